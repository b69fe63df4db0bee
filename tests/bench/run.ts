import { parseArgs } from 'node:util';

// `npm run bench -- [TOPIC …]`: prints one table a topic, each figure beside its peers' from the same run; with `--json` a
// JSON object a line instead. `--queries N` (match: how many statements a peer is asked), `--claims N,N` (growth: sizes; cold: size),
// `--alone` (growth: without MiniSearch, which takes most of the time), `--failures` (statements: the most telling ones;
// wordings: those of half one).
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    queries: { type: 'string' },
    claims: { type: 'string' },
    alone: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
  },
});
const queries = values.queries === undefined ? undefined : Number(values.queries);
const sizes = values.claims?.split(',').map(Number);

const TOPICS: Readonly<Record<string, () => Promise<readonly object[]>>> = {
  reading: async () => (await import('./reading.ts')).benchReading(),
  statements: async () => (await import('./statements.ts')).benchStatements(values.failures),
  checkable: async () => (await import('./checkable.ts')).benchCheckable(values.failures),
  match: async () => (await import('./match.ts')).benchMatch(queries),
  growth: async () => (await import('./growth.ts')).benchGrowth(sizes, !values.alone),
  cold: async () => (await import('./cold.ts')).benchCold(sizes?.[0]),
  relations: async () => (await import('./relations.ts')).benchRelations(),
  changes: async () => (await import('./changes.ts')).benchChanges(),
  wordings: async () => (await import('./wordings.ts')).benchWordings(values.failures),
  variants: async () => (await import('./variants.ts')).benchVariants(),
  pool: async () => (await import('./pool.ts')).benchPool(),
  shown: async () => (await import('./shown.ts')).benchShown(),
  import: async () => (await import('./import.ts')).benchImport(),
  wake: async () => (await import('./wake.ts')).benchWake(),
  ui: async () => (await import('./ui.ts')).benchUi(),
};

const unknown = wanted.filter(topic => !(topic in TOPICS));

if (unknown.length > 0) {
  console.error(`bench: there is no topic ${unknown.join(', ')}; there are ${Object.keys(TOPICS).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const [topic, bench] of Object.entries(TOPICS)) {
    if (wanted.length > 0 && !wanted.includes(topic)) continue;
    const rows = await bench();
    if (values.json) for (const row of rows) console.log(JSON.stringify({ topic, ...row }));
    else {
      console.log(topic);
      console.table(rows);
    }
  }
}
