import type { Block } from './article.ts';

/** A stretch between quote marks within one block: `start`, `end` inside the marks, `open`, `close` around them. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly open: number;
  readonly close: number;
  /** False where the closing mark is left to a later block, or is missing. */
  readonly closed: boolean;
  /** Index of the stretch in an earlier block that this one carries on, or null. */
  readonly continues: number | null;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['"', '"”“'],
  ['“', '”"'],
  ['”', '”'],
  ['„', '“”"'],
  ['‟', '”"'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ["''", "''"],
  ['``', "''``"],
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", "'"],
  ['`', "'"],
]);
const MARK = /'''|''|``|["“”„‟«»‹›「」『』‘’‚'`]/g;
const ELIDED = /^(?:em|twas|tis|til|cause|bout|n|round|\d0s)\b/i;
const WORD = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{—–\-/:,;"“„«‘'>]/;

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘' || mark === '‚' || mark === '`';
}

/**
 * Whether a single mark that is free to open does: it is no apostrophe ('90s, workers'), and a mark that can close it
 * stands later in the block. A possessive plural on the way (`'the workers' rights'`) is passed over.
 * @returns offset of the closing mark, or -1
 */
function singleEnd(text: string, at: number, end: number): number {
  const mark = text.charAt(at);
  if (ELIDED.test(text.slice(at + 1, at + 8))) return -1;
  const closers = PAIRS.get(mark) ?? "'";
  let possessive = -1;
  let openers = 0;
  for (let i = at + 2; i < end && i < at + 1500; i++) {
    const c = text.charAt(i);
    if (c === "'" && /\s/.test(text.charAt(i - 1)) && ++openers > 3) break;
    if (c === mark && c !== "'" && OPENS_AFTER.test(text.charAt(i - 1))) break;
    if (!closers.includes(c)) continue;
    const before = text.charAt(i - 1);
    const after = text.charAt(i + 1);
    if (/\s/.test(before) || (i + 1 < end && WORD.test(after))) continue;
    if (before === 's' && /\s/.test(after) && /^\s\p{Ll}/u.test(text.slice(i + 1, i + 3))) {
      if (possessive < 0) possessive = i;
      continue;
    }
    return i;
  }
  return possessive;
}

/** Whether the mark at `at` can begin a quotation, judged by its neighbours. */
function canOpen(text: string, at: number, size: number, block: Block): boolean {
  const next = text.charAt(at + size);
  if (at + size >= block.end) return false;
  const mark = text.charAt(at);
  if (mark === '「' || mark === '『' || mark === '«' || mark === '„') return true;
  // A mark that can only open may have a space after it: “ We go.”
  if (/\s/.test(next)) return mark === '“' && at === block.start && !/[”"]/.test(text.slice(at + 1, at + 3));
  return at === block.start || OPENS_AFTER.test(text.charAt(at - 1)) || !WORD.test(text.charAt(at - 1));
}

/** Whether the double marks inside a single-marked stretch are pairs: a quotation within one, as British papers set it. */
function balanced(inside: string): boolean {
  const doubles = inside.match(/["“”]/g);
  return doubles === null || (doubles.length % 2 === 0 && doubles[0] !== '”' && /[.,!?…]$/.test(inside));
}

interface Opened {
  readonly mark: string;
  readonly open: number;
  readonly start: number;
  readonly continues: number | null;
}

/**
 * Finds every stretch between quote marks, the outermost ones only, in reading order. Marks of different styles may
 * stand on one page; straight and curly double marks may close each other, as careless editors have it. A block whose
 * stretch stays open is carried on by the next block where that one opens with a mark again. What follows a speaker
 * label is one stretch, whatever marks it holds; so is a block quote without marks.
 */
export function markedStretches(
  text: string,
  blocks: readonly Block[],
  labels: ReadonlyMap<number, { readonly said: number }>,
): Marked[] {
  const found: Marked[] = [];
  let carry: number | null = null;
  let quoteBlock = false;
  for (const [index, block] of blocks.entries()) {
    const said = labels.get(index)?.said;
    if (said !== undefined) {
      found.push({ start: said, end: block.end, open: said, close: block.end, closed: true, continues: null });
      carry = null;
      continue;
    }
    if (block.kind === 'quote' && !/["“”„«»「]/.test(text.slice(block.start, block.end))) {
      const { start, end } = block;
      found.push({
        start,
        end,
        open: start,
        close: end,
        closed: true,
        continues: quoteBlock ? found.length - 1 : null,
      });
      carry = null;
      quoteBlock = true;
      continue;
    }
    quoteBlock = false;
    let opened: Opened | null = null;
    let inner: string[] = [];
    const first = text.slice(block.start, block.end).search(/\S/);
    const begins = first < 0 ? -1 : block.start + first;
    const close = (at: number, size: number, closed: boolean): void => {
      if (opened) {
        let { start } = opened;
        let end = at;
        while (start < end && /\s/.test(text.charAt(start))) start++;
        while (end > start && /\s/.test(text.charAt(end - 1))) end--;
        if (end > start)
          found.push({ start, end, open: opened.open, close: at + size, closed, continues: opened.continues });
      }
      opened = null;
      inner = [];
    };
    let passed = block.start;
    for (const m of text.slice(block.start, block.end).matchAll(MARK)) {
      const mark = m[0] === "'''" ? "''" : m[0];
      const at = block.start + m.index;
      if (at < passed) continue;
      const size = m[0].length;
      const before = at > block.start ? text.charAt(at - 1) : '';
      const after = at + size < block.end ? text.charAt(at + size) : '';
      const current: Opened | null = opened as Opened | null;
      if (current === null) {
        if (isSingle(mark)) {
          if (!canOpen(text, at, size, block) || (before !== '' && WORD.test(before))) continue;
          const end = singleEnd(text, at, block.end);
          if (end < 0 || !balanced(text.slice(at, end))) continue;
          opened = { mark, open: at, start: at + 1, continues: null };
          close(end, 1, true);
          passed = end + 1;
          continue;
        }
        if (mark === '’' || mark === '›' || mark === '」' || mark === '』') continue;
        // A figure before a straight mark makes it inches or seconds: 6'2" tall.
        if ((mark === '"' || mark === "''") && /\d/.test(before)) continue;
        if (before === '=') continue;
        if (!canOpen(text, at, size, block) && !(mark === '"' && !WORD.test(before) && after !== '')) continue;
        if (mark === '”' && !/[\p{L}]/u.test(after)) continue;
        opened = { mark, open: at, start: at + size, continues: at === begins ? carry : null };
        carry = null;
        continue;
      }
      const top = inner.at(-1) ?? current.mark;
      const closes = (PAIRS.get(top) ?? '').includes(mark);
      if (closes && mark !== '’' && mark !== "'") {
        const straight = mark === '"' || mark === "''";
        const inches = straight && /\d['′]\d+$/.test(text.slice(Math.max(current.start, at - 6), at));
        // 6'2" within speech; where no mark follows that could close, this one does both.
        if (inches && text.slice(at + size, block.end).includes(mark)) continue;
        const opener = straight && /[\s(]/.test(before) && after !== '' && WORD.test(after);
        if (opener && inner.length === 0) {
          // The closing mark before this opening one is missing: end where the sentence or clause before it does.
          if (/[.,!?]\s*$/.test(text.slice(current.start, at))) close(at - 1, 0, true);
          opened = { mark, open: at, start: at + size, continues: null };
          continue;
        }
        if (inner.length > 0) inner.pop();
        else close(at, size, true);
        continue;
      }
      if (
        mark === current.mark &&
        inner.length === 0 &&
        mark !== '"' &&
        mark !== "''" &&
        canOpen(text, at, size, block)
      ) {
        const ended = /[.,!?…]\s*$/.test(text.slice(current.start, at));
        if (ended) close(at - 1, 0, true);
        opened = { mark, open: at, start: at + size, continues: null };
        continue;
      }
      if (PAIRS.has(mark) && !isSingle(mark) && mark !== '”' && mark !== '»' && canOpen(text, at, size, block)) {
        const closer = PAIRS.get(mark) ?? '';
        const rest = text.slice(at + size, Math.min(block.end, at + 1500));
        if ([...closer].some(c => rest.includes(c))) inner.push(mark);
      }
    }
    carry = null;
    const open: Opened | null = opened as Opened | null;
    if (open !== null && block.end > open.start) {
      const lead = text.slice(Math.max(block.start, open.open - 2), open.open);
      if (open.open === begins || open.mark !== '"' || /[:,]\s?$/.test(lead)) {
        carry = found.length;
        close(block.end, 0, false);
      }
    }
  }
  return found;
}
