import { describe, expect, test } from 'vitest';
import type { Article, BlockKind } from '../../../src/article/article.ts';
import { findStatements } from '../../../src/article/find.ts';
import { articleOfText } from '../../../src/article/text-article.ts';

function articleOf(...parts: [BlockKind, string][]): Article {
  let start = 0;
  const blocks = parts.map(([kind, text]) => {
    const block = { start, end: start + text.length, kind };
    start = block.end + 1;
    return block;
  });
  return { text: parts.map(p => p[1]).join('\n'), blocks, headline: null, published: null, language: 'en' };
}

function statements(article: Article): string[] {
  return findStatements(article).statements.map(s => `${s.kind}: ${s.text} | ${s.speaker?.name ?? '-'}`);
}

describe('heads of reports', () => {
  test.each([
    'PARIS (AP) — The dam leaked on Monday.',
    'LONDON, Jan 5 (Reuters) - The dam leaked on Monday.',
    'WASHINGTON — The dam leaked on Monday.',
  ])('a dateline is no part of the statement: %s', text => {
    expect(statements(articleOfText(text))).toEqual(['assertion: The dam leaked on Monday. | -']);
  });
  test('a name with a dash after it is no dateline', () => {
    expect(statements(articleOfText('Carl Dorn — a miller — built the dam.'))).toEqual([
      'assertion: Carl Dorn — a miller — built the dam. | -',
    ]);
  });
});

describe('blocks of every kind', () => {
  test('a block quote is by whom the paragraph before introduces', () => {
    const article = articleOf(
      ['paragraph', 'Carl Dorn wrote on Monday:'],
      ['quote', 'The dam will hold. It always has.'],
      ['quote', 'And it is dry.'],
    );
    expect(statements(article).slice(1)).toEqual([
      'quotation: The dam will hold. | Carl Dorn',
      'quotation: It always has. | Carl Dorn',
      'quotation: And it is dry. | Carl Dorn',
    ]);
  });
  test('items and captions assert; headings do not', () => {
    const article = articleOf(
      ['heading', 'Dam leaks again'],
      ['item', 'The dam cost 3 million euros'],
      ['caption', 'The dam on Monday in Leeds.'],
    );
    expect(statements(article)).toEqual([
      'assertion: The dam cost 3 million euros | -',
      'assertion: The dam on Monday in Leeds. | -',
    ]);
  });
});

describe('characters that pages are full of', () => {
  test('no-break spaces and soft hyphens inside a name', () => {
    const text = 'Carl\u00a0Dorn spoke to the council. The dam was safe, Dorn\u00a0said. “It is dry,” Do\u00adrn said.';
    const names = findStatements(articleOfText(text)).statements.map(
      s => s.speaker?.name.replace('\u00a0', ' ') ?? null,
    );
    expect(names).toEqual([null, 'Carl Dorn', 'Carl Dorn']);
  });
  test('a quotation broken by its attribution is one quotation in parts', () => {
    const { quotations } = findStatements(articleOfText('"We will go," Carl Dorn said, "when we can."'));
    expect(quotations.map(q => [q.text, q.speaker?.name, q.continues])).toEqual([
      ['We will go,', 'Carl Dorn', null],
      ['when we can.', 'Carl Dorn', 0],
    ]);
  });
});

describe('other languages: quotations are found, reports and speakers are not', () => {
  test.each([
    [
      'Der Minister sagte am Montag: „Wir haben den Damm gebaut und er wird halten.“ Danach ging er.',
      'Wir haben den Damm gebaut und er wird halten.',
    ],
    [
      'Le ministre a déclaré : « Nous avons construit le barrage et il tiendra. » Puis il est parti.',
      'Nous avons construit le barrage et il tiendra.',
    ],
    ['大臣は記者団に「我々は堤防を築き、それは持ちこたえる」と述べた。', '我々は堤防を築き、それは持ちこたえる'],
    ['קרל דורן אמר כי "בנינו את הסכר והוא יחזיק מעמד" ואז עזב.', 'בנינו את הסכר והוא יחזיק מעמד'],
  ])('%s', (text, quotation) => {
    const found = findStatements({ ...articleOfText(text), language: 'xx' });
    expect(found.quotations.map(q => [q.text, q.speaker])).toEqual([[quotation, null]]);
    expect(found.statements.some(s => s.kind === 'reported')).toBe(false);
  });
});

test('who is asked is who answers', () => {
  const text =
    'Carl Dorn runs the mill. Reporter Adam Hill asked Dorn whether the dam leaked. "Of course it does," he said.';
  expect(findStatements(articleOfText(text)).quotations[0]?.speaker?.name).toBe('Carl Dorn');
});
