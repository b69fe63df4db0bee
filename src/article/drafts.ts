import { checkable } from './checkable/checkable.ts';
import { modalityOf, negatedIn } from './modality.ts';
import type { Span } from './sentences.ts';
import { asksWhether, stanceOf, stanceOnReport } from './stance.ts';
import type { Quotation, Speaker, Statement, StatementKind } from './statement.ts';

/** What is known of a statement before its words are looked at. */
export interface Draft extends Span {
  readonly kind: StatementKind;
  /** What stands alone around it. */
  readonly sentence: Span;
  /** The sentence that it is in, attribution and all: how checkable it is shows better in the whole of it. */
  readonly whole: Span;
  /** The marked stretch that holds it, or null. */
  readonly marked: number | null;
  readonly speaker: Speaker | null;
  /** The verb of saying promises, asks, or denies. */
  readonly promised: boolean;
  readonly asked: boolean;
  readonly denied: boolean;
  readonly secondHand: boolean;
  /** What stands before or after it in the article denies it. */
  readonly disputed: boolean;
  /** The words of the sentence outside it, `…` in its place, where somebody else is reported: the article's own. */
  readonly around: string;
}

/**
 * Drafts as statements, in reading order, none inside another.
 * @param place index of a marked stretch's quotation, by the stretch; its speaker may be known only since
 */
export function statementsOf(
  text: string,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
  place: ReadonlyMap<number, number>,
): Statement[] {
  const statements: Statement[] = [];
  let until = 0;
  // The parts of one sentence stand together: it is judged once.
  let judged: Span = { start: 0, end: 0 };
  let verdict = checkable('');
  for (const d of drafts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (d.end <= d.start || d.start < until) continue;
    until = d.end;
    const words = text.slice(d.start, d.end);
    const quotation = d.marked === null ? null : (place.get(d.marked) ?? null);
    const sentence = text.slice(d.sentence.start, d.sentence.end);
    if (d.whole.start !== judged.start || d.whole.end !== judged.end) {
      judged = d.whole;
      verdict = checkable(text.slice(judged.start, judged.end));
    }
    const { score, why } = verdict;
    statements.push({
      start: d.start,
      end: d.end,
      text: words,
      sentence,
      frame: d.around,
      kind: d.kind,
      quotation,
      speaker: quotation === null ? d.speaker : (quotations[quotation]?.speaker ?? null),
      modality: modalityOf(words, d.promised, d.asked || asksWhether(d.around)),
      negated: negatedIn(words, d.denied),
      stance: d.disputed ? 'denied' : d.kind === 'assertion' ? stanceOf(words) : stanceOnReport(d.around),
      secondHand: d.secondHand,
      checkable: score,
      checkableWhy: why,
    });
  }
  return statements;
}
