import { Guarded } from '../../../forms/guard.ts';
import type { Conflict } from '../../match.ts';
import type { Facets } from '../../reading/facets.ts';
import { written } from '../../reading/matter.ts';
import type { Alignment } from '../align.ts';
import { groupForPeople, groupOfShare, groupPutIn } from './groups.ts';
import { limitIn, ONLY_THERE, touch } from './limits.ts';
import { TITLE } from './omission.ts';

/** Words before a noun that describe it and leave it whole. */
const DESCRIBES =
  /^(?:person|people|anyone|somebody|someone|single|major|leading|senior|top|individual|separate|democratic|independent|tall|deep|whole|entire|famous|giant|huge|big|little|tiny|massive|vast|long|great|controversial|powerful|very|own|additional|extra|full|mere|record|key|main|popular|iconic|historic|deadly|devastating|so|called|dear|late|then|former|current|outgoing|incumbent|prominent|notorious|infamous|embattled|beleaguered|total|official|formal|final|actual|real|true|average|mighty|proud|beautiful|ancient|strong|terrible|brutal|bloody|fresh|recent|latest|special|different|certain|various|numerous|many|further|respective|united|combined|same|good|bad|best|worst|first|last|next|second|third|pure|sheer|clear|ordinary|normal|common|modern|sovereign|wide|heavy|annual|usual|alleged|suspected|planned|proposed|long-awaited|much-hyped|so-called|world-famous|\w{3,}iest)$/;
const DETERMINES =
  /^(?:the|a|an|all|every|each|any|no|some|most|more|of|in|on|for|to|by|with|and|its|their|his|her|our|this|these|those|from|at|as|than|about|after|over)$/;
/** Nouns for a part of a country, trade or thing: who tells of one tells of less. */
const PART_OF =
  /^(?:sector|branch|section|segment|subsidiari|district|suburb|neighbourhood|neighborhood|counti|provinc|borough|municip)$/;
/** Superlatives of everything there is, which a place makes smaller. */
const OF_ALL = new Guarded(
  /\b(?:on record|ever|in history|of all time|in the world|worldwide|on earth|since records began)\b/i,
);

/**
 * A word put before a noun of a copy that makes it a part of what the claim tells of ("food inflation", "primary pupils"); a part
 * of a whole; a place put to what is so everywhere. Null where nothing was narrowed.
 */
export function narrowingConflict(
  statement: Facets,
  claim: Facets,
  alignment: Alignment,
  copied: boolean,
): Conflict | null {
  const { ofStatement, ofClaim } = alignment;
  const part = statement.lemmas.findIndex(
    (l, i) => i < statement.predicate && !l.grammar && !l.name && ofStatement[i] === -1 && PART_OF.test(l.key),
  );
  if (part >= 0 && !hasOwn(claim, ofClaim))
    return { slot: 'scope', statement: written(statement, part), claim: 'the whole' };
  const [mine, theirs] = [quarterOf(statement, ofStatement), quarterOf(claim, ofClaim)];
  if (mine !== '' || theirs !== '')
    return { slot: 'scope', statement: mine || 'the whole', claim: theirs || 'the whole' };
  const [, words, group = ''] = SHARE_OF.exec(statement.text) ?? [];
  if (words !== undefined && !new RegExp(`\\b${group}`, 'i').test(claim.text))
    return { slot: 'scope', statement: words, claim: 'no such limit' };
  const apart = groupOfShare(statement, claim, alignment);
  if (apart) return { slot: 'scope', statement: apart, claim: 'all' };
  if (OF_ALL.test(claim.text)) {
    const here = statement.lemmas.findIndex(
      (l, i) => l.name?.kind === 'place' && ofStatement[i] === -1 && statement.lemmas[i - 1]?.word === 'in',
    );
    const anywhere = !claim.lemmas.some(l => l.name?.kind === 'place');
    if (here >= 0 && anywhere && OF_ALL.test(statement.text))
      return { slot: 'scope', statement: `in ${written(statement, here)}`, claim: 'everywhere' };
  }
  if (!copied) return null;
  const phrase = PART_PHRASE.exec(statement.text);
  // "Half of" and "the greater part of" them are most.
  const isShare = /^(?:half|parts?) of/i.test(phrase?.[0] ?? '') && claim.quantifiers.length > 0;
  if (phrase && !isShare && !isFigureOfBoth(statement, claim, phrase.index) && !PART_PHRASE.test(claim.text))
    return { slot: 'scope', statement: phrase[0], claim: 'the whole' };
  const taken = ONLY_THERE.exec(statement.text);
  if (taken && !ONLY_THERE.test(claim.text))
    return { slot: 'scope', statement: taken[0].trim(), claim: 'no such limit' };
  const [subject, article] = statement.lemmas;
  if (
    /^\w+ing$/.test(subject?.word ?? '') &&
    ofStatement[0] === -1 &&
    /^(?:a|an|the)$/.test(article?.word ?? '') &&
    /^an? |^the /i.test(claim.text)
  )
    return { slot: 'measure', statement: written(statement, 0), claim: 'not so qualified' };
  const limit =
    limitIn(statement, claim, alignment) ||
    groupPutIn(statement, claim, alignment) ||
    groupForPeople(statement, claim, alignment);
  if (limit) return { slot: 'scope', statement: limit, claim: 'no such limit' };
  for (const [i, lemma] of statement.lemmas.entries()) {
    if (
      lemma.grammar ||
      / of$/.test(lemma.word) ||
      lemma.name?.weak === false ||
      ofStatement[i] !== -1 ||
      DESCRIBES.test(lemma.word) ||
      /ly$/.test(lemma.word)
    )
      continue;
    const [head, noun] = [ofStatement[i + 1] ?? -1, statement.lemmas[i + 1]];
    if (head < 0 || !noun || noun.grammar || noun.name || /ly$/.test(noun.word) || !touch(statement, i)) continue;
    let from = i;
    while (
      ofStatement[from - 1] === -1 &&
      statement.lemmas[from - 1]?.grammar === false &&
      !statement.lemmas[from - 1]?.name
    )
      from -= 1;
    const before = statement.lemmas[from - 1];
    // "The US [child] poverty rate", "raise [business] taxes": put in between words that the claim has side by side.
    const between =
      head > 0 && ofStatement[from - 1] === head - 1 && touch(statement, from - 1) && !/(?:ed|ing)$/.test(lemma.word);
    if (
      before &&
      !between &&
      !DETERMINES.test(before.word.split(' ').at(-1) ?? '') &&
      !/['’]s?$/.test(written(statement, from - 1))
    )
      continue;
    if (/['’]s?$/.test(written(statement, i)) || addsNothing(statement, i, claim, head)) continue;
    if (ofClaim[head - 1] === -1 && touch(claim, head - 1)) continue;
    if (head > 0 && statement.predicate === i + 1 && claim.predicate === head) continue;
    // "A photo shows …": a verb, unless the sentence begins with it, or it may be a participle.
    if (statement.predicate === i && (head > 0 || (i > 0 && /s$/.test(lemma.word)))) continue;
    return {
      slot: 'scope',
      statement: `${written(statement, i)} ${written(statement, i + 1)}`,
      claim: written(claim, head),
    };
  }
  return null;
}

/** What any such thing is. */
const GOES_WITHOUT_SAYING =
  /^(?:novel coronavirus|young (?:child|children|kids?|girls?|boys?|bab(?:y|ies)|toddlers?)|dead bod(?:y|ies)|voter turnout)$/i;

/** True where the word at `i` does not narrow the noun after it, which is the claim's at `head`: a verb ("to kill rats"), a title, or what any such thing is. */
function addsNothing(statement: Facets, i: number, claim: Facets, head: number): boolean {
  const [own, before] = [statement.lemmas[i], statement.lemmas[i - 1]];
  if (own === undefined) return false;
  if (before?.word === 'to' && own.senses.length > 0 && own.senses.every(({ sort }) => sort === 'v')) return true;
  // Where nearly every word has a capital, nothing is read as a name.
  const begin = claim.lemmas[head]?.start ?? 0;
  if (TITLE.test(own.key) && begin > 0 && /^\p{Lu}/u.test(claim.text.slice(begin))) return true;
  return GOES_WITHOUT_SAYING.test(`${own.word} ${statement.lemmas[i + 1]?.word}`);
}

const QUARTER =
  /^(?:(?:north|south)(?:east|west)?(?:ern)?|east(?:ern)?|west(?:ern)?|central|mainland|rural|urban|upper|lower)$/;

/**
 * "Of the northern United States": a part of a place that both texts name, told of by one alone; '' where there is none. An
 * event in the south of a country is in the country.
 */
function quarterOf({ text, lemmas }: Facets, partner: readonly number[]): string {
  const governor = (i: number): string => (lemmas[i - 1]?.word === 'the' ? lemmas[i - 2] : lemmas[i - 1])?.word ?? '';
  const at = lemmas.findIndex(
    (l, i) =>
      QUARTER.test(l.word) &&
      partner[i] === -1 &&
      lemmas[i + 1]?.name?.kind === 'place' &&
      partner[i + 1] !== -1 &&
      /^(?:of|across|throughout|)$/.test(governor(i)),
  );
  return at < 0 ? '' : text.slice(lemmas[at]?.start, lemmas[at + 1]?.end);
}

/** A share of one group: "51 % [of [young] people]". */
const SHARE_OF = new Guarded(
  /(?:%|\bper ?cent|\bhalf|\bthirds?|\bquarters?) (of (?:the |all )?(young|old|older|younger|elderly|female|male|women|men|girls|boys|black|white|hispanic|rural|urban|poor|rich|wealthy|under|over)\b(?: \p{Ll}+)?)/iu,
);

/** "one of its", "the first section of the": a part, told of by a phrase. */
const PART_PHRASE = new Guarded(
  /\b(?:one|two|three|some|parts?|half|section|portion|stretch|several|few|fraction|segment|phase|stage|quarter|third) of (?:the|its|their|his|her|all|[\w-]+['’]s)\b(?! (?:single )?(?:time|day|year|most|best|worst|\w+est)\b)/i,
);

/** "One third of all prisoners": a figure, which is the claim's as well. */
const isFigureOfBoth = (statement: Facets, claim: Facets, at: number): boolean =>
  statement.figures.some(
    q => q.kind === 'percent' && q.start <= at && at < q.end && claim.figures.some(p => p.value === q.value),
  );

/** The claim names a part as well, in another word. */
const hasOwn = ({ lemmas }: Facets, partner: readonly number[]): boolean =>
  lemmas.some((l, i) => !l.grammar && partner[i] === -1 && l.weight > 3 && l.name === null);
