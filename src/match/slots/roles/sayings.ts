import { Guarded } from '../../../forms/guard.ts';
import type { Conflict, Query } from '../../match.ts';
import { attributionOf } from '../../reading/attribution.ts';
import type { Facets } from '../../reading/facets.ts';
import { compareNames, type Name, namesOf } from '../../reading/names.ts';
import { tokensOf } from '../../text/tokens.ts';
import { speakersDiffer } from './speakers.ts';

/** Whose words a claim is. */
export interface Claimed {
  readonly claimant?: string | undefined;
}

const PLACE =
  '(?:facebook|fb|twitter|x|instagram|whatsapp|tiktok|telegram|reddit|youtube|pinterest|snapchat|threads|bluesky|parler|gab|weibo|4chan|social media|social networks?|(?:the )?(?:internet|web)|online)';
/**
 * What is passed round and by whom, nobody in particular: "Facebook posts", "a viral image", "social media users", "posts on
 * Facebook, Twitter and Instagram".
 */
const NOBODY = new Guarded(
  new RegExp(
    `^(?:(?:the|an?|this|that|these|some|several|many|multiple|various|numerous|other|viral|popular|widely shared|anonymous|unnamed|chain|old|recent|${PLACE}),?\\s)*(?:${PLACE}|(?:posts?|postings?|images?|pictures?|photos?|photographs?|memes?|videos?|clips?|footage|graphics?|infographics?|screenshots?|messages?|texts?|e-?mails?|letters?|tweets?|comments?|threads?|quotes?|quotations?|rumou?rs?|headlines?|leaflets?|fl[iy]ers?|blogs?|blog posts?|bloggers?|users?|netizens?|people|accounts?|pages?|web ?sites?|sites?|sources?))(?:\\s(?:on|in|from|across|shared on|circulating on)\\s${PLACE}|,? (?:and |or )?${PLACE})*$`,
    'i',
  ),
);

/** Whether a statement is told as the word of nobody who has a name. */
export const isNobody = (speaker: string): boolean => NOBODY.test(speaker.trim());

/** Who says what a statement tells: by its own words, by those around it, or as its article has it. */
function sayerOf(statement: Query, mine: Facets): string {
  const named = mine.attribution?.speaker || statement.speaker || '';
  if (!isNobody(named) || statement.frame === undefined) return named;
  return attributionOf(statement.frame.replace('…', statement.text))?.speaker || named;
}

/** A claim about who said something is another claim where somebody else says it. */
export function speakerConflict(statement: Query, mine: Facets, theirs: Facets, claim: Claimed): Conflict | null {
  const told = saidIn(theirs, claim);
  if (told === '') return null;
  const own = sayerOf(statement, mine);
  if (own === '' || theirs.text.includes(own) || !speakersDiffer(own, told)) return null;
  // Whoever made the claim may well say it; "posts on Facebook" are nobody.
  if (claim.claimant !== undefined && lastWord(own) === lastWord(claim.claimant)) return null;
  return { slot: 'person', statement: own, claim: told };
}

/** Whether a claim is that somebody said it, and the statement that he did: then it is told as the claim is, whoever passes it on. */
export function tellsSaying(statement: Query, mine: Facets, theirs: Facets, claim: Claimed): boolean {
  const told = lastWord(saidIn(theirs, claim));
  return told !== '' && lastWord(sayerOf(statement, mine)) === told;
}

const lastWord = (name: string): string => name.replace(/[.,]$/, '').split(' ').at(-1) ?? '';

/** Who said what the claim tells, where the claim is about its being said; '' where it is about the matter. */
function saidIn(theirs: Facets, claim: Claimed): string {
  const named = theirs.attribution?.speaker ?? '';
  if (named !== '') return named;
  const claimant = claim.claimant ?? '';
  if (isNobody(claimant)) return '';
  if (/["“”„«]/.test(theirs.text)) return claimant;
  const surname = lastWord(claimant);
  return surname.length > 2 &&
    theirs.text.includes(surname) &&
    /\b(?:said|says|told|tweeted|wrote|claimed)\b/.test(theirs.text)
    ? claimant
    : '';
}

/**
 * True where the claim is that somebody said it, and the statement is nobody's word and does not name him ("as NASA now
 * concedes"): the matter, not the saying.
 */
export const unsaid = (statement: Query, mine: Facets, theirs: Facets): boolean =>
  (theirs.attribution?.speaker ?? '') !== '' &&
  !mine.attribution &&
  !statement.speaker &&
  !statement.quoted &&
  !/["“”]/.test(mine.text) &&
  (mine.stance.denied ||
    (!characterises(mine.text, theirs.attribution?.speaker ?? '') &&
      !namesIn(mine).some(name =>
        namesIn(theirs, theirs.attribution?.span).some(who => compareNames(name, who) === 'same'),
      )));

/** Verbs by which somebody says what something is: "Churchill called diplomacy the art of …". */
const CHARACTERISES =
  /^\s+(?:\w+ly |once )?(?:call|describ|defin|dubb?|brand|label|liken|pronounc|declar)(?:e[ds]?|l?ed|s)?\b/;

/** True where a text says by such a verb what `speaker`, by his surname, said of something. */
function characterises(text: string, speaker: string): boolean {
  const surname = lastWord(speaker);
  const at = surname.length > 2 ? text.indexOf(surname) : -1;
  return at >= 0 && CHARACTERISES.test(text.slice(at + surname.length));
}

/** The names of a text, or of a stretch of it. */
const namesIn = ({ text }: Facets, [from, to]: readonly [number, number] = [0, text.length]): Name[] => {
  const part = text.slice(from, to);
  return namesOf(part, tokensOf(part)).filter(({ weak }) => !weak);
};
