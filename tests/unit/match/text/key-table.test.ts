import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyTable, writeKeyTable } from '../../../../src/match/text/key-table.ts';
import { hashOf } from '../../../../src/match/text/terms.ts';

const KEYS = ['tax', 'oil', '#19', 'gas_price', 'élan', 'o', 'vote'];

test('finds the lines that hold a key', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.constantFrom(...KEYS))), held => {
      const table = new KeyTable(writeKeyTable(held.map(keys => keys.map(hashOf))));
      for (const key of KEYS) {
        const lines = held.flatMap((keys, line) => (keys.includes(key) ? [line] : []));
        expect(table.linesOf(hashOf(key))).toEqual(lines);
        expect(table.lineOf(hashOf(key))).toBe(lines.at(-1) ?? -1);
      }
      expect(table.lineOf(hashOf('wall'))).toBe(-1);
    }),
  );
});
