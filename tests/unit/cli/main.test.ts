import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { checkClaims } from '../../../src/claims/check.ts';
import { readClaims } from '../../../src/cli/claim-files.ts';
import { BRIDGE } from '../claims/claims.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'claimlight-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function claimlight(...args: string[]) {
  const options = { cwd: ROOT, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'claimlight', '--', ...args], options);
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const lines = (...rows: unknown[]) => rows.map(row => `${JSON.stringify(row)}\n`).join('');

describe('statements', () => {
  test('gives text, statements and quotations of a page, offsets into the text', () => {
    const page = file(
      'page.html',
      '<html lang="en"><body><article><h1>Bridge opens</h1><p>The harbour bridge opened in May, officials said.</p><p>"It is the longest in the country," Ada Lind, the mayor, said.</p></article></body></html>',
    );
    const { status, stdout } = claimlight('statements', page, '--json');
    expect(status).toBe(0);
    const { text, statements, quotations } = JSON.parse(stdout);
    expect(quotations).toHaveLength(1);
    expect(quotations[0].speaker.name).toBe('Ada Lind');
    for (const span of [...statements, ...quotations]) expect(text.slice(span.start, span.end)).toBe(span.text);
    for (const statement of statements) {
      expect(Object.keys(statement)).toEqual(
        expect.arrayContaining(['start', 'end', 'text', 'kind', 'quotation', 'speaker', 'modality', 'checkable']),
      );
    }
  });

  test('answers a line for a line, offsets into the text as given', () => {
    const text = 'It rained.\n\n  “We are  wet,” Ada Lind said.';
    const input = file('texts.jsonl', lines({ id: 'a', text }, { id: 'b', text: '' }));
    const { status, stdout } = claimlight('statements', '--jsonl', input);
    expect(status).toBe(0);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(first.id).toBe('a');
    expect(first.quotations[0].speaker).toBe('Ada Lind');
    expect(text.slice(first.quotations[0].start, first.quotations[0].end)).toMatch(/^We are {2}wet,?$/);
    expect(second).toMatchObject({ id: 'b', quotations: [], statements: [] });
  });
});

test('match prints a table: statement, rank, claim, score, relation, shown', () => {
  const claims = file(
    'claims.jsonl',
    lines({ id: 'c1', claim: BRIDGE.claim }, { id: 'c2', claim: 'The town hall burned down in 1906.', said: null }),
  );
  const statements = file(
    'statements.jsonl',
    lines({ id: 's1', text: 'The harbour bridge opened to traffic in May 2024.' }),
  );
  const { status, stdout } = claimlight('match', '--claims', claims, '--statements', statements, '--top', '1');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^s1\t1\tc1\t[\d.]+\tsame\t1\n$/);
});

describe('exit codes', () => {
  test.each([
    ['no command', [], /COMMAND is missing/],
    ['an unknown command', ['destroy'], /no command destroy/],
    ['a missing operand', ['annotate'], /FILE is missing/],
    ['a date that is none', ['annotate', 'x.html', '--date', 'today'], /--date must be YYYY-MM-DD/],
    ['an unknown option', ['claims', 'check', '--loud'], /--loud/],
  ])('2 for %s', (_, args, message) => {
    const { status, stderr, stdout } = claimlight(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });

  test('1 for bad input, in one line that names file, line and mend', () => {
    const input = file('bad.jsonl', `${JSON.stringify({ id: 'a', text: 'x' })}\n{"id": 5\n`);
    const { status, stderr } = claimlight('statements', '--jsonl', input);
    expect(status).toBe(1);
    expect(stderr).toBe(`${input}:2: is not JSON; write one object a line\n`);
    const missing = claimlight('statements', join(folder, 'nowhere.html'), '--json');
    expect(missing.status).toBe(1);
    expect(missing.stderr).toMatch(/^\S+nowhere\.html: can't be read; is the path right\?\n$/);
  });
});

describe('the bundled database', () => {
  test('has nothing wrong in any field', () => {
    expect(readClaims().length).toBeGreaterThanOrEqual(30);
  });

  test('is refused with one line where a field is wrong', () => {
    const text = `${JSON.stringify([{ ...BRIDGE, verdict: 'sort-of' }], null, 2)}\n`;
    file('wrong.json', text);
    expect(() => readClaims(folder)).toThrow(/^[^\n]*wrong\.json: bridge-opened-in-may: verdict: must be [^\n]*$/);
    expect(checkClaims([{ file: 'wrong.json', text }]).claims).toEqual([]);
  });
});
