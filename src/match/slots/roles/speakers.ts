import { lemmasOf } from '../../reading/lemmas.ts';
import { compareNames, type Name, namesOf } from '../../reading/names.ts';
import { keyOf } from '../../text/keys.ts';
import { tokensOf } from '../../text/tokens.ts';
import { likeness } from '../align.ts';

/** True where two ways to name a speaker name two people or bodies; a description ("the envoy") may be anybody. */
export function speakersDiffer(a: string, b: string): boolean {
  const [mine, theirs] = [places(a), places(b)];
  if (mine.length > 0 && theirs.length > 0 && !mine.some(x => theirs.some(y => compareNames(x, y) !== 'other')))
    return true;
  const [own, other] = [speakerNames(a), speakerNames(b)];
  if (own.length + other.length === 0 && offices(a, b)) return true;
  if (own.length + other.length === 0)
    return trades(a).length > 0 && trades(b).length > 0 && !trades(a).some(x => trades(b).includes(x));
  if (own.length === 0 || other.length === 0) return [a, b].some(isSeveral) && [...own, ...other].some(isPerson);
  return !own.some(x => other.some(y => compareNames(x, y) !== 'other'));
}

/** "The minister" and "the doctors' association": both described, by words of which no two speak of the same. */
function offices(a: string, b: string): boolean {
  const [mine, theirs] = [a, b].map(text => lemmasOf(text, []).filter(l => !l.grammar && l.name?.weak !== false));
  if (!mine?.length || !theirs?.length || ![a, b].every(text => DESCRIBED.test(text))) return false;
  return !mine.some(x => theirs.some(y => likeness(x, y) !== null || x.word.slice(0, STEM) === y.word.slice(0, STEM)));
}

/** Somebody or some body, told by office. */
const DESCRIBED = /^(?:the|an?|its|their|his|her|our|one|[\p{L}’']+['’]s?)\s/iu;
const STEM = 4;

/** Several people, none of them named: "my own folks", "her critics". One person who is named is somebody else. */
const isSeveral = (text: string): boolean =>
  speakerNames(text).length === 0 && /(?:folks|people|[^s'’]s)$/i.test(text.trim());
const isPerson = ({ kind }: Name): boolean => kind === 'person';

/** The names that stand for the speaker himself: not "Trump" in "Trump's envoy", not "French" in "the French president". */
function speakerNames(text: string): Name[] {
  const tokens = tokensOf(text);
  return namesOf(text, tokens, false).filter(name => {
    const last = tokens[name.to - 1];
    const rest = text.slice(last?.end ?? 0).trim();
    if (/['’]s?$/.test(text.slice(last?.start, last?.end)) && rest !== '') return false;
    return name.kind !== 'place' || /^(?:(?:the|us) )?(?:government|officials?|leaders?)?$/i.test(rest);
  });
}

/** The countries that a speaker is described by: "Ukraine's foreign ministry", "the French president". */
const places = (text: string): Name[] => namesOf(text, tokensOf(text), false).filter(name => name.kind === 'place');

/** The plural nouns of a description without a name: "doctors", "courts". One person's description may be anybody's. */
const trades = (text: string): string[] =>
  namesOf(text, tokensOf(text), false).some(name => !name.weak)
    ? []
    : tokensOf(text).flatMap(({ word }) => (/[^s]s$/.test(word) && word.length > 4 ? [keyOf(word)] : []));
