/**
 * How well statements and their speakers are found: PolNeAR's open half, judged by ../shared/evaluate, beside the peer
 * `compromise` and a plain quote-mark rule in the same run. `npm run bench -- statements` prints the table, with
 * `--failures` the twenty most telling failures too (statement-failures.ts says how they are chosen). How statements
 * are found, and what fails, is in ARCHITECTURE.md.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { findStatements } from '../../src/article/find.ts';
import { articleOfText } from '../../src/article/text-article.ts';
import { failuresOf, type GoldDocument, mostTelling } from './statement-failures.ts';
import { growthOf, leastTime } from './statement-times.ts';

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
  /** Of the named speakers of found pieces: the share that was given another's name, and the share given none. */
  readonly wrongName: number | null;
  readonly noName: number | null;
  /** Processor milliseconds an article, the mean over all documents (statement-times.ts). */
  readonly milliseconds: number;
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
  documents: readonly GoldDocument[],
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
    wrongName: null,
    noName: null,
    milliseconds: Math.round(milliseconds * 100) / 100,
  };
}

/** The share of `word` among the answers to whose words they are, to four places. */
function share(names: readonly string[], word: string): number {
  return Math.round((names.filter(n => n === word).length / Math.max(1, names.length)) * 10_000) / 10_000;
}

/**
 * The table, best read from the top; empty (and a reason printed) where the shared data is absent.
 * @param failures whether the most telling failures are printed as well
 */
export async function benchStatements(failures = false): Promise<StatementRow[]> {
  if (!existsSync(DATA) || !existsSync(JUDGE)) {
    console.log(`statements: skipped, ${DATA} is absent`);
    return [];
  }
  const documents: GoldDocument[] = readFileSync(DATA, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-'));
  const systems = [
    { system: 'claimlight', find: ours },
    { system: 'compromise', find: peer },
    { system: 'quote marks', find: plainMarks },
  ].map(({ system, find }) => {
    const texts = documents.map(d => d.text);
    return { system, find, answers: texts.map(find), time: leastTime(() => texts.forEach(find)) };
  });
  try {
    const looked = documents.map(d => failuresOf(d, findStatements(articleOfText(d.text))));
    const names = looked.flatMap(l => l.names);
    const rows = systems.map(s => {
      const row = judge(s.system, s.answers, s.time / documents.length, documents, folder);
      return s.find === ours ? { ...row, wrongName: share(names, 'wrong'), noName: share(names, 'none') } : row;
    });
    if (failures)
      for (const f of mostTelling(looked.flatMap(l => l.failures)))
        console.log(`${f.kind} · ${f.id}\n  said by “${f.expected}”, found “${f.given}”\n  ${f.window}\n`);
    const [own, other] = rows;
    if (own && other)
      console.log(`compromise takes ${(other.milliseconds / own.milliseconds).toFixed(1)} times as long an article`);
    console.table(growthOf(documents.map(d => d.text)));
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
