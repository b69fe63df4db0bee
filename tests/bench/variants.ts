import { compilePack } from '../../src/match/index/compile.ts';
import { openPack, type Pack } from '../../src/match/index/pack.ts';
import type { Match } from '../../src/match/match.ts';
import { matchStatements } from '../../src/match/matching.ts';
import { hashOf } from '../../src/match/text/terms.ts';
import { bundledClaims, mostTexts } from './questions.ts';

const ABOUT = { name: 'variants', publisher: '', date: '2026-11-24', language: 'en' };

/** Which of a claim's texts the pack holds: all but the one that is asked, or the claim alone. */
export const PACKS = ['all but it', 'claim alone'] as const;
type Held = (typeof PACKS)[number];

/** What becomes of a bundled claim's variants (near misses), each asked of a pack that does not hold it. */
export interface VariantRow {
  /** Half of the claims, by a hash of their ids: failures are read in the first only. */
  readonly half: 1 | 2;
  readonly pack: Held;
  readonly texts: 'variants' | 'near misses';
  cases: number;
  /** The claim is among the five best. */
  found: number;
  same: number;
  /** Shown: a variant as its own claim, a near miss as whichever. */
  shown: number;
  /** A variant that is shown as another claim. */
  shownElse: number;
}

/** One text and what became of it. */
export interface Asked {
  readonly half: 1 | 2;
  readonly pack: Held;
  readonly texts: VariantRow['texts'];
  readonly id: string;
  readonly claim: string;
  readonly text: string;
  /** The match with its own claim, if that is among the five best. */
  readonly own: Match | null;
  /** The claim that is shown; null where none is. */
  readonly shown: string | null;
}

/** The half of a claim. */
export const halfOf = (id: string): 1 | 2 => (hashOf(id) % 2 === 0 ? 1 : 2);

/** Asks every variant and near miss of a pack that does not hold it. */
export function askVariants(held: Held, only?: 1 | 2): Asked[] {
  const bundled = bundledClaims();
  const ask = (pack: Pack, k: number): Asked[] =>
    bundled.flatMap(({ id, claim, variants, nearMisses }, own) => {
      if (only !== undefined && halfOf(id) !== only) return [];
      const texts: (readonly [VariantRow['texts'], string | undefined])[] = [
        ['variants', variants[k]],
        ['near misses', nearMisses[k]?.text],
      ];
      return texts.flatMap(([kind, text]): Asked[] => {
        if (text === undefined) return [];
        const matches = matchStatements([{ text }], [pack])[0] ?? [];
        const shown = matches.find(match => match.shown);
        return [
          {
            half: halfOf(id),
            pack: held,
            texts: kind,
            id,
            claim,
            text,
            own: matches.find(match => match.claim === own) ?? null,
            shown: shown === undefined ? null : pack.indexed(shown.claim).id,
          },
        ];
      });
    });
  const packOf = (k: number): Pack => {
    const others = <T>(all: readonly T[]): T[] => (held === 'claim alone' ? [] : all.filter((_, i) => i !== k));
    const left = bundled.map(({ variants, nearMisses, ...entry }) => ({
      ...entry,
      variants: others(variants),
      nearMisses: others(nearMisses),
      data: null,
    }));
    return openPack(compilePack(left, ABOUT));
  };
  const alone = held === 'claim alone' ? packOf(0) : null;
  return Array.from({ length: mostTexts(bundled) }, (_, k) => ask(alone ?? packOf(k), k)).flat();
}

/** Why a text that says the claim is not shown as it, in a word: the slot that refuses it, where one does. */
const causeOf = ({ own }: Asked): string =>
  own === null ? 'not found' : own.relation === 'same' ? 'unsure' : (own.conflict?.slot ?? own.relation);

/** Counts what becomes of the bundled variants and near misses, and prints by cause what is not shown. */
export function benchVariants(): VariantRow[] {
  const rows = new Map<string, VariantRow>();
  const causes = new Map<string, Record<string, number>>();
  for (const one of PACKS.flatMap(held => askVariants(held))) {
    const { half, pack, texts, id, own, shown } = one;
    const key = [pack, texts, half].join('\t');
    const row = rows.get(key) ?? { half, pack, texts, cases: 0, found: 0, same: 0, shown: 0, shownElse: 0 };
    const isRight = texts === 'variants' ? shown === id : shown !== null;
    row.cases += 1;
    row.found += Number(own !== null);
    row.same += Number(own?.relation === 'same');
    row.shown += Number(isRight);
    row.shownElse += Number(shown !== null && shown !== id);
    rows.set(key, row);
    if (isRight || texts === 'near misses') continue;
    const counted = causes.get(key) ?? {};
    counted[causeOf(one)] = (counted[causeOf(one)] ?? 0) + 1;
    causes.set(key, counted);
  }
  console.log('why variants are not shown: not found, refused by a slot, related, or same but unsure');
  console.table(Object.fromEntries(causes));
  return [...rows.values()];
}
