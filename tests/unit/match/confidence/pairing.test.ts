import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAIRING, pairingOf } from '../../../../src/match/confidence/pairing.ts';
import { facets } from '../../../../src/match/reading/facets.ts';
import { align } from '../../../../src/match/slots/align.ts';

function pairing(statement: string, claim: string): (name: (typeof PAIRING)[number]) => number {
  const [mine, theirs] = [facets(statement), facets(claim)];
  const numbers = pairingOf(mine, theirs, align(mine.lemmas, theirs.lemmas), { extra: 0 });
  return name => numbers[PAIRING.indexOf(name)] ?? Number.NaN;
}

const CLAIM = 'Norway closed its last coal mine on Svalbard in June 2025.';

describe('how two texts pair off', () => {
  test('a text and itself have everything in common, and in its order', () => {
    const told = pairing(CLAIM, CLAIM);
    for (const name of ['claimTold', 'statementTold', 'verbatim', 'exact', 'lastTold', 'grammarShared'] as const)
      expect(told(name), name).toBeCloseTo(1);
    for (const name of ['crossed', 'replaced', 'statementCount', 'claimCount', 'denialsApart'] as const)
      expect(told(name), name).toBe(0);
    expect(told('datesShared')).toBe(1);
  });

  test.each([
    ['Norway closed its last coal mine on Svalbard in June 2025 as prices collapsed.', 'statementVerbs', 1],
    ['Norway closed its last private coal mine on Svalbard in June 2025.', 'statementBefore', 1],
    ['Norway closed its last coal mine on Svalbard in June 2025, said Lars Haugen.', 'statementNames', 0],
    ['Norway, Lars Haugen’s country, closed its last coal mine on Svalbard in June 2025.', 'statementNames', 1],
    ['Norway closed its last copper mine on Svalbard in June 2025.', 'replaced', 1],
    ['In June 2025 the last coal mine on Svalbard was closed by Norway.', 'statementCount', 0],
    ['“We closed our last coal mine on Svalbard in June 2025.”', 'firstPerson', 1],
    ['Norway never closed its last coal mine on Svalbard.', 'denialsApart', 1],
  ] as const)('%s: %s', (statement, name, number) => {
    expect(pairing(statement, CLAIM)(name)).toBe(number);
  });

  test('what stands in another order is told', () => {
    expect(
      pairing('In June 2025 the last coal mine on Svalbard was closed by Norway.', CLAIM)('crossed'),
    ).toBeGreaterThan(0.2);
  });

  test('another word of the same sense is told apart from the same word', () => {
    const told = pairing('Norway shut its last coal mine on Svalbard in June 2025.', CLAIM);
    expect(told('sense')).toBeGreaterThan(0);
    expect(told('exact')).toBeLessThan(1);
  });

  test('every number of any two texts is finite and not negative', () => {
    const words = fc.constantFrom(...`${CLAIM} “Never”, who – 5 % $3bn not the of Trump’s ?`.split(' '));
    const text = fc.array(words, { maxLength: 24 }).map(parts => parts.join(' '));
    fc.assert(
      fc.property(text, text, (statement, claim) => {
        const told = pairing(statement, claim);
        return PAIRING.every(name => told(name) >= 0 && Number.isFinite(told(name)));
      }),
    );
  });
});
