import { STOP_WORDS } from './stopwords.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Fewer words than this stand in many sentences without being the same proposition. */
const SHORTEST = 7;
/** So many of the claim's words must stand in the passage in their order, and so many of the passage's be the claim's. */
const MOST = 0.85;
/** So many words on each side of the passage belong close to it. */
const CLOSE = 4;

/** Words that speech adds and transcripts leave out, on which no proposition hinges. */
const FILLERS: ReadonlySet<string> = new Set(
  'a an the and but so well now that also actually really ok okay'.split(' '),
);

/** What may turn the sense of words that stand in its sentence. */
const TURNS_SENSE =
  /\b(?:not?|nor|never|neither|nobody|nothing|without|cannot|if|unless|whether|except|only|would|could|might|may|should|myth|false(?:ly)?|wrong(?:ly)?|untrue|lie[sd]?|lying|den(?:y|ies|ied)|doubt\w*|claim\w*|alleg\w*|rumou?r\w*|pretend\w*|imagin\w*|suppos\w*|hoax|fake|satir\w*|debunk\w*|said|says?|saying|told|tells?|telling|heard|accord\w*|want\w*|hop(?:e|es|ed|ing)|plans?|idea|notion|used to|almost|nearly)\b|n['’]t\b|\?/i;
/** What, close by, makes it be said of less or of something else: a limit, a name, a figure. */
const LIMITS =
  /\b(?:[Ii]n|[Aa]t|[Aa]mong|[Ff]or|[Oo]f|[Bb]y|than|[Ss]ince|[Dd]uring|[Uu]nder|to|from|[Mm]ost|[Ss]ome|[Aa]ll|[Ff]ew|[Mm]any|[Hh]alf|[Ee]very|[Ee]ach|[Bb]oth)\b|\d|\S\s+["“(]?(?!I\b)\p{Lu}/u;
/** A question in form only: the speaker asks for a nod. */
const TAG = /,\s*(?:ok(?:ay)?|right|correct)\?["”]?\s*$/i;

/** An editor's insertion that names nobody ("(the)", "(trade)") need not be said; one with a name must be. */
function bare(claim: string): string {
  return claim.replace(/^Says\s+(?:that\s+)?/, '').replace(/\([^()\p{Lu}]*\)/gu, ' ');
}

/** The words, compounds in one: transcripts and claims differ in hyphens. */
function wordsOf(text: string): Token[] {
  const words: Token[] = [];
  for (const token of tokensOf(text)) {
    const last = words.at(-1);
    if (token.hyphened && last) words[words.length - 1] = { ...last, word: last.word + token.word, end: token.end };
    else words.push(token.word === '%' ? { ...token, word: 'percent' } : token);
  }
  return words;
}

/** Longest chain of pairs of equal words that keeps the order of both, as places in either; the last one of several. */
function chain(a: readonly Token[], b: readonly Token[]): (readonly [number, number])[] {
  const rows: Uint16Array[] = [new Uint16Array(b.length + 1)];
  for (const { word } of a) {
    const before = rows.at(-1);
    const row = new Uint16Array(b.length + 1);
    b.forEach((other, j) => {
      row[j + 1] = word === other.word ? (before?.[j] ?? 0) + 1 : Math.max(before?.[j + 1] ?? 0, row[j] ?? 0);
    });
    rows.push(row);
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 && j > 0) {
    if (a[i - 1]?.word === b[j - 1]?.word) pairs.unshift([--i, --j]);
    else if (rows[i]?.[j] === rows[i - 1]?.[j]) i--;
    else j--;
  }
  return pairs;
}

/** Whether every word but fillers is among the paired. */
function allPaired(words: readonly Token[], paired: ReadonlySet<number>): boolean {
  return words.every(({ word }, place) => paired.has(place) || FILLERS.has(word));
}

/** "Says Jane Roe "…"": the passage is told of her, and a pronoun will do for her name. */
const TOLD_OF = /^Says ((?:\p{Lu}[\p{L}.’'-]* ?)+)(?:is |was |has |had )?["“]([^"“”]+)["”]\.?$/u;
const PRONOUN = /^(?:he|she|you|hes|shes|youve)$/;

/**
 * The words of a statement that repeat a claim word for word, articles and fillers aside, where nothing beside them may
 * turn or limit their sense; null where there are none. Of whom a claim tells what is quoted, a pronoun may stand for.
 */
export function repeatedIn(statement: string, claim: string): string | null {
  const said = wordsOf(statement);
  const whole = passageOf(statement, said, wordsOf(bare(claim)));
  if (whole !== null) return whole.text;
  const [, , quoted] = TOLD_OF.exec(claim) ?? [];
  if (quoted === undefined) return null;
  const part = passageOf(statement, said, wordsOf(quoted));
  return part !== null && PRONOUN.test(said[part.first - 1]?.word ?? '') ? part.text : null;
}

interface Passage {
  readonly text: string;
  /** Place of its first word among the statement's. */
  readonly first: number;
}

/** "Food" before "inflation in the United Kingdom": a noun right before the passage's first makes it another thing. */
function qualified(before: string, first: string): boolean {
  const word = /([\p{L}’'-]+)[ ]$/u.exec(before)?.[1]?.toLowerCase();
  return word !== undefined && !STOP_WORDS.has(word) && !STOP_WORDS.has(first) && !/ly$/.test(word);
}

function passageOf(statement: string, said: readonly Token[], wanted: readonly Token[]): Passage | null {
  if (wanted.length < SHORTEST || said.length < SHORTEST) return null;
  // A word that the statement lacks can't be paired: nearly every claim is told by this, before the words are chained.
  const there = new Set(said.map(({ word }) => word));
  if (!wanted.every(({ word }) => there.has(word) || FILLERS.has(word))) return null;
  const pairs = chain(said, wanted);
  const [first, last] = [pairs[0]?.[0], pairs.at(-1)?.[0]];
  if (first === undefined || last === undefined || pairs.length < MOST * wanted.length) return null;
  const passage = said.slice(first, last + 1);
  if (pairs.length < MOST * passage.length) return null;
  const whole =
    allPaired(passage, new Set(pairs.map(([place]) => place - first))) &&
    allPaired(wanted, new Set(pairs.map(([, place]) => place)));
  const [from, to] = [passage[0]?.start, passage.at(-1)?.end];
  if (!whole || from === undefined || to === undefined) return null;
  const before =
    statement
      .slice(0, from)
      .split(/[.!?…]["”’)]*\s/)
      .at(-1) ?? '';
  const after =
    statement
      .slice(to)
      .replace(TAG, '.')
      .split(/(?<=[.!?…]["”’)]*)\s/)[0] ?? '';
  if (TURNS_SENSE.test(`${before} ${after}`) || qualified(before, passage[0]?.word ?? '')) return null;
  const close = [...before.trim().split(/\s+/).slice(-CLOSE), '|', ...after.trim().split(/\s+/).slice(0, CLOSE)];
  return LIMITS.test(close.join(' ')) ? null : { text: statement.slice(from, to), first };
}
