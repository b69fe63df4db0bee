import { as, type Known } from './known.ts';
import type { Marked } from './marks.ts';
import type { Span } from './sentences.ts';
import type { Quotation } from './statement.ts';

/** Words of a title of a work: every longer one has a capital, and no sentence ends in it. */
const TITLED =
  /^(?:(?:\p{Lu}|\d)\S*|of|the|and|a|an|in|on|to|for|with|at|by|from|de|la|&|-)(?:\s+(?:(?:\p{Lu}|\d)\S*|of|the|and|a|an|in|on|to|for|with|at|by|from|vs\.?|de|la|&|-))*[,.!?]?$/u;

/** How many words, counting two characters of a script without spaces as one. */
export function countWords(words: string): number {
  const wide = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return wide > 0 ? Math.ceil(wide / 2) : words.trim().split(/\s+/).length;
}

/** The quotations of an article while they are being found, with what carries a speaker from one to the next. */
export class Quoting {
  /** Speaker of each marked stretch that is a quotation; absent for scare quotes and titles. */
  private readonly speakers = new Map<number, Known | null>();
  private readonly parts = new Map<number, number>();
  private latest: { known: Known | null; block: number; whole: boolean } | null = null;
  private introducer: { known: Known | null; block: number } | null = null;
  private endedQuoting = false;

  constructor(
    private readonly text: string,
    private readonly marked: readonly Marked[],
  ) {}

  get last(): Known | null {
    return this.latest?.known ?? null;
  }

  has(marked: number): boolean {
    return this.speakers.has(marked);
  }

  /** Whether a stretch is the title of a book, show or song rather than speech: `on CNN's "State of the Union"`. */
  isTitle(marked: number): boolean {
    const m = this.marked[marked];
    if (!m || m.end - m.start > 70 || !m.closed) return false;
    const words = this.text.slice(m.start, m.end);
    return (
      countWords(words) < 9 &&
      /\s/.test(words.trim()) &&
      TITLED.test(words) &&
      /(?:[’']s|\p{Ll}+)\s*$/u.test(this.text.slice(Math.max(0, m.open - 20), m.open))
    );
  }

  /**
   * Keeps a stretch as a quotation.
   * @param whole whether it is speech by itself rather than a fragment in somebody else's sentence
   * @param part an earlier stretch of the same sentence that it is a further part of, or null
   */
  keep(marked: number, known: Known | null, block: number, part: number | null, whole: boolean): void {
    this.speakers.set(marked, known);
    const first = this.marked[marked]?.continues ?? part;
    if (first !== null && this.speakers.has(first)) this.parts.set(marked, this.parts.get(first) ?? first);
    if (known && known.speaker.found !== 'continued' && part === null) this.handBack(marked, known);
    if (whole || this.latest?.block !== block || !this.latest.whole) this.latest = { known, block, whole };
  }

  /** A name in a later paragraph of a quotation holds for its earlier ones, which had none of their own. */
  private handBack(marked: number, known: Known): void {
    for (let m = this.marked[marked]?.continues ?? null; m !== null; m = this.marked[m]?.continues ?? null) {
      const earlier = this.speakers.get(m);
      if (earlier && earlier.speaker.found !== 'continued') return;
      this.speakers.set(m, as(known, 'continued'));
    }
  }

  /** The speaker of a stretch that carries one on from the block before; undefined where it carries on none. */
  carried(marked: number): Known | null | undefined {
    const from = this.marked[marked]?.continues ?? null;
    return from === null ? undefined : carriedOn(this.speakers.get(from));
  }

  /** The speaker of a quotation that is a sentence by itself: who spoke last beside it, or was introduced before it. */
  following(block: number): Known | null | undefined {
    const { latest, introducer } = this;
    if (latest && (latest.block === block || (latest.block === block - 1 && this.endedQuoting)))
      return carriedOn(latest.known);
    if (introducer && introducer.block >= block - 1) return introducer.known;
    return undefined;
  }

  /** The speaker of the sentence before, where that quoted somebody in this very block. */
  before(block: number): Known | null | undefined {
    return this.endedQuoting && this.latest?.block === block ? carriedOn(this.latest.known) : undefined;
  }

  /**
   * Closes a sentence.
   * @param quoted whether it held a quotation
   * @param introduced who may speak in a quotation that follows it; `far` where that may be in the next block
   */
  endSentence(quoted: boolean, introduced: Known | null, far: boolean, block: number): void {
    this.endedQuoting = quoted;
    if (introduced || far) this.introducer = { known: introduced, block: far ? block : block - 1 };
  }

  /** The quotations in reading order, and each one's index by its stretch. */
  finish(): { readonly quotations: Quotation[]; readonly place: ReadonlyMap<number, number> } {
    const order = [...this.speakers.keys()].sort((a, b) => a - b);
    const place = new Map(order.map((m, n) => [m, n]));
    const quotations: Quotation[] = [];
    for (const m of order) {
      const { start, end }: Span = this.marked[m] ?? { start: 0, end: 0 };
      const part = this.parts.get(m);
      const continues = part === undefined ? null : (place.get(part) ?? null);
      quotations.push({
        start,
        end,
        text: this.text.slice(start, end),
        speaker: this.speakers.get(m)?.speaker ?? null,
        continues,
      });
    }
    return { quotations, place };
  }
}

function carriedOn(known: Known | null | undefined): Known | null | undefined {
  return known ? as(known, 'continued') : known;
}
