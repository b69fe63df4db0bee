import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readClaims } from '../../../src/cli/claim-files.ts';
import { BRIDGE } from '../claims/claims.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimlight-new-'));
  writeFileSync(join(folder, 'transport.json'), `${JSON.stringify([BRIDGE], null, 2)}\n`);
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `claims new` with these answers; a `stop` kills it as Ctrl-C does, once that much of a question is seen. */
function answered(answers: readonly string[], stop?: string): Promise<Run> {
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'claims', 'new', '--data', folder];
  const child = spawn(process.execPath, args, { cwd: ROOT });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    if (stop !== undefined && stderr.includes(stop)) child.kill('SIGINT');
  });
  child.stdin.write(answers.map(answer => `${answer}\n`).join(''));
  if (stop === undefined) child.stdin.end();
  return new Promise(resolve => child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr })));
}

const CLAIM = 'The airport of Example handled nine million passengers in 2023.';
const TEXTS = [
  'Nine million passengers passed through the airport of Example in 2023.',
  'In 2023 the airport of Example handled 9 million passengers.',
  '',
  'The airport of Example did not handle nine million passengers in 2023.',
  'The airport of Example handled four million passengers in 2023.',
  '',
];
const REVIEW = ['Check Desk', '', 'https://check.example/airport', '2024-02-01', 'Half True', ''];
const END = ['', 'The port authority counted so many, but transfers twice.', ''];
/** File, claim, id, claimant, day, topics, from, until, then texts, a review, no record, verdict, explanation, yes. */
const ANSWERS = ['transport', CLAIM, '', '', '', 'transport, airports', '', '', ...TEXTS, ...REVIEW, '', ...END];

test('writes the claim where its id belongs, formatted as the check wants it', async () => {
  const { status, stdout, stderr } = await answered(ANSWERS);
  expect(stderr).toMatch(/“Half True” of Check Desk means mixed/);
  expect(stdout).toMatch(/^airport-example-handled-nine-million-passengers-2023 is in .*transport\.json;/);
  expect(status).toBe(0);
  expect(readdirSync(folder)).toEqual(['transport.json']);
  const [first, second] = readClaims(folder);
  expect(second).toEqual(BRIDGE);
  expect(first).toMatchObject({
    claim: CLAIM,
    topics: ['transport', 'airports'],
    verdict: 'mixed',
    nearMisses: [{ relation: 'opposite' }, { relation: 'different' }],
    reviews: [{ publisher: 'Check Desk', rating: 'Half True', verdict: 'mixed' }],
    records: [],
  });
});

test('says at once what is wrong with an answer, and asks again', async () => {
  const wrong = [
    ...['nowhere', 'transport'],
    ...['', 'The harbour bridge was opened to traffic in May 2024.', CLAIM],
    ...['Not An Id', 'bridge-opened-in-may', ''],
    ...['', '2023-02-30', '2999-01-01', '', '', 'transport', '2023-01-01', '2022-01-01', ''],
    ...[TEXTS[0] ?? '', '', CLAIM, ...TEXTS.slice(1)],
    ...['Check Desk', '', 'http://check.example/', 'https://check.example/', '2024-02-01', 'Odd', 'so-so', 'mixed', ''],
    ...['', ...END],
  ];
  const { status, stderr } = await answered(wrong);
  const complaints = [...stderr.matchAll(/^.*?(?:: )? {2}(\S.*)$/gm)].map(([, text]) => text);
  expect(status).toBe(0);
  expect(complaints.map(text => text?.slice(0, 25))).toMatchInlineSnapshot(`
    [
      "must be "transport", not ",
      "is empty",
      "says the same as bridge-o",
      "is not lower-case words j",
      "bridge-opened-in-may is t",
      "is not a day of the calen",
      "2999-01-01 is after today",
      "is empty",
      "2022-01-01 is before 2023",
      "is empty",
      "is there already",
      "is not an https link",
      "“Odd” is not in src/claim",
      "must be ("true" | "mostly",
    ]
  `);
});

test.each([
  ['the answers end', ANSWERS.slice(0, 12), /stopped at “Near miss 2/],
  ['the last answer is no', [...ANSWERS.slice(0, -1), 'no'], null],
])('writes nothing where %s', async (_, answers, message) => {
  const { status, stdout, stderr } = await answered(answers);
  if (message === null) expect(stdout).toBe('nothing was written\n');
  else expect(stderr).toMatch(message);
  expect(status).toBe(message === null ? 0 : 1);
  expect(readClaims(folder)).toEqual([BRIDGE]);
  expect(readdirSync(folder)).toEqual(['transport.json']);
});

test('writes nothing where it is interrupted before the last answer', async () => {
  const { status, signal } = await answered(ANSWERS.slice(0, -1), 'Write airport');
  expect(signal ?? status).not.toBe(0);
  expect(readClaims(folder)).toEqual([BRIDGE]);
  expect(readdirSync(folder)).toEqual(['transport.json']);
});
