import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOf } from './copy.ts';
import type { BrowserName } from './driver.ts';
import { findBrowser } from './find.ts';
import { type Reader, startReader, until } from './reader.ts';
import { type Site, serve } from './server.ts';

/** A sentence of grounds.html that has an annotation, and what of it gets another, of another family. */
const SENTENCE = 'After a ceasefire the United Kingdom and France will set up military hubs across Ukraine';
const FRAGMENT = 'will set up military hubs';
const OTHER = 'Albert Einstein failed mathematics at school';

/**
 * Our finder of statements never makes one inside another, and an answer may hold such all the same: this one gives the
 * fragment what is known of another sentence of the page.
 */
function withFragment(name: BrowserName): string {
  const folder = copyOf(name);
  const file = join(folder, 'background.js');
  const told = [SENTENCE, FRAGMENT, OTHER].map(text => JSON.stringify(text)).join(', ');
  writeFileSync(file, `(${annotateFragment})(${told});\n${readFileSync(file, 'utf8')}`);
  return folder;
}

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  describe.skipIf(findBrowser(name) === undefined)('a fragment that is annotated inside an annotated sentence', () => {
    let reader: Reader;
    let site: Site;
    let folder: string;
    let page: Page;

    beforeAll(async () => {
      folder = withFragment(name);
      site = await serve();
      reader = await startReader(name);
      await reader.install(folder);
      page = await reader.page(`${site.url('grounds.html')}?white`);
      await page.setViewport({ width: 1200, height: 900 });
      await reader.waitForMark(page, FRAGMENT);
    });
    afterAll(async () => {
      await reader?.close();
      await site?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('has a line of its own, which the sentence’s leaves room for', async () => {
      expect(await page.evaluate(linesUnder, SENTENCE)).toEqual([
        ['cl-d', 'After a ceasefire the United Kingdom and France '],
        ['cl-c', FRAGMENT],
        ['cl-d', ' across Ukraine.'],
      ]);
    });

    test('has its card, which lists what is said of the sentence', async () => {
      await reader.hover(page, FRAGMENT);
      const card = await reader.waitForCard(page);
      expect(card.text).toMatch(/Einstein/);
      expect(card.text).toMatch(/Also here\s+Announced, not in force yet/);
      // Of two stretches of text: neither answers the other.
      expect(card.text).not.toContain('Fact-checks disagree');
    });

    test('leads to the sentence’s card from there', async () => {
      const { answer } = await reader.waitForCard(page);
      const listed = (await reader.card(page))?.text.match(/Announced, not in force yet.*/)?.[0] ?? '';
      await reader.pressInCard(page, listed);
      const card = await until(
        () => reader.card(page),
        seen => seen !== null && seen.answer !== answer,
        'the card stayed the same',
      );
      expect(card?.answer).toContain(listed);
      await page.keyboard.press('Escape');
      await reader.waitForNoCard(page);
    });

    test('leaves the sentence its card beside it', async () => {
      await reader.hover(page, 'across Ukraine');
      const card = await reader.waitForCard(page);
      expect(card.answer).toMatch(/^Announced, not in force yet/);
      expect(card.text).not.toContain('Also here');
    });

    test('logs no error', async () => {
      expect(await reader.consoleErrors()).toEqual([]);
    });
  });
});

/** Runs in the page: the names of what is painted in the paragraph of these words, with its words, in their order. */
function linesUnder(words: string): [name: string, text: string][] {
  const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(words));
  return [...CSS.highlights]
    .flatMap(([name, ranges]) => [...ranges].map(range => ({ name, range: range as Range })))
    .filter(({ range }) => paragraph?.contains(range.startContainer))
    .sort((a, b) => a.range.startOffset - b.range.startOffset)
    .map(({ name, range }) => [name, String(range)]);
}

/** Runs in the worker, before its own script: it may use nothing from outside itself. */
function annotateFragment(sentence: string, fragment: string, other: string): void {
  type Annotations = { readonly statement: { readonly start: number; readonly text: string } }[];
  type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const { onMessage } = api.runtime;
  const add = onMessage.addListener.bind(onMessage);
  const changed = (answer: unknown) => {
    const annotations: Annotations = Reflect.get(Object(answer), 'annotations') ?? [];
    const at = annotations.findIndex(({ statement }) => statement.text.includes(sentence));
    const found = annotations.find(({ statement }) => statement.text.includes(other));
    const statement = annotations[at]?.statement;
    if (found === undefined || statement === undefined) return answer;
    const start = statement.start + statement.text.indexOf(fragment);
    const inside = { start, end: start + fragment.length, text: fragment, speaker: null };
    annotations.splice(at + 1, 0, { ...found, statement: inside });
    return answer;
  };
  onMessage.addListener = (listener: Listener) =>
    add((message: unknown, sender: unknown, respond: (answer: unknown) => void) => {
      const answer = listener(message, sender, told => respond(changed(told)));
      return answer instanceof Promise ? answer.then(changed) : answer;
    });
}
