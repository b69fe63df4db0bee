import { expect, test } from 'vitest';
import { answerOf } from '../../../src/annotations/answer.ts';
import { webAnnotation } from '../../../src/annotations/web-annotation.ts';
import type { PackedClaim } from '../../../src/claims/claim.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { BRIDGE, CLOSED } from '../claims/claims.ts';
import { MATCH } from './match.ts';

/** The web annotation of the sentence of a text, were it found to be this claim. */
function made(sentence: string, text: string, claim: PackedClaim, url: string | null): Record<string, unknown> {
  const start = text.indexOf(sentence);
  const statement = { start, end: start + sentence.length, text: sentence, speaker: null };
  const [annotation] = answerOf(
    [{ ...statement, checkable: 1, checkableWhy: { has: [], happened: false } }],
    [[MATCH]],
    [{ name: 'Test', claim: () => claim }],
    0.5,
    ENGLISH,
  ).annotations;
  if (annotation === undefined) throw new Error('no annotation was made');
  return webAnnotation(annotation, { text, blocks: [], headline: null, published: null, language: null }, url, ENGLISH);
}

test('a web annotation finds its words by quote and by position', () => {
  const sentence = 'The harbour bridge opened to traffic in May 2024.';
  const text = `Before it. ${sentence} After it.`;
  expect(made(sentence, text, BRIDGE, 'https://news.example/bridge')).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    target: {
      source: 'https://news.example/bridge',
      selector: [
        { type: 'TextQuoteSelector', exact: sentence, prefix: 'Before it. ', suffix: ' After it.' },
        { type: 'TextPositionSelector', start: 11, end: 11 + sentence.length },
      ],
    },
  });
});

test('a web annotation says that its claim is superseded, and links to what took its place', () => {
  expect(made('It opened.', 'It opened.', CLOSED, null).body).toMatchObject([
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
