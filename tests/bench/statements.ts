/**
 * How well statements and their speakers are found: PolNeAR's open half, judged by ../shared/evaluate, beside the peer
 * `compromise` and a plain quote-mark rule in the same run. `npx tsx tests/bench/statements.ts` prints the table.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { findStatements } from '../../src/article/find.ts';
import { articleOfText } from '../../src/article/text-article.ts';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const DATA = join(SHARED, 'data/quotes/polnear/documents.jsonl');
const JUDGE = join(SHARED, 'evaluate/evaluate-quotes.mjs');

/** One system's figures on all documents; shares from 0 to 1, null where it does not try. */
export interface StatementRow {
  readonly system: string;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
  readonly speaker: number | null;
  readonly pronounsNamed: number | null;
  /** Milliseconds an article, the mean of all documents in a second pass over them. */
  readonly milliseconds: number;
}

interface Document {
  readonly id: string;
  readonly text: string;
}

interface Answer {
  readonly quotations: readonly { readonly start: number; readonly end: number }[];
  readonly statements: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

/** Every stretch of five words and more between two double marks. */
function plainMarks(text: string): Answer {
  const quotations = [...text.matchAll(/["“”]([^"“”\n]+)["“”]/g)]
    .filter(m => (m[1] ?? '').trim().split(/\s+/).length >= 5)
    .map(m => ({ start: m.index + 1, end: m.index + m[0].length - 1 }));
  return { quotations, statements: [] };
}

function peer(text: string): Answer {
  const found: { offset: { start: number; length: number } }[] = nlp(text).quotations().json({ offset: true });
  return {
    quotations: found.map(q => ({ start: q.offset.start, end: q.offset.start + q.offset.length })),
    statements: [],
  };
}

function ours(text: string): Answer {
  return findStatements(articleOfText(text));
}

/** Has the shared script judge one system's answers. */
function judge(
  system: string,
  answers: readonly Answer[],
  milliseconds: number,
  documents: readonly Document[],
  folder: string,
): StatementRow {
  const file = join(folder, 'found.jsonl');
  writeFileSync(file, documents.map((d, n) => JSON.stringify({ id: d.id, ...answers[n] })).join('\n'));
  const figures = JSON.parse(execFileSync(process.execPath, [JUDGE, DATA, file], { encoding: 'utf8' }));
  const names = system === 'claimlight';
  return {
    system,
    f1: figures.f1,
    precision: figures.precision,
    recall: figures.recall,
    direct: figures.directRecall,
    mixed: figures.mixedRecall,
    indirect: figures.indirectRecall,
    speaker: names ? figures.speakerAccuracy : null,
    pronounsNamed: names ? figures.pronounsNamed : null,
    milliseconds: Math.round(milliseconds * 100) / 100,
  };
}

/** The table, best read from the top; empty (and a reason printed) where the shared data is absent. */
export async function benchStatements(): Promise<StatementRow[]> {
  if (!existsSync(DATA) || !existsSync(JUDGE)) {
    console.log(`statements: skipped, ${DATA} is absent`);
    return [];
  }
  const documents: Document[] = readFileSync(DATA, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-'));
  const systems = [
    { system: 'claimlight', find: ours },
    { system: 'compromise', find: peer },
    { system: 'quote marks', find: plainMarks },
  ].map(s => ({ ...s, answers: [] as Answer[], time: 0 }));
  try {
    // One after the other, each once over everything before its clock starts: taking turns, one's garbage collections
    // throw away what the engine has compiled of the others.
    for (const s of systems) {
      for (const d of documents) s.find(d.text);
      const start = performance.now();
      for (const d of documents) s.answers.push(s.find(d.text));
      s.time = performance.now() - start;
    }
    const rows = systems.map(s => judge(s.system, s.answers, s.time / documents.length, documents, folder));
    console.table(rows);
    const [own, other] = rows;
    if (own && other)
      console.log(`compromise takes ${(other.milliseconds / own.milliseconds).toFixed(1)} times as long an article`);
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchStatements();
