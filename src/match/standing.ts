import { ALWAYS, type Related, type Worth } from './compare.ts';
import { TEXT_KINDS } from './index/layout.ts';
import type { Pack } from './index/pack.ts';
import { termNumber } from './index/term-number.ts';
import type { Indexable, Query } from './match.ts';
import { relate } from './relation.ts';
import { repeatedIn } from './repeated/repeated.ts';
import type { Contender } from './search/contenders.ts';
import { mayBeCut, passageOf } from './search/passage.ts';
import type { Profile } from './search/profile.ts';
import { numbersOf } from './search/view.ts';

/** The statement, or, where only some clauses of a long one have to do with the text, those clauses, is compared. */
function relateTo(profile: Profile, pack: Pack, text: number, claim: Indexable, worth: Worth): Related {
  const [words = ''] = pack.text(text).split('\n', 1);
  const whole = relate(profile.query, words, claim, worth);
  if (whole.relation === 'same' || !mayBeCut(profile.text)) return whole;
  const inText = new Set(numbersOf(pack.index, text));
  const shared = new Set(
    [...profile.hashes.keys()].filter(i => inText.has(termNumber(pack.index, profile.hashes[i] ?? 0))),
  );
  const passage = passageOf(profile, shared);
  if (passage === null) return whole;
  const part = relate({ ...profile.query, text: passage, sentence: passage }, words, claim, worth);
  if (part.relation !== 'same') return whole;
  // The whole goes before its part where it says the same, which was left open if it was not worth a look.
  const looked = worth(whole) ? whole : relate(profile.query, words, claim);
  return looked.relation === 'same' ? looked : part;
}

/**
 * By comparing it with the claim's text that the statement is closest to. Where a near miss of the claim is closer still,
 * and nothing in its slots speaks against it, the near miss's relation holds. Beyond a doubt that is not `worth` it, it is
 * `related` without a look at the slots.
 */
export function relationOf(
  profile: Profile,
  pack: Pack,
  { claim: number, closest, miss }: Contender,
  worth: Worth = ALWAYS,
): Related {
  const claim = pack.indexed(number);
  const related = relateTo(profile, pack, closest?.found.text ?? pack.index.claimTexts[number] ?? 0, claim, worth);
  if (!worth(related)) return related;
  if (miss === null || (closest !== null && miss.score <= closest.score)) return related;
  const missed = relate(profile.query, pack.text(miss.found.text), claim);
  if (closest !== null && related.relation === 'same' && missed.relation !== 'same') return related;
  const kind = TEXT_KINDS[pack.index.textKind[miss.found.text] ?? 0];
  const relation = kind === 'opposite' || kind === 'different' ? kind : 'related';
  return { ...related, relation };
}

/** Whether the statement holds the claim's words, whatever else its long sentence says. */
export function repeatsIt(query: Query, pack: Pack, { claim, closest }: Contender): boolean {
  const [words = ''] = pack.text(closest?.found.text ?? pack.index.claimTexts[claim] ?? 0).split('\n', 1);
  return repeatedIn(query.text, words) !== null;
}
