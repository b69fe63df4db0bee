import { expect, test } from 'vitest';
import { answerOf } from '../../../src/annotations/answer.ts';
import { webAnnotation } from '../../../src/annotations/web-annotation.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { BRIDGE, CLOSED } from '../claims/claims.ts';

test('a web annotation finds its words by quote and by position', () => {
  const match = {
    pack: 0,
    claim: 0,
    relation: 'same',
    confidence: 1,
    shown: true,
    shared: [],
    conflict: null,
  } as const;
  const text = 'Before it. The harbour bridge opened to traffic in May 2024. After it.';
  const start = text.indexOf('The');
  const end = text.indexOf(' After');
  const statement = {
    start,
    end,
    text: text.slice(start, end),
    speaker: null,
    checkable: 1,
    checkableWhy: { has: [], happened: false },
  };
  const [annotation] = answerOf(
    [statement],
    [[match]],
    [{ name: 'Test', claim: () => BRIDGE }],
    0.5,
    ENGLISH,
  ).annotations;
  const article = { text, blocks: [], headline: null, published: null, language: null };
  if (annotation === undefined) throw new Error('no annotation was made');
  const made = webAnnotation(annotation, article, 'https://news.example/bridge', ENGLISH);
  expect(made).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    target: {
      source: 'https://news.example/bridge',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'The harbour bridge opened to traffic in May 2024.',
          prefix: 'Before it. ',
          suffix: ' After it.',
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  });
});

test('a web annotation says that its claim is superseded, and links to what took its place', () => {
  const statement = { start: 0, end: 10, text: 'It opened.', speaker: null };
  const match = {
    pack: 0,
    claim: 0,
    relation: 'same',
    confidence: 1,
    shown: true,
    shared: [],
    conflict: null,
  } as const;
  const why = { has: [], happened: false };
  const { annotations } = answerOf(
    [{ ...statement, checkable: 1, checkableWhy: why }],
    [[match]],
    [{ name: 'Test', claim: () => CLOSED }],
    0.5,
    ENGLISH,
  );
  const article = { text: 'It opened.', blocks: [], headline: null, published: null, language: null };
  const [body] = annotations.map(annotation => webAnnotation(annotation, article, null, ENGLISH).body);
  expect(body).toMatchObject([
    {
      type: 'TextualBody',
      language: 'en-GB',
      value: [
        'True, by the record: Port of Example, 4 May 2024',
        'Superseded: what holds since 21 May 2024 is “The harbour bridge is closed.”',
        'Claim: The harbour bridge opened to traffic in May 2024.',
        'Supported? Yes. The port’s log shows the first cars on 4 May.',
      ].join('\n'),
    },
    { type: 'SpecificResource', purpose: 'linking', source: 'https://watch.example/closed' },
    { type: 'SpecificResource', purpose: 'linking', source: 'https://port.example/log' },
  ]);
});
