import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The strictest policy a page can well be served with: no script, no inline style, no string made into code. */
const CSP = "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'";

type Folders = readonly (readonly [prefix: string, folder: string])[];

/** What is served from where: the first prefix that fits counts. */
const FOLDERS: Folders = [
  ['/articles/', folder('../../../shared/data/articles/')],
  ['/pages/', folder('../../../shared/data/pages/')],
  ['/', folder('../fixtures/')],
];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface Site {
  /**
   * Address of a page: `demo.html` in tests/fixtures, `articles/…` and `pages/…` in ../shared/data, `own/…` in the
   * folder that `serve` was given.
   * With `csp` it is served with the hostile policy.
   */
  url(path: string, options?: { readonly csp?: boolean }): string;
  /** Paths asked for so far, queries included. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves the test pages on a free port of localhost, and the files of the folder `own` when given. */
export async function serve(own?: string): Promise<Site> {
  const folders: Folders = own === undefined ? FOLDERS : [['/own/', own], ...FOLDERS];
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(request.url ?? '/');
    if (searchParams.has('csp')) response.setHeader('Content-Security-Policy', CSP);
    // Browsers ask for it by themselves; a 404 would be a console error of the page.
    if (pathname === '/favicon.ico') response.writeHead(204).end();
    else void send(response, fileOf(pathname, folders));
  });
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  return {
    url: (path, { csp = false } = {}) => `http://localhost:${address.port}/${path}${csp ? '?csp' : ''}`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file behind a path; undefined when the path leaves its folder. */
function fileOf(pathname: string, folders: Folders): string | undefined {
  const found = folders.find(([prefix]) => pathname.startsWith(prefix));
  if (found === undefined) return undefined;
  const [prefix, folder] = found;
  const file = normalize(join(folder, decodeURIComponent(pathname.slice(prefix.length))));
  return file.startsWith(normalize(folder + sep)) ? file : undefined;
}

async function send(response: ServerResponse, file: string | undefined): Promise<void> {
  const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || body === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not here');
    return;
  }
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
}

function folder(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
