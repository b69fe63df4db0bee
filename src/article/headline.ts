import type { People } from './people.ts';
import type { Report } from './reported.ts';
import { lowerAt, type Token } from './tokens.ts';

/** What follows the name of a body that the article quotes further down. */
const SPEAKS = [' said', ' says', ' found', ' rated', ' reported', ' wrote', ' announced', ' released', ' published'];

/**
 * A headline `Smith: We will go` as a report of what Smith says; null where what stands before the colon is nobody
 * whom the article names, nor a poll or study.
 */
export function headlineReport(text: string, tokens: readonly Token[], people: People): Report | null {
  const colon = tokens.findIndex(t => t.lower === ':');
  const last = tokens[colon - 1];
  if (colon < 1 || colon > 5 || !last || colon + 3 > tokens.length) return null;
  if (!tokens.slice(0, colon).every(t => t.kind === 'name' || t.lower === '.')) return null;
  const name = text.slice(tokens[0]?.start, last.end);
  const known = people.byName(name) ?? people.byName(text.slice(last.start, last.end));
  if (!known && !/^(?:poll|report|study|survey)$/.test(last.lower) && !SPEAKS.some(verb => text.includes(name + verb)))
    return null;
  let end = tokens.length;
  while (tokens[end - 1]?.kind === 'punct' && /^[.!]$/.test(lowerAt(tokens, end - 1))) end--;
  return {
    cue: colon,
    verb: null,
    frame: 'colon',
    subject: { from: 0, to: colon },
    contents: [{ from: colon + 1, to: end }],
    participle: false,
    secondHand: false,
  };
}
