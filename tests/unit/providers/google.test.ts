import { createServer, type ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { ENDPOINT, ENDPOINT_HOST } from '../../../src/providers/endpoint.ts';
import { askGoogle } from '../../../src/providers/google.ts';

const answering =
  (status: number, body: string): typeof fetch =>
  async () =>
    new Response(body, { status });

test('one host is asked, over https', () => {
  expect(ENDPOINT_HOST).toBe('https://factchecktools.googleapis.com/*');
  expect(ENDPOINT).toMatch(/^https:\/\/factchecktools\.googleapis\.com\//);
});

test('what is sent is the text, the language, the number of answers and the key, and no cookie, referrer or cache', async () => {
  let sent: { url: URL; init: RequestInit | undefined } | undefined;
  await askGoogle(
    'Taxes & fees rose 5%.',
    'k-1',
    async (url, init) => {
      sent = { url: new URL(String(url)), init };
      return new Response('{}');
    },
    true,
  );
  expect(Object.fromEntries(sent?.url.searchParams ?? [])).toEqual({
    query: 'Taxes & fees rose 5%.',
    languageCode: 'en',
    pageSize: '10',
    key: 'k-1',
  });
  expect(sent?.init).toMatchObject({ credentials: 'omit', cache: 'no-store', redirect: 'error' });
  expect(sent?.init?.referrerPolicy).toBe('no-referrer');
  expect(sent?.init?.body).toBeUndefined();
});

test.each([
  [400, 'key'],
  [401, 'key'],
  [403, 'key'],
  [429, 'quota'],
  [404, 'error'],
  [503, 'error'],
  [204, 'error'],
])('status %i is told as %s', async (status, trouble) => {
  const fetching = status === 204 ? async () => new Response(null, { status }) : answering(status, '{}');
  await expect(askGoogle('x', 'k', fetching, true)).rejects.toMatchObject({ trouble });
});

test.each([
  [true, 'unreachable'],
  [false, 'offline'],
])('what can’t be reached, online %s, is told as %s', async (online, trouble) => {
  const failing: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(askGoogle('x', 'k', failing, online)).rejects.toMatchObject({ trouble });
});

test('an answer without end is not read to its end', async () => {
  let pulled = 0;
  const endless: typeof fetch = async () =>
    new Response(
      new ReadableStream({
        pull(controller) {
          pulled++;
          controller.enqueue(new Uint8Array(100_000).fill(32));
        },
      }),
    );
  await expect(askGoogle('x', 'k', endless, true)).rejects.toMatchObject({ trouble: 'malformed' });
  expect(pulled).toBeLessThan(20);
});

test.concurrent.each<[string, (response: ServerResponse) => void]>([
  ['takes the question and never answers', () => undefined],
  ['stops in the middle of its answer', response => response.write('{"claims":[')],
])('a server that %s is given up, and told as not reached', async (_, answer) => {
  const server = createServer((_request, response) => answer(response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const there: typeof fetch = (_url, init) => fetch(`http://127.0.0.1:${address.port}/`, init);
  try {
    await expect(askGoogle('x', 'k', there, true)).rejects.toMatchObject({ trouble: 'unreachable' });
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
