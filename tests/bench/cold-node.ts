/*
 * Run by cold.ts in a process of its own, bundled as the extension is: asks the pack that the first argument names the
 * statements of the second (JSON). Prints `AskedTwice`.
 */
import { readFileSync } from 'node:fs';
import { askedTwice } from './cold-article.ts';

const [, , pack = '', statements = ''] = process.argv;
void askedTwice(readFileSync(pack), JSON.parse(readFileSync(statements, 'utf8')) as string[]).then(times =>
  console.log(JSON.stringify(times)),
);
