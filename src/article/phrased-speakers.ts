import type { Known } from './known.ts';
import { DETERMINERS, genderOf, isAuxiliaryWord, isNegation, PREPOSITIONS, TITLES, VERBS } from './lexicon.ts';
import { LONGEST, named, PLURAL, textOf } from './named-speakers.ts';
import type { People } from './people.ts';
import { isNominal, type Run } from './phrases.ts';
import { SAYING } from './saying-verbs.ts';
import { isName, lowerAt, type Token } from './tokens.ts';

const IMPERSONAL =
  /(?:other|paper|letter|number|tower|center|centre|power|matter|order|chapter|paper|ember|factor|server|doctor's|weather|answer|either|motor|error|labor|color|summer|winter|tracker|newsletter)$/;
const PERSONAL =
  /(?:man|woman|person|official|spokes\w+|adviser|advisor|aide|source|lawyer|attorney|president|minister|senator|candidate|nominee|governor|mayor|director|secretary|expert|analyst|professor|officer|leader|strategist|operative|manager|reporter|author|economist|critic|voter|supporter|er|or|ist)$/;

/** The phrase itself as a speaker: "a senior official", "Keir Starmer's office". */
export function phrased(text: string, tokens: readonly Token[], phrase: Run, people: People): Known | null {
  let from = phrase.from;
  if (/^(?:a|an|the)$/.test(lowerAt(tokens, from)) && from + 1 < phrase.to) {
    const lower = tokens[from]?.lower;
    if (lower === 'the') {
      const title = textOf(text, tokens, { from: from + 1, to: phrase.to }).toLowerCase();
      const holder = TITLES.has(title.split(' ').at(-1) ?? '') ? people.byTitle(title) : null;
      if (holder)
        return { speaker: { name: holder.name, title, found: 'title' }, gender: holder.gender, kind: 'person' };
    }
    if (lower === 'the' && isName(tokens[from + 1])) from++;
  }
  let name = textOf(text, tokens, { from, to: phrase.to });
  if ((from === phrase.from && !isNominal(tokens, phrase)) || isTorn(tokens, phrase)) return null;
  const owner = tokens[from];
  if (owner?.kind === 'name') {
    let to = from + 1;
    while (isName(tokens[to]) && to < phrase.to) to++;
    if (tokens[to]?.kind === 'possessive') {
      const who = named(text, tokens, { from, to }, { from, to }, people);
      const end = tokens[to - 1]?.end;
      const last = tokens[phrase.to - 1]?.end;
      if (end !== undefined && last !== undefined)
        name = `${who?.speaker.name ?? text.slice(tokens[from]?.start, end)}${text.slice(end, last)}`.replace(
          /\s+/g,
          ' ',
        );
    }
  }
  if (name.length > LONGEST) name = shortened(name);
  if (name === '') return null;
  const head = headOf(tokens, phrase);
  const kind = PLURAL.test(head) ? 'group' : PERSONAL.test(head) && !IMPERSONAL.test(head) ? 'person' : 'thing';
  return { speaker: { name, found: 'named' }, gender: genderOf(head), kind };
}

/** Whether a phrase is none: it begins with a verb or "not", or stops at a preposition or determiner. */
function isTorn(tokens: readonly Token[], { from, to }: Run): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (last?.kind === 'word' && (PREPOSITIONS.has(last.lower) || (DETERMINERS.has(last.lower) && to - from > 1)))
    return true;
  if (first?.kind !== 'word') return false;
  const next = tokens[from + 1];
  const verbal = /...ing$/.test(first.lower) || VERBS.has(first.lower) || SAYING.has(first.lower);
  return (
    isNegation(first.lower) ||
    isAuxiliaryWord(first.lower) ||
    (verbal && to - from > 2 && (next?.kind !== 'word' || DETERMINERS.has(next.lower) || PREPOSITIONS.has(next.lower)))
  );
}

/** A long phrase up to where a preposition or participle begins its last part that fits. */
function shortened(name: string): string {
  const cut = name.slice(0, LONGEST);
  const at = cut.search(
    / (?:who|which|that|in|on|at|from|by|with|for|about|\p{Ll}+(?:ed|ing)) (?!.* (?:who|which|that|in|on|at|from|by|with|for|about|\p{Ll}+(?:ed|ing)) )/u,
  );
  return at > 0 ? cut.slice(0, at) : '';
}

/** The noun that a phrase is about: the last word before its first preposition or relative. */
function headOf(tokens: readonly Token[], phrase: Run): string {
  let head = '';
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (head !== '' && token.kind === 'word' && PREPOSITIONS.has(token.lower)) break;
    if (token.kind === 'word' || token.kind === 'name') head = token.lower;
  }
  return head;
}
