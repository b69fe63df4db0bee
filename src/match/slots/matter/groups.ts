import { Guarded } from '../../../forms/guard.ts';
import type { Facets } from '../../reading/facets.ts';
import type { Alignment } from '../align.ts';

/** "Over 65", "aged 18 to 24", "in their forties": of what age those are that are told of. */
const OF_AGE = new Guarded(
  /\b(?:aged|over|under|above|below|(?:older|younger) than) (?:the age of )?\d{1,2}s?\b(?: (?:to|and|or) (?:\d{1,2}|over|older|under|younger))?(?![\d.,]*\d| ?(?:%|percent|per|pounds|dollars|euros|miles|k\w*m|met|million|billion|times|years? (?!old)|months|weeks|days|hours|minutes|degrees)| [a-z]+s\b)|\bin their (?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|\d0s)\b/i,
);
/** Begins a clause that tells which of them are told of; after a comma it only describes. */
const WHICH = /^(?:who|whose)$/;
/** "Hired", "living": a verb that qualifies the noun before it. */
const PARTICIPLE = /[^e]ed$/;

/** Between two verbs of one subject, or of a sentence and a clause in it. */
const JOINS = /[,;:—–]|\b(?:and|or|but|that|to|by|of|as|who|which|when|while|after|before|because|until|an?|the)\b/i;

/**
 * The words that a copy has put behind a noun of the claim and that make a group of those whom it names ("over 65", "who
 * smoke", "hired since March"), as written; '' without any.
 */
export function groupPutIn(statement: Facets, claim: Facets, { ofStatement }: Alignment): string {
  const { text, lemmas, predicate } = statement;
  const noun = (at: number): boolean =>
    ofStatement[at] !== undefined && ofStatement[at] !== -1 && lemmas[at]?.grammar === false && at !== predicate;
  const aged = OF_AGE.exec(text);
  if (aged && !OF_AGE.test(claim.text) && lemmas.some((l, i) => noun(i) && l.end + 1 === aged.index)) return aged[0];
  for (const [i, lemma] of lemmas.entries()) {
    if (i === 0 || !noun(i - 1) || !/^ $/.test(text.slice(lemmas[i - 1]?.end, lemma.start))) continue;
    const next = lemmas.findIndex((_, j) => j > i && (ofStatement[j] ?? -1) !== -1);
    const told = lemmas.findIndex((l, j) => j > i && !l.grammar);
    const shared = lemmas.findIndex((_, j) => j > told && (ofStatement[j] ?? -1) !== -1);
    if (
      WHICH.test(lemma.word) &&
      told > 0 &&
      told <= i + 4 &&
      ofStatement[told] === -1 &&
      // "Refugees who came to the US": where the claim says so in other words, its own words follow.
      (shared < 0 || ofStatement[shared] === claim.predicate) &&
      !/\b(?:who|whose|that|which)\b/i.test(claim.text)
    )
      return text.slice(lemma.start, lemmas[told]?.end);
    if (
      PARTICIPLE.test(lemma.word) &&
      !lemma.grammar &&
      ofStatement[i] === -1 &&
      next > i &&
      ofStatement[next] === claim.predicate &&
      // Its own verb follows in the claim's very form: "helped create" and "succeeded in passing" are themselves the verb.
      lemmas[next]?.word === claim.lemmas[claim.predicate]?.word &&
      !JOINS.test(text.slice(lemma.end, lemmas[next]?.start)) &&
      !/\b(?:that|which|who|whom)\b/i.test(text.slice(0, lemma.start))
    )
      return lemma.word;
  }
  return '';
}

/** Who is told of as "people", in whatever part he has. */
const ANYBODY =
  /^(?:people|persons?|individuals|residents|inhabitants|citizens|humans|everyone|everybody|anyone|souls|lives|cases|dead|deaths|casualties|victims|patients|users|members|households|folks?|population|adults|civilians|travellers|passengers|customers|others|those|ones|inmates|detainees|prisoners|arrivals|claimants|recipients|beneficiaries|participants|signatories|killed|injured)$/;

/** "Immigrants" where the claim has "people", between the same words of a copy: a group of them, as written; '' where nobody is. */
export function groupForPeople(statement: Facets, claim: Facets, { ofStatement, ofClaim }: Alignment): string {
  const nearest = (partner: readonly number[], at: number, step: 1 | -1): number => {
    let i = at + step;
    while (i >= 0 && i < partner.length && partner[i] === -1) i += step;
    return i >= 0 && i < partner.length ? i : -1;
  };
  const meets = (i: number, j: number, step: 1 | -1): boolean => {
    const [mine, theirs] = [nearest(ofStatement, i, step), nearest(ofClaim, j, step)];
    return mine === -1 ? theirs === -1 : ofStatement[mine] === theirs;
  };
  for (const [j, { word }] of claim.lemmas.entries()) {
    if (word !== 'people' || ofClaim[j] !== -1) continue;
    for (const [i, lemma] of statement.lemmas.entries()) {
      if (lemma.grammar || lemma.name || ofStatement[i] !== -1 || !/[^s]s$/.test(lemma.word)) continue;
      if (!ANYBODY.test(lemma.word) && i !== statement.predicate && meets(i, j, -1) && meets(i, j, 1))
        return lemma.word;
    }
  }
  return '';
}

/** "Most of the apprentices who lost …": of whom a share is told, who did what the clause tells. */
const SHARE_OF_THOSE = new Guarded(
  /\b(?:most|all|many|half|none|some|few|two-thirds|three-quarters|a (?:third|quarter|majority)|\d+(?:\.\d+)?(?: ?%| per ?cent)) of (?:the|those) (\p{L}+) (?:who|that|whose)\b/iu,
);

/** A group of people of whom a share is told, where the claim tells of a share of all people who did the same: as written; '' without one. */
export function groupOfShare(statement: Facets, claim: Facets, { ofStatement }: Alignment): string {
  const [, whole = ''] = SHARE_OF_THOSE.exec(claim.text) ?? [];
  const [, group = ''] = SHARE_OF_THOSE.exec(statement.text) ?? [];
  if (!ANYBODY.test(whole) || group === '' || ANYBODY.test(group)) return '';
  const at = statement.lemmas.findIndex(l => l.word === group.toLowerCase());
  return at >= 0 && ofStatement[at] === -1 && /[^s]s$/.test(group) ? group : '';
}
