import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withCorrections } from '../claims/corrections.ts';
import { annotatedAsJson, annotatedAsJsonLd, annotatedAsText, annotateFile } from './annotate.ts';
import { CLAIMS_FOLDER, readClaims } from './claim-files.ts';
import { CORRECTIONS, checkReport } from './claims-check.ts';
import { newClaim } from './claims-new.ts';
import { statsReport } from './claims-stats.ts';
import { compileBundled } from './compile-bundled.ts';
import { importFile } from './import.ts';
import { BadInput, WrongUse } from './input.ts';
import { matchFiles } from './match.ts';
import { makeKey, signPack } from './sign.ts';
import { statementsOfFile, statementsOfLines } from './statements.ts';

const USAGE = `Usage: npm run --silent claimlight -- COMMAND …
  annotate FILE.html [--url URL] [--date YYYY-MM-DD] [--json | --jsonld]
  statements FILE.html|FILE.txt --json
  statements --jsonl FILE.jsonl
  match --claims FILE.jsonl --statements FILE.jsonl [--top 5]
  claims check | stats | corrections
  claims new [--data FOLDER]
  claims compile --out FILE
  claims import FEED --out FILE
  claims key --out FILE
  claims sign PACK --key FILE [--name NAME] [--publisher NAME]`;

const OPTIONS = {
  url: { type: 'string' },
  date: { type: 'string' },
  json: { type: 'boolean' },
  jsonld: { type: 'boolean' },
  jsonl: { type: 'string' },
  claims: { type: 'string' },
  statements: { type: 'string' },
  top: { type: 'string' },
  out: { type: 'string' },
  data: { type: 'string' },
  key: { type: 'string' },
  name: { type: 'string' },
  publisher: { type: 'string' },
} as const;

/** Lines are gathered to so many characters before they are written: a write for every row is slow in a pipe. */
const CHUNK = 1 << 16;

function print(lines: Iterable<string>): void {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK) continue;
    process.stdout.write(chunk);
    chunk = '';
  }
  process.stdout.write(chunk);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function need(value: string | undefined, what: string): string {
  if (value === undefined) throw new WrongUse(`${what} is missing`);
  return value;
}

function wholeNumber(value: string, what: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new WrongUse(`${what} must be a whole number over 0, not ${value}`);
  return number;
}

/** The lines that a command prints, made as they are printed. */
function run(args: readonly string[]): Iterable<string> | Promise<Iterable<string>> {
  const { values, positionals } = parse(args);
  const [command, operand, object] = positionals;
  switch (command) {
    case 'statements':
      if (values.jsonl !== undefined) return statementsOfLines(values.jsonl);
      return [JSON.stringify(statementsOfFile(need(operand, 'FILE')), null, 2)];
    case 'match': {
      const claims = need(values.claims, '--claims FILE');
      const statements = need(values.statements, '--statements FILE');
      return matchFiles(claims, statements, wholeNumber(values.top ?? '5', '--top'));
    }
    case 'annotate': {
      if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date)) {
        throw new WrongUse(`--date must be YYYY-MM-DD, not ${values.date}`);
      }
      const annotated = annotateFile(need(operand, 'FILE'), values.url, values.date);
      if (values.jsonld) return [JSON.stringify(annotatedAsJsonLd(annotated, values.url), null, 2)];
      return [values.json ? JSON.stringify(annotatedAsJson(annotated), null, 2) : annotatedAsText(annotated)];
    }
    case 'claims':
      return runClaims(operand, object, values);
    default:
      throw new WrongUse(command === undefined ? 'COMMAND is missing' : `there is no command ${command}`);
  }
}

function runClaims(
  action: string | undefined,
  file: string | undefined,
  values: ReturnType<typeof parse>['values'],
): Iterable<string> | Promise<Iterable<string>> {
  switch (action) {
    case 'check':
      return [checkReport(new Date().toISOString().slice(0, 10))];
    case 'stats':
      return [statsReport(readClaims())];
    case 'new':
      return newClaim(values.data ?? CLAIMS_FOLDER, new Date().toISOString().slice(0, 10));
    case 'corrections':
      writeFileSync(CORRECTIONS, withCorrections(readFileSync(CORRECTIONS, 'utf8'), readClaims()));
      return [CORRECTIONS];
    case 'compile': {
      const out = need(values.out, '--out FILE');
      const pack = compileBundled();
      writeFileSync(out, pack);
      return [`${out}: ${pack.byteLength} bytes`];
    }
    case 'import':
      return runImport(need(file, 'FEED'), need(values.out, '--out FILE'));
    case 'key':
      return makeKey(need(values.out, '--out FILE')).then(line => [line]);
    case 'sign':
      return signPack(need(file, 'PACK'), need(values.key, '--key FILE'), values).then(line => [line]);
    default:
      throw new WrongUse('claims needs one of check, compile, corrections, import, key, new, sign, stats');
  }
}

async function runImport(feed: string, out: string): Promise<Iterable<string>> {
  const { line, messages } = await importFile(feed, out);
  process.stderr.write(messages.map(message => `${message}\n`).join(''));
  return [line];
}

try {
  print(await run(process.argv.slice(2)));
} catch (error) {
  if (error instanceof WrongUse) {
    process.stderr.write(`claimlight: ${error.message}\n${USAGE}\n`);
    process.exitCode = 2;
  } else {
    // Bad input is told in a line; anything else is our mistake, and its trace helps to mend it.
    const told = error instanceof BadInput || (error instanceof Error && error.cause === undefined);
    process.stderr.write(`${told && error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
