import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import * as esbuild from 'esbuild';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lateSuffixes } from '../../build.mjs';
import { siteOf, sitesIn } from '../../src/site.ts';

test.each([
  ['https://www.news.example.co.uk/a?b#c', 'example.co.uk'],
  ['http://localhost:8080/x', 'localhost'],
  ['https://192.168.0.1/', '192.168.0.1'],
  ['https://one.github.io/post', 'one.github.io'],
  ['chrome://settings', null],
  ['moz-extension://abc/popup.html', null],
  ['about:blank', null],
  ['not an address', null],
  ['https://not%20a%20site', null],
  [undefined, null],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test('a list of sites is read line by line, and what is no site is told', () => {
  const list = 'example.org\r\n\n# mine\nhttps://news.example.co.uk/a  # the paper\nwww.example.org\nnot a site\n';
  expect(sitesIn(list)).toEqual({ sites: ['example.org', 'example.co.uk'], wrong: ['not a site'] });
});

test('as it is shipped, the list of public suffixes tells of the same sites', async () => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [fileURLToPath(new URL('../../src/site.ts', import.meta.url))],
    bundle: true,
    plugins: [lateSuffixes],
    format: 'iife',
    globalName: 'shipped',
    write: false,
  });
  const shipped = runInNewContext(`${outputFiles[0]?.text}; shipped`, { URL }) as { siteOf: typeof siteOf };
  const label = fc.constantFrom(
    'a',
    'news',
    'www',
    'blog',
    'kobe',
    'city',
    'xn--p1ai',
    'example',
    'github',
    'gov',
    'co',
  );
  const suffix = fc.constantFrom(
    'com',
    'co.uk',
    'github.io',
    'kawasaki.jp',
    'ck',
    'no',
    'ide.kyoto.jp',
    'xn--p1ai',
    'zz',
  );
  fc.assert(
    fc.property(fc.array(label, { maxLength: 4 }), suffix, (labels, end) => {
      const url = `https://${[...labels, end].join('.')}/`;
      expect(shipped.siteOf(url)).toBe(siteOf(url));
    }),
  );
});
