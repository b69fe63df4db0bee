/**
 * What `npm run bench -- statements --failures` prints: the twenty most telling failures on PolNeAR's open half, four
 * of each kind. The rule: a wrong name first, then a missed direct, mixed and indirect piece, then a piece found with
 * less than half or more than twice of its words; within a kind the longest piece first, one a document. Marks in the
 * window: [[ ]] what the annotators hold for said, { } what was found.
 */
import type { Found } from '../../src/article/statement.ts';

export interface GoldPiece {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly core: boolean;
  readonly speaker: string | null;
  readonly speakerPronoun: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldPiece[];
}

type Answer = Pick<Found, 'quotations' | 'statements'>;

const KINDS = ['wrong name', 'missed direct', 'missed mixed', 'missed indirect', 'wrong span'] as const;
type Kind = (typeof KINDS)[number];
const EACH = 4;
const WINDOW = 110;

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Failure {
  readonly kind: Kind;
  readonly id: string;
  readonly length: number;
  readonly expected: string;
  readonly given: string;
  readonly window: string;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Words of a name that tell it from another's, as ../shared/evaluate/evaluate-quotes.mjs takes them. */
function nameWords(name: string): ReadonlySet<string> {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/);
  const office = /^(?:the|and|for|president|prime|minister|senator|sen|gov|governor|mrs|sir|former|secretary)$/;
  return new Set(words.filter(w => w.length > 2 && !office.test(w)));
}

/** How a found piece's speaker compares with the annotators'; null where they name nobody. */
function named(piece: GoldPiece, given: string): 'right' | 'wrong' | 'none' | null {
  if (piece.speakerPronoun || !piece.speaker) return null;
  if (given === '') return 'none';
  const gold = nameWords(piece.speaker);
  return [...nameWords(given)].some(w => gold.has(w)) ? 'right' : 'wrong';
}

function windowOf(text: string, gold: Span, found: readonly Span[]): string {
  const from = Math.max(0, gold.start - WINDOW);
  const to = Math.min(text.length, gold.end + WINDOW);
  const marks = [
    { at: gold.start, mark: '[[' },
    { at: gold.end, mark: ']]' },
    ...found.flatMap(f => [
      { at: f.start, mark: '{' },
      { at: f.end, mark: '}' },
    ]),
  ]
    .filter(m => m.at >= from && m.at <= to)
    .sort((a, b) => a.at - b.at);
  let out = '';
  let at = from;
  for (const m of marks) {
    out += text.slice(at, m.at) + m.mark;
    at = m.at;
  }
  return (out + text.slice(at, to)).replace(/\s+/g, ' ');
}

/** Every failure of one document, with the speakers' names counted: wrong, none, right. */
export function failuresOf(document: GoldDocument, answer: Answer): { failures: Failure[]; names: string[] } {
  const found = [...answer.quotations, ...answer.statements.filter(s => s.kind === 'reported')];
  const failures: Failure[] = [];
  const names: string[] = [];
  for (const piece of document.quotes.filter(q => q.core)) {
    const near = found.filter(f => overlap(f, piece) > 0).sort((a, b) => overlap(b, piece) - overlap(a, piece));
    const marked = new Uint8Array(piece.end - piece.start);
    for (const f of near) marked.fill(1, Math.max(0, f.start - piece.start), Math.max(0, f.end - piece.start));
    const covered = marked.reduce((n, x) => n + x, 0) / marked.length;
    const given = near.map(f => f.speaker?.name ?? '').find(name => name !== '') ?? '';
    const add = (kind: Kind): void => {
      const window = windowOf(document.text, piece, near);
      const { length } = marked;
      failures.push({ kind, id: document.id, length, expected: piece.speaker ?? '', given, window });
    };
    if (near.length === 0) {
      const kind = KINDS.find(k => k === `missed ${piece.kind}`);
      if (kind) add(kind);
      continue;
    }
    const widest = near[0] ? near[0].end - near[0].start : 0;
    if (covered < 0.5 || widest > 2 * marked.length + 40) add('wrong span');
    if (covered < 0.5) continue;
    const verdict = named(piece, given);
    if (verdict) names.push(verdict);
    if (verdict === 'wrong') add('wrong name');
  }
  return { failures, names };
}

/** The failures to look at first, by the rule at the top of this file. */
export function mostTelling(failures: readonly Failure[]): Failure[] {
  return KINDS.flatMap(kind => {
    const seen = new Set<string>();
    return failures
      .filter(f => f.kind === kind)
      .sort((a, b) => b.length - a.length || (a.id < b.id ? -1 : 1))
      .filter(f => !seen.has(f.id) && seen.add(f.id))
      .slice(0, EACH);
  });
}
