import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { ENDPOINT } from '../../src/providers/endpoint.ts';
import { copyOf } from './copy.ts';
import type { BrowserName } from './driver.ts';

/** How the stand-in for Google answers: as documented, with a status, with rubbish, or by hanging up. */
export type Mood = 'well' | number | 'rubbish' | 'hang-up';

export interface FactCheckServer {
  mood: Mood;
  /** What was asked so far. */
  readonly asked: readonly { readonly query: URLSearchParams; readonly headers: IncomingHttpHeaders }[];
  /** The built extension of a browser, in a folder of its own, with this server's address in place of Google's. */
  extensionFor(name: BrowserName): string;
  close(): Promise<void>;
}

/** Answers `claims:search` as it is documented: `known` gives the claims for a query. */
export async function serveFactChecks(known: (query: string) => readonly object[]): Promise<FactCheckServer> {
  const asked: { query: URLSearchParams; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    asked.push({ query: searchParams, headers: request.headers });
    const { mood } = state;
    if (mood === 'hang-up') return void request.socket.destroy();
    response.setHeader('Content-Type', 'application/json; charset=UTF-8');
    if (mood === 'rubbish') return void response.end('{"claims": [{"text": ');
    if (typeof mood === 'number') {
      response.statusCode = mood;
      return void response.end(JSON.stringify({ error: { code: mood, message: 'no', status: 'X' } }));
    }
    const claims = known(searchParams.get('query') ?? '');
    response.end(JSON.stringify(claims.length === 0 ? {} : { claims, nextPageToken: 'CAo' }));
  });
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const own = `http://localhost:${address.port}/v1alpha1/claims:search`;
  const state: FactCheckServer = {
    mood: 'well',
    asked,
    extensionFor(name) {
      const folder = copyOf(name);
      for (const script of [name === 'chromium' ? 'background.js' : 'looker.js', 'options/options.js']) {
        const text = readFileSync(join(folder, script), 'utf8');
        if (!text.includes(ENDPOINT)) throw new Error(`${script} does not name ${ENDPOINT}`);
        writeFileSync(join(folder, script), text.replaceAll(ENDPOINT, own));
      }
      return folder;
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return state;
}
