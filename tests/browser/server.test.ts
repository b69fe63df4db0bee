import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, serve } from './server.ts';

let site: Site;
beforeAll(async () => {
  site = await serve(new URL('.', import.meta.url).pathname);
});
afterAll(() => site.close());

test('a hostile page differs from the plain one by its header alone', async () => {
  const plain = await fetch(site.url('demo.html'));
  const hostile = await fetch(site.url('demo.html', { csp: true }));
  expect(plain.headers.get('content-security-policy')).toBeNull();
  expect(hostile.headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'",
  );
  expect(await hostile.text()).toBe(await plain.text());
});

test('a path out of the folder is not here', async () => {
  const { status } = await fetch(site.url('own/..%2f..%2fpackage.json'));
  expect(status).toBe(404);
});

test('the folder of its own is served, and what was asked for is on record', async () => {
  const { status } = await fetch(site.url('own/server.test.ts'));
  expect(status).toBe(200);
  expect(site.requests).toContain('/own/server.test.ts');
});
