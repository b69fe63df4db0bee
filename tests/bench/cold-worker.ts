/* The same in a worker of a page, which gets `AskedTwice`: asks claims.pack the statements of statements.json, both beside it; `?ready` as in
 * cold-node.ts. */
import { askedTwice } from './cold-article.ts';

/** What was fetched is swept up meanwhile, in milliseconds. */
const FETCHED = 500;

async function run(): Promise<void> {
  const [pack, statements] = await Promise.all(['claims.pack', 'statements.json'].map(name => fetch(name)));
  const bytes = new Uint8Array((await pack?.arrayBuffer()) ?? []);
  const texts = (await statements?.json()) as string[];
  await new Promise(resolve => setTimeout(resolve, FETCHED));
  postMessage(await askedTwice(bytes, texts, location.search !== ''));
}

void run();
