import * as v from 'valibot';
import { expect, test } from 'vitest';
import { asToPage } from '../../../src/messages/to-page.ts';
import { FromOwnPage, FromPage } from '../../../src/messages/to-worker.ts';

const ARTICLE = {
  text: 'It rained.\nIt poured.',
  blocks: [
    { start: 0, end: 10, kind: 'paragraph' },
    { start: 11, end: 21, kind: 'paragraph' },
  ],
  headline: null,
  published: '2026-01-06',
  language: 'en',
};
const ask = (change: object) => ({ type: 'ask', article: { ...ARTICLE, ...change } });
const fits = (message: unknown) => v.is(FromPage, message);

test('an honest question is let through', () => {
  expect(fits(ask({}))).toBe(true);
  expect(fits({ type: 'begin' })).toBe(true);
});

test.each([
  ['an unknown type', { type: 'read-history' }],
  ['no type', null],
  ['a text of two million letters', ask({ text: 'x'.repeat(2_000_000) })],
  ['a flood of blocks', ask({ blocks: Array.from({ length: 20_001 }, () => ({ start: 0, end: 0, kind: 'item' })) })],
  ['a number for a text', ask({ text: 5 })],
  ['a block beyond the text', ask({ blocks: [{ start: 0, end: 22, kind: 'paragraph' }] })],
  ['blocks out of order', ask({ blocks: [...ARTICLE.blocks].reverse() })],
  ['a date that is none', ask({ published: 'yesterday' })],
  ['a count below nothing', { type: 'painted', count: -1 }],
])('%s is refused', (_, message) => {
  expect(fits(message)).toBe(false);
});

test.each([
  ['switch a site', { type: 'switch-site', site: 'example.org', on: false }],
  ['set the settings', { type: 'set-settings', settings: {} }],
  ['run in another tab', { type: 'run-here', tabId: 1 }],
  ['have anything looked up', { type: 'look-up', tabId: 1, article: ARTICLE, starts: [0] }],
])('a page may not %s; the extension’s own pages may', (_, message) => {
  expect(fits(message)).toBe(false);
  expect(v.is(FromOwnPage, message)).toBe(true);
});

test('a page’s script takes only what it knows', () => {
  expect(asToPage({ type: 'step', by: -1 })).toEqual({ type: 'step', by: -1 });
  expect(asToPage({ type: 'ask' })).toBeNull();
  expect(asToPage('stop')).toBeNull();
  expect(asToPage(null)).toBeNull();
});
