import { expect, test } from 'vitest';
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
