import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, type Driver, launch } from './driver.ts';
import { type Site, serve } from './server.ts';

/**
 * That nothing leaks and nothing fails is worth something only if the driver would have seen it: here an extension
 * that does all that must not be done, and must be caught at it.
 */
const MISBEHAVING = `
  const api = globalThis.browser ?? chrome;
  const born = Math.random();
  api.runtime.onMessage.addListener((message, sender, reply) => {
    if (message === 'call home') fetch('https://example.com/home').catch(() => undefined);
    if (message === 'complain') console.error('complained');
    if (message === 'throw') setTimeout(() => { throw new Error('thrown'); }, 0);
    reply(born);
  });
  api.commands.onCommand.addListener(command => api.storage.local.set({ command }));
`;

async function misbehavingExtension(name: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'misbehaving-'));
  const manifest = {
    manifest_version: 3,
    name: 'Misbehaving',
    version: '1',
    permissions: ['storage', 'scripting'],
    host_permissions: ['http://localhost/*'],
    action: { default_popup: 'popup/popup.html' },
    commands: {
      keyless: { description: 'has no key' },
      keyed: { description: 'has one', suggested_key: { default: 'Alt+Shift+Y' } },
    },
    ...(name === 'chromium'
      ? { background: { service_worker: 'background.js' } }
      : {
          background: { scripts: ['background.js'] },
          browser_specific_settings: { gecko: { id: 'claimlight@claimlight.org' } },
        }),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), MISBEHAVING);
  return folder;
}

/** Sends a message from a page of the extension; gives the number that the background was born with. */
function say(page: Page, message: string): Promise<unknown> {
  return page.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage('${message}')`);
}

function stored(page: Page): Promise<unknown> {
  return page.evaluate('(globalThis.browser ?? chrome).storage.local.get()');
}

describe.each<BrowserName>(['chromium', 'firefox'])('%s', name => {
  let folder: string;
  let site: Site;
  let driver: Driver;
  let own: Page;
  const openOwn = () => driver.page(driver.extensionUrl('manifest.json'));

  beforeAll(async () => {
    folder = await misbehavingExtension(name);
    site = await serve();
    driver = await launch(name);
    await driver.install(folder);
    own = await openOwn();
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
    await rm(folder, { recursive: true });
  });

  test('a quiet page leaks nothing and fails nowhere', async () => {
    await driver.page(site.url('demo.html', { csp: true }));
    expect(driver.leaked).toEqual([]);
    expect(await driver.consoleErrors()).toEqual([]);
  });

  test('a killed background is born anew', async () => {
    const first = await say(own, 'hello');
    expect(await say(own, 'hello')).toBe(first);
    await driver.killWorker();
    expect(await say(own, 'hello')).not.toBe(first);
  });

  test('the extension’s world on a page can be looked into while the background is dead', async () => {
    const address = site.url('not-an-article.html');
    await driver.page(address);
    await driver.killWorker();
    const seen = await driver.inWorld(await driver.tabId(address), () => [
      document.title,
      typeof (globalThis as { claimlightAnnotator?: unknown }).claimlightAnnotator,
    ]);
    expect(seen).toEqual(['Europe | The Harbour Ledger', 'undefined']);
  });

  test('a command wakes a killed background', async () => {
    const page = await driver.page(site.url('demo.html'));
    await driver.killWorker();
    await driver.command('keyed', page);
    await expect.poll(() => stored(own), { timeout: 5000 }).toEqual({ command: 'keyed' });
  });

  test('what is stored survives a restart of the browser', async () => {
    await driver.restart();
    own = await openOwn();
    expect(await stored(own)).toEqual({ command: 'keyed' });
  });

  test('a request of the background is seen, and so are its errors, also after a reload', async () => {
    await driver.reloadExtension();
    own = await openOwn();
    for (const message of ['call home', 'complain', 'throw']) await say(own, message);
    await expect.poll(() => driver.leaked, { timeout: 5000 }).toEqual(['example.com:443']);
    await expect.poll(() => driver.consoleErrors(), { timeout: 5000 }).toHaveLength(2);
    const errors = (await driver.consoleErrors()).join('\n');
    expect(errors).toContain('complained');
    expect(errors).toContain('thrown');
  });

  test('dark is what even a hostile page is told', async () => {
    const page = await driver.page(site.url('demo.html', { csp: true }));
    const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await isDark()).toBe(false);
    await driver.colorScheme(page, 'dark');
    expect(await isDark()).toBe(true);
  });
});
