import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../src/match/index/bytes.ts';
import { ItemWriter, itemAt } from '../../../../src/match/index/items.ts';
import { cut, piecesOf } from '../../../../src/match/index/pieces.ts';
import { pieceReader } from '../../../../src/match/index/read-pieces.ts';
import { partsOf, recordOf } from '../../../../src/match/index/records.ts';
import { Speller } from '../../../../src/match/index/spell.ts';

const words = fc.array(
  fc.constantFrom('well-being', '700,000', '30 percent', 'the U.S.', 'Łódź', '“No”', '…', ' ', '\u001e'),
  {
    maxLength: 12,
  },
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  words.map(list => list.join(' ')),
);

test('whatever is cut into pieces is the pieces joined', () => {
  fc.assert(
    fc.property(text, whole => {
      expect(piecesOf(whole).pieces.join('')).toBe(whole);
      const pieces: string[] = [];
      cut(whole, pieces);
      expect(pieces.join('')).toBe(whole);
      expect(pieces).not.toContain('');
    }),
  );
});

test('a term is in one piece, with the space before it; a link’s host is one', () => {
  expect(piecesOf('About 30 percent of the United States.').pieces).toEqual([
    'About',
    ' 30 percent',
    ' of',
    ' the',
    ' United States',
    '.',
  ]);
  const pieces: string[] = [];
  cut('https://www.example.org/2024/no-it-did-not', pieces);
  expect(pieces).toEqual(['https://www.example.org/', '202', '4', '/no', '-it', '-did', '-not']);
});

test('what is spelled is read as it was, in any order', () => {
  const wellFormed = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(fc.array(fc.array(wellFormed, { maxLength: 8 }), { maxLength: 30 }), items => {
      const speller = new Speller();
      const draft = speller.draft();
      for (const pieces of items) speller.add(draft, pieces);
      const { pieceStarts, pieces } = speller.dictionary(() => 0);
      const writer = new ItemWriter();
      items.forEach((_, item) => {
        const bytes = new ByteWriter();
        speller.spell(draft, item, bytes);
        writer.add(bytes.bytes());
      });
      const reader = pieceReader(pieceStarts, pieces);
      const starts = writer.starts;
      const back = items.map((_, item) => reader.text(itemAt(starts, writer.bytes(), items.length - 1 - item)));
      expect(back.reverse()).toEqual(items.map(list => list.join('')));
    }),
  );
});

test('there is nothing in an item that is not there', () => {
  expect(itemAt(new Uint32Array(), new Uint8Array(), 3).more).toBe(false);
  expect(new ByteReader(new Uint8Array(), 0, 0).varint()).toBe(0);
});

test('a record is read as it was, its marks and its claim’s texts too', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const texts = ['The bridge fell.', 'Did it?', ''];
  const leaf = fc.constantFrom(...texts, '\u001e', '\u001f!', 'a\u001eb', 'PolitiFact');
  fc.assert(
    fc.property(
      fc.oneof(json, fc.array(leaf), fc.dictionary(fc.constantFrom('id', 'claim', '2', '1'), leaf)),
      value => {
        const record = [value, {}];
        // As JSON gives it: -0 is 0 there.
        const expected = JSON.parse(JSON.stringify(record));
        expect(recordOf(partsOf(record, texts).join(''), () => texts)).toEqual(expected);
      },
    ),
  );
  expect(partsOf([{ claim: 'The bridge fell.' }, {}], texts)).toEqual(['[{"claim":""},{}]', '\u001e\u001f!']);
});
