/**
 * What runs inside Firefox with the browser's own rights (in a tab on about:config) to do what a driver cannot reach:
 * the tests' stand-in for a reader's hand on the browser's window. Each function is sent over as text, so it may use
 * nothing from outside itself but these globals.
 */
interface Key {
  doCommand(): void;
}

interface BrowserWindow {
  readonly gBrowser: { readonly selectedTab: object };
  readonly document: Document;
}

interface Extension {
  readonly shortcuts: { readonly commands: Promise<Map<string, { readonly shortcut: string | null }>> };
  terminateBackground(): Promise<void>;
  wakeupBackground?(): Promise<void>;
  emit(event: string, info: object, tab: object): void;
}

declare const Services: {
  readonly wm: { getMostRecentWindow(type: string): BrowserWindow };
  readonly console: { getMessageArray(): { readonly message: string; readonly logLevel: number }[]; reset(): void };
  readonly prefs: { setIntPref(name: string, value: number): void };
};

declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };

declare const ChromeUtils: {
  importESModule(name: 'resource://gre/modules/AddonManager.sys.mjs'): {
    readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
};

/** Presses the key of the extension's command `name` in the front window. */
export async function command(id: string, name: string): Promise<void> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const commands = await WebExtensionPolicy.getByID(id).extension.shortcuts.commands;
  // Firefox makes one key element a command that has a shortcut, in the manifest's order, without its name.
  const names = [...commands].filter(([, { shortcut }]) => shortcut).map(([name]) => name);
  const set = `ext-keyset-id-${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}`;
  const key = document.querySelectorAll<Element & Key>(`#${set} key`)[names.indexOf(name)];
  if (key === undefined) throw new Error(`no key for the command ${name} among ${names.join(', ')}`);
  key.doCommand();
}

/** Clicks the extension's item in the context menu of the front tab, with `text` selected there. */
export async function checkSelection(id: string, text: string): Promise<void> {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const info = { menuItemId: 'check-selection', selectionText: text, editable: false, modifiers: [], frameId: 0 };
  const { extension } = WebExtensionPolicy.getByID(id);
  // An event page that was ended is woken by the click, as it is by any event that it listens to.
  await extension.wakeupBackground?.();
  extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);
}

/** Ends the event page as idling does. */
export async function endBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

/** Reloads the add-on, leaving open pages as they are. */
export async function reload(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}

/** Sets what `prefers-color-scheme` says in every page, and whether the browser puts its own colours over the page's. */
export function colorScheme(scheme: 'light' | 'dark' | 'forced'): void {
  Services.prefs.setIntPref('browser.display.document_color_use', scheme === 'forced' ? 2 : 0);
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
}

/**
 * Uncaught errors of the extension's own scripts since the last call; `address` is where its files live. One thing
 * Firefox reports is left out: a page that is left while the worker still owes it an answer. Firefox itself writes that
 * line (`wrapPromise` in ExtensionCommon.sys.mjs) when the answer no longer has anywhere to go, whatever a script does
 * with the promise.
 */
export function takeErrors(address: string): string[] {
  const messages = Services.console.getMessageArray();
  Services.console.reset();
  return messages
    .map(({ message }) => message)
    .filter(text => text.includes(address) && text.startsWith('[JavaScript Error'))
    .filter(text => !text.startsWith('[JavaScript Error: "Promise rejected after context unloaded: Actor'));
}
