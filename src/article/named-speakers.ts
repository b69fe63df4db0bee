import type { Known } from './known.ts';
import { DETERMINERS, genderOf } from './lexicon.ts';
import { BODY, nameStart, type People, plain } from './people.ts';
import type { Run } from './phrases.ts';
import { isName, lowerAt, type Token } from './tokens.ts';

/** Code units of the longest title or description that is kept. */
export const LONGEST = 90;
/** Words that name several. */
export const PLURAL = /^(?!.*(?:ss|us|is|news|congress|press)$).*s$|^(?:people|police|men|women|officials)$/;

/** Words that stand for a name and are none, however they are written. */
const PRONOUN = /^(?:he|she|they|it|we|i|you|who|his|her)$/i;

const UNEVEN = /[\u00ad\ufeff]|[^\S ]|^\s|\s$| \s/;

/** The words of a run as a reader sees them: no soft hyphens, one space between two. */
export function textOf(text: string, tokens: readonly Token[], run: Run): string {
  const first = tokens[run.from];
  const last = tokens[run.to - 1];
  if (!first || !last) return '';
  const raw = text.slice(first.start, last.end);
  // Most runs are one word or words a single space apart.
  return UNEVEN.test(raw) ? raw.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim() : raw;
}

/** The runs of capitalised words in a phrase: "Trump campaign manager Kellyanne Conway" has two. */
export function nameRuns(tokens: readonly Token[], run: Run): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let i = run.from; i <= run.to; i++) {
    const token = i < run.to ? tokens[i] : undefined;
    const particle =
      token !== undefined &&
      from >= 0 &&
      /^(?:de|del|da|di|von|van|der|den|bin|ibn|al|el|&)$/.test(token.lower) &&
      isName(tokens[i + 1]) &&
      i + 1 < run.to;
    const named = token !== undefined && token.kind === 'name' && !(i === run.from && DETERMINERS.has(token.lower));
    if (named || particle) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) runs.push({ from, to: i });
    from = -1;
  }
  return runs;
}

/** The speaker whose name stands in `run`, a part of `phrase`; null where the name is too long for one. */
export function named(text: string, tokens: readonly Token[], phrase: Run, run: Run, people: People): Known | null {
  const words: string[] = [];
  for (let i = run.from; i < run.to; i++) words.push(textOf(text, tokens, { from: i, to: i + 1 }));
  const at = nameStart(words);
  const written = words.slice(at).join(' ');
  const titleGender = genderOf(plain(words[at - 1] ?? ''));
  const person = people.byName(written, titleGender);
  let from = phrase.from;
  while (from < run.from && DETERMINERS.has(lowerAt(tokens, from))) from++;
  const title = textOf(text, tokens, { from, to: run.from + at });
  if (PRONOUN.test(written)) return null;
  const known = person !== null;
  const name = known ? person.name : written;
  const gender = known ? person.gender : (titleGender ?? genderOf(plain(words[at] ?? '')));
  if (written.split(' ').length > 7) return null;
  return {
    speaker: { name, ...(title !== '' && title.length < LONGEST ? { title } : {}), found: 'named' },
    gender,
    kind: known ? 'person' : kindOfName(written, at > 0, lowerAt(tokens, run.from - 1), tokens, phrase),
  };
}

/** What bears a name that no person of the article has: several together, an organisation or place, or somebody. */
function kindOfName(
  name: string,
  titled: boolean,
  before: string,
  tokens: readonly Token[],
  phrase: Run,
): Known['kind'] {
  for (let i = phrase.from; i < phrase.to; i++) if (tokens[i]?.lower === 'and') return 'group';
  if (titled) return 'person';
  if (
    /^\p{L}+s$/u.test(name) &&
    PLURAL.test(name.toLowerCase()) &&
    /(?:ans|ats|ists|ers|ors|ives|als|ites|ish)$/.test(name)
  )
    return 'group';
  return /^(?:the|an?)$/.test(before) || BODY.test(name) ? 'thing' : 'person';
}
