/*
 * Run by cold.ts in a process of its own, bundled as the extension is: asks the pack that the first argument names the
 * statements of the second (JSON), in an engine that got ready where there is a third. Prints `AskedTwice`.
 */
import { readFileSync } from 'node:fs';
import { askedTwice } from './cold-article.ts';

const [, , pack = '', statements = '', ready] = process.argv;
const texts = JSON.parse(readFileSync(statements, 'utf8')) as string[];
void askedTwice(readFileSync(pack), texts, ready !== undefined).then(times => console.log(JSON.stringify(times)));
