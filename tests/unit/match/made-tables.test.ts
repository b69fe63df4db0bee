import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { madeTables } from '../../../build.mjs';
import * as senses from '../../../src/match/meaning/senses.ts';

test('a build ships what a table comes to, and not the lists that it is made of', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: ['src/match/meaning/senses.ts'],
    bundle: true,
    format: 'esm',
    metafile: true,
    plugins: [madeTables],
    write: false,
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs).toContain('src/match/meaning/senses.table.ts');
  expect(inputs.filter(path => /synonyms|contrasts|keys/.test(path))).toEqual([]);
  const text = outputFiles[0]?.text ?? '';
  const built = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as typeof senses;
  for (const key of ['rise', 'fell', 'debt', 'death_sentenc', 'unheard']) {
    expect(built.sensesOf(key)).toEqual(senses.sensesOf(key));
    expect(built.contrastsOf(key)).toEqual(senses.contrastsOf(key));
  }
  expect(built.phraseAt(['life', 'in', 'prison'], 0)).toBe(3);
});
