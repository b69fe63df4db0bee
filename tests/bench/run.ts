// `npm run bench [-- TOPIC …] [--json]`: prints one table a topic, each figure beside its peers' from the same run; with
// `--json` a JSON object a line instead.
const TOPICS: Readonly<Record<string, () => Promise<readonly object[]>>> = {
  reading: async () => (await import('./reading.ts')).benchReading(),
  statements: async () => (await import('./statements.ts')).benchStatements(),
  match: async () => (await import('./match.ts')).benchMatch(),
  relations: async () => (await import('./relations.ts')).benchRelations(),
  import: async () => (await import('./import.ts')).benchImport(),
  ui: async () => (await import('./ui.ts')).benchUi(),
};

const args = process.argv.slice(2);
const json = args.includes('--json');
const wanted = args.filter(arg => arg !== '--json');
const unknown = wanted.filter(topic => !(topic in TOPICS));

if (unknown.length > 0) {
  console.error(`bench: there is no topic ${unknown.join(', ')}; there are ${Object.keys(TOPICS).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const [topic, bench] of Object.entries(TOPICS)) {
    if (wanted.length > 0 && !wanted.includes(topic)) continue;
    const rows = await bench();
    if (json) for (const row of rows) console.log(JSON.stringify({ topic, ...row }));
    else {
      console.log(topic);
      console.table(rows);
    }
  }
}

export {};
