/**
 * Learns src/article/reports.weights.json: which of the attributions found by rule are reports, from PolNeAR's open
 * half. Logistic regression with L2, checked by five-fold cross-validation by document. Run from the project's root:
 * `npx tsx tests/bench/train-reports.ts` prints the cross-validated figures and writes the weights.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { labelsIn } from '../../src/article/labels.ts';
import { markedStretches } from '../../src/article/marks.ts';
import { STEP, signsOf } from '../../src/article/plausible.ts';
import { reportsIn } from '../../src/article/reported.ts';
import { sentencesIn } from '../../src/article/sentences.ts';
import { articleOfText } from '../../src/article/text-article.ts';
import { tokensOf } from '../../src/article/tokens.ts';

const DATA = '../shared/data/quotes/polnear/documents.jsonl';
const FOLDS = 5;
const ROUNDS = 60;
const RATE = 0.15;
const DECAY = 0.004;
/** A sign seen in fewer examples teaches nothing that lasts. */
const SEEN = 6;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly core: boolean;
}
interface Example {
  readonly signs: readonly string[];
  readonly right: boolean;
  readonly fold: number;
}

function overlap(a: { start: number; end: number }, pieces: readonly Piece[]): number {
  return (
    pieces.reduce((n, p) => n + Math.max(0, Math.min(a.end, p.end) - Math.max(a.start, p.start)), 0) /
    Math.max(1, a.end - a.start)
  );
}

/** Every attribution of a document, right where half of what it reports lies in a core piece; others' gold is left out. */
function examplesOf(document: { text: string; quotes: Piece[] }, fold: number): Example[] {
  const article = articleOfText(document.text);
  const labels = labelsIn(article.text, article.blocks);
  const marked = markedStretches(article.text, article.blocks, labels);
  const core = document.quotes.filter(q => q.core);
  const other = document.quotes.filter(q => !q.core);
  const examples: Example[] = [];
  for (const block of article.blocks) {
    const here = marked.filter(m => m.open < block.end && m.close > block.start);
    for (const sentence of sentencesIn(article.text, block.start, block.end, here)) {
      const tokens = tokensOf(article.text, sentence, here, 0);
      for (const report of reportsIn(tokens, () => true)) {
        for (const run of report.contents) {
          const first = tokens[run.from];
          const last = tokens[run.to - 1];
          if (!first || !last) continue;
          const right = overlap({ start: first.start, end: last.end }, core) >= 0.5;
          if (!right && overlap({ start: first.start, end: last.end }, other) >= 0.5) continue;
          examples.push({ signs: signsOf(tokens, report), right, fold });
        }
      }
    }
  }
  return examples;
}

/** How many signs are kept: more of them win nothing in cross-validation that their size is worth. */
const KEPT = 300;

/** Learns twice: with every sign that was seen often enough, then with those that weigh most over all examples. */
function learn(examples: readonly Example[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const e of examples) for (const s of e.signs) seen.set(s, (seen.get(s) ?? 0) + 1);
  const often = new Set([...seen].filter(([, n]) => n >= SEEN).map(([s]) => s));
  const weights = descend(examples, often);
  const weight = (s: string): number => Math.abs(weights.get(s) ?? 0) * Math.sqrt(seen.get(s) ?? 0);
  return descend(examples, new Set([...often].sort((a, b) => weight(b) - weight(a)).slice(0, KEPT)));
}

function descend(examples: readonly Example[], used: ReadonlySet<string>): Map<string, number> {
  // The bias is sign 0. Numbers for signs: with a map of names every round takes ten times as long.
  const names = ['', ...used];
  const place = new Map(names.map((name, n) => [name, n]));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1);
  const kept = examples.map(e => ({
    right: e.right ? 1 : 0,
    signs: [0, ...e.signs.map(s => place.get(s) ?? -1).filter(n => n > 0)],
  }));
  let seed = 7;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = kept.length - 1; i > 0; i--) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const j = seed % (i + 1);
      const [a, b] = [kept[i], kept[j]];
      if (a && b) {
        kept[i] = b;
        kept[j] = a;
      }
    }
    for (const { right, signs } of kept) {
      let sum = 0;
      for (const s of signs) sum += weights[s] ?? 0;
      const error = right - 1 / (1 + Math.exp(-sum));
      for (const s of signs) {
        const w = weights[s] ?? 0;
        const gradient = error - (s === 0 ? 0 : DECAY * w);
        const square = (squares[s] ?? 1) + gradient * gradient;
        squares[s] = square;
        weights[s] = w + (RATE * gradient) / Math.sqrt(square);
      }
    }
  }
  return new Map(names.map((name, n) => [name, weights[n] ?? 0]));
}

function score(weights: ReadonlyMap<string, number>, signs: readonly string[]): number {
  return 1 / (1 + Math.exp(-signs.reduce((n, s) => n + (weights.get(s) ?? 0), weights.get('') ?? 0)));
}

if (!existsSync(DATA)) {
  console.log(`skipped: ${DATA} is absent`);
} else {
  const documents = readFileSync(DATA, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
  const examples = documents.flatMap((d, n) => examplesOf(d, n % FOLDS));
  console.log(`${examples.length} attributions, ${examples.filter(e => e.right).length} of them reports`);
  const scored: { p: number; right: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(examples.filter(e => e.fold !== fold));
    for (const e of examples) if (e.fold === fold) scored.push({ p: score(weights, e.signs), right: e.right });
  }
  for (const threshold of [0, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6]) {
    const shown = scored.filter(s => s.p >= threshold);
    const right = shown.filter(s => s.right).length;
    const all = scored.filter(s => s.right).length;
    console.log(`over ${threshold}: precision ${(right / shown.length).toFixed(4)} recall ${(right / all).toFixed(4)}`);
  }
  const weights = learn(examples);
  const steps = new Map<number, string[]>();
  for (const [sign, w] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const step = Math.round(w / STEP);
    if (step !== 0 && sign !== '') steps.set(step, [...(steps.get(step) ?? []), sign]);
  }
  const file = Object.fromEntries([...steps].sort(([a], [b]) => a - b).map(([step, signs]) => [step, signs.join(' ')]));
  const bias = Math.round((weights.get('') ?? 0) / STEP) * STEP;
  writeFileSync('src/article/reports.weights.json', `${JSON.stringify({ bias, steps: file })}\n`);
  console.log(`${weights.size} weights written`);
}
