/*
 * Run by cold.ts in a process of its own, bundled as the extension is: opens the pack that the first argument names and asks
 * it the statements of the second (JSON), as the worker does, twice. Prints milliseconds as JSON.
 */
import { readFileSync } from 'node:fs';
import { matchEach } from '../../src/annotations/ask.ts';
import { openPack } from '../../src/match/index/pack.ts';

/** Statements matched in one go. */
const SLICE = 8;

async function answered(): Promise<void> {
  const [, , packFile = '', statementsFile = ''] = process.argv;
  const file = readFileSync(packFile);
  const queries = (JSON.parse(readFileSync(statementsFile, 'utf8')) as string[]).map(text => ({ text }));
  const cpu = process.cpuUsage();
  const start = performance.now();
  const packs = [openPack(file, false)];
  await matchEach(queries, packs, SLICE);
  const first = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  await matchEach(queries, packs, SLICE);
  console.log(JSON.stringify({ first: first - start, cpu: (user + system) / 1000, again: performance.now() - first }));
}

void answered();
