/**
 * `npm run bench -- checkable`: how well src/article/checkable/checkable.ts tells what is worth checking, each sentence judged by a
 * model that was learned without its document (five folds). Takes about three minutes. With `--failures` the twenty
 * sentences of debates on which the folds erred most surely are printed too. What was tried is in train-checkable.ts.
 */
import { existsSync } from 'node:fs';
import {
  FOLDS,
  type Item,
  labelled,
  pairLikeness,
  rowsOf,
  SHARED,
  spokenLikeness,
  traitsFor,
  unlabelled,
  vectorsOf,
} from './checkable-data.ts';
import { showFailures } from './checkable-failures.ts';
import { type Judged, judge, learn, moved, type Shifts, scoreOf } from './checkable-learn.ts';
import type { Learned } from './checkable-written.ts';

/** The share of debate sentences without any fact that may be over the threshold. */
const FALSE_ALARMS = 0.058;

/** Figures of one set of sentences, shares from 0 to 1. */
export interface CheckableRow {
  readonly set: string;
  readonly f1: number;
  readonly macroF1: number;
  readonly averagePrecision: number;
  /** The share of sentences without any fact that pass; null where the set does not tell. */
  readonly falseAlarms: number | null;
}

/** The measures of ../shared/evaluate/evaluate-checkable.mjs. */
function measuresOf(all: readonly Judged[], set: Item['set'], by: Shifts, part?: string) {
  const rows = all
    .filter(j => j.item.set === set && (!part || j.item.sentence.set === part))
    .map(j => ({ label: j.item.sentence.label === 1, original: j.item.sentence.original, score: scoreOf(j, by) }));
  const count = (label: boolean, over: boolean) =>
    rows.filter(r => r.label === label && r.score >= 0.5 === over).length;
  const [tp, fp, fn, tn] = [count(true, true), count(false, true), count(true, false), count(false, false)];
  const f1 = (hits: number, wrong: number) => (2 * hits) / Math.max(1, 2 * hits + wrong);
  const none = rows.filter(r => r.original === 'NFS');
  let hits = 0;
  let precision = 0;
  [...rows]
    .sort((a, b) => b.score - a.score)
    .forEach((row, i) => {
      if (row.label) precision += ++hits / (i + 1);
    });
  return {
    f1: f1(tp, fp + fn),
    macroF1: (f1(tp, fp + fn) + f1(tn, fp + fn)) / 2,
    averagePrecision: precision / Math.max(1, hits),
    falseAlarms: none.filter(r => r.score >= 0.5).length / Math.max(1, none.length),
  };
}

/** Puts the best cut at .5: in debates as low as false alarms allow, in news where macro F1 is best. */
function calibrated(all: readonly Judged[]): Shifts {
  const steps = Array.from({ length: 61 }, (_, i) => Math.round((i - 30) * 5) / 100);
  let best: Shifts = { talk: 0, news: 0 };
  for (let round = 0; round < 3; round++) {
    const allowed = steps.filter(talk => measuresOf(all, 'claimbuster', { ...best, talk }).falseAlarms <= FALSE_ALARMS);
    best = { ...best, talk: Math.max(...allowed, steps[0] ?? 0) };
    const macro = (news: number) => measuresOf(all, 'clef2025-subjectivity', { ...best, news }).macroF1;
    best = { ...best, news: steps.reduce((a, b) => (macro(b) > macro(a) ? b : a)) };
  }
  return best;
}

/** Everything that the folds tell, and what models of all items are learned from; null where the data is absent. */
export function crossValidated() {
  if (!existsSync(`${SHARED}/checkworthy`)) {
    console.log(`checkable: skipped, ${SHARED}/checkworthy is absent`);
    return null;
  }
  const tested = [...labelled('claimbuster'), ...labelled('clef2025-subjectivity'), ...labelled('policlaim')];
  const items = [...tested, ...unlabelled()];
  const vectors = vectorsOf(tested);
  const likeness = spokenLikeness(tested);
  const pairs = pairLikeness(likeness);
  const traits = traitsFor(vectors, likeness);
  const rows = rowsOf(tested, traits, pairs);
  const all: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = items.filter(item => item.fold !== fold);
    const unseen = tested.filter(item => item.fold === fold);
    all.push(...judge({ ...learn(others, rows, vectors, likeness), pairs, traits }, unseen));
  }
  const by = calibrated(all);
  const final = (): Learned => ({ ...moved(learn(items, rows, vectors, likeness), by), pairs, traits });
  return { all, by, final };
}

/** The table of a cross-validation. */
export function rowsFor(all: readonly Judged[], by: Shifts): CheckableRow[] {
  const row = (set: Item['set'], part?: string): CheckableRow => {
    const { f1, macroF1, averagePrecision, falseAlarms } = measuresOf(all, set, by, part);
    const short = (x: number) => Number(x.toFixed(4));
    return {
      set: part ? `${set}, ${part}` : set,
      f1: short(f1),
      macroF1: short(macroF1),
      averagePrecision: short(averagePrecision),
      falseAlarms: set === 'claimbuster' ? short(falseAlarms) : null,
    };
  };
  return [row('claimbuster'), row('claimbuster', 'groundtruth'), row('clef2025-subjectivity'), row('policlaim')];
}

/**
 * The table; empty (and a reason printed) where the shared data is absent.
 * @param failures whether the mistakes that the folds made most surely are printed too
 */
export function benchCheckable(failures: boolean): CheckableRow[] {
  const found = crossValidated();
  if (!found) return [];
  if (failures) showFailures(found.all, found.by);
  return rowsFor(found.all, found.by);
}
