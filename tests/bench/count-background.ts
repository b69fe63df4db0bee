/*
 * Counts in how many texts each term occurs, for src/match/text/background.weights.json. Only the counts are kept.
 * Run: npx tsx tests/bench/count-background.ts
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { BUCKETS, GRAM_STEP, gramsOf } from '../../src/match/search/grams.ts';
import { termsOf } from '../../src/match/text/terms.ts';

const DATA = new URL('../../../shared/data/', import.meta.url);
const STEP = 0.125;
/** Terms seen in fewer texts are left out: nothing is rarer. */
const LEAST = 3;

function lines(file: string): string[] {
  return readFileSync(new URL(file, DATA), 'utf8')
    .split(/\r?\n/)
    .filter(line => line !== '');
}

function fields(file: string, ...names: string[]): string[] {
  return lines(file).map(line => {
    const row: unknown = JSON.parse(line);
    const values = typeof row === 'object' && row !== null ? Object.entries(row) : [];
    return values.flatMap(([name, value]) => (names.includes(name) ? [String(value)] : [])).join('\n');
  });
}

function claimTexts(): string[] {
  return [
    ...fields('politifact-debates/claims.jsonl', 'claim', 'title'),
    ...fields('snopes-tweets/claims.jsonl', 'claim', 'title'),
  ];
}

function texts(): string[] {
  return [
    ...claimTexts(),
    ...fields('factchecks/averitec-sources.jsonl', 'claim'),
    ...lines('politifact-debates/unmatched.tsv').map(line => line.slice(line.indexOf('\t') + 1)),
    ...fields('quotes/polnear/documents.jsonl', 'text').flatMap(text => text.split(/\n+|(?<=[.!?]) (?=[A-Z])/)),
  ];
}

if (!existsSync(DATA)) {
  console.error(`${DATA.pathname} is absent: nothing to count`);
  process.exit(1);
}
const counts = new Map<string, number>();
let documents = 0;
for (const text of texts()) {
  const keys = new Set(termsOf(text).map(term => term.key));
  if (keys.size < 2) continue;
  documents++;
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}
const buckets = new Float64Array(BUCKETS);
let claims = 0;
for (const text of claimTexts()) {
  claims++;
  for (const bucket of gramsOf(text)) buckets[bucket] = (buckets[bucket] ?? 0) + 1;
}
const grams = Array.from(buckets, count => {
  const level = Math.round(Math.log((claims + 1) / (count + 0.5)) / GRAM_STEP);
  return String.fromCharCode(32 + level);
}).join('');
const levels: string[][] = [];
for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < LEAST || key.length > 24) continue;
  const level = Math.round(Math.log(documents / count) / STEP);
  while (levels.length <= level) levels.push([]);
  levels[level]?.push(key);
}
const table = { documents, levels: levels.map(keys => keys.join(' ')), grams };
const file = new URL('../../src/match/text/background.weights.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(table, null, 1)}\n`);
console.log(`${documents} texts, ${counts.size} terms, ${levels.flat().length} kept`);
