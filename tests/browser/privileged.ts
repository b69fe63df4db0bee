/**
 * What runs inside Firefox with the browser's own rights (in a tab on about:config) to do what a driver cannot reach:
 * the tests' stand-in for a reader's hand on the browser's window. Each function is sent over as text, so it may use
 * nothing from outside itself but these globals.
 */
interface Key {
  doCommand(): void;
}

interface PopupBrowser extends Element {
  readonly messageManager: {
    loadFrameScript(address: string, later: boolean): void;
    addMessageListener(name: string, listener: (message: { readonly data: string }) => void): void;
  };
}

interface BrowserWindow {
  readonly gBrowser: {
    readonly selectedTab: object;
    readonly selectedBrowser: { readonly browsingContext: { mediumOverride: string } };
  };
  readonly document: Document;
}

interface Extension {
  readonly shortcuts: {
    readonly commands: Promise<Map<string, { readonly shortcut: string | null }>>;
    onCommand(name: string): void;
  };
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
  importESModule(name: 'resource://gre/modules/ExtensionPermissions.sys.mjs'): {
    readonly ExtensionPermissions: {
      add(id: string, what: { permissions: string[]; origins: string[] }, extension: Extension): Promise<void>;
      remove(id: string, what: { permissions: string[]; origins: string[] }, extension: Extension): Promise<void>;
    };
  };
  importESModule(name: 'resource://gre/modules/ExtensionParent.sys.mjs'): {
    readonly ExtensionParent: {
      readonly apiManager: {
        readonly global: {
          browserActionFor(extension: Extension): { triggerAction(window: BrowserWindow): void };
        };
      };
    };
  };
  importESModule(name: 'resource://gre/modules/AddonManager.sys.mjs'): {
    readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
};

/** Presses the key of the extension's command `name` in the front window; of one without a key, does what a key would. */
export async function command(id: string, name: string): Promise<void> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const { shortcuts } = WebExtensionPolicy.getByID(id).extension;
  const commands = await shortcuts.commands;
  if (commands.has(name) && !commands.get(name)?.shortcut) return shortcuts.onCommand(name);
  // Firefox makes one key element a command that has a shortcut, in the manifest's order, without its name.
  const names = [...commands].filter(([, { shortcut }]) => shortcut).map(([name]) => name);
  const set = `ext-keyset-id-${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}`;
  const key = document.querySelectorAll<Element & Key>(`#${set} key`)[names.indexOf(name)];
  if (key === undefined) throw new Error(`no key for the command ${name} among ${names.join(', ')}`);
  key.doCommand();
}

/** Clicks the extension's item in the context menu of the front tab, with `text` selected in that frame of it. */
export async function checkSelection(id: string, text: string, frameId: number): Promise<void> {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const info = { menuItemId: 'check-selection', selectionText: text, editable: false, modifiers: [], frameId };
  const { extension } = WebExtensionPolicy.getByID(id);
  // An event page that was ended is woken by the click, as it is by any event that it listens to.
  await extension.wakeupBackground?.();
  extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);
}

/** Lets the add-on into private windows; it is reloaded for that. */
export async function allowInPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
  await (await AddonManager.getAddonByID(id)).reload();
}

/** Takes back what the manifest asks for, as the reader does on the browser's own page of add-ons. */
export async function withholdSites(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { permissions: [], origins: ['http://*/*', 'https://*/*'] }, extension);
}

/** Presses the extension's button over the front tab, wherever in the window it is. */
export function pressToolbarButton(id: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}

/**
 * Evaluates text in the popup that hangs from the button and gives its value as JSON; null where no popup is open, or it
 * is only just being put in its place.
 */
export function inToolbarPopup(text: string): Promise<string | null> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
  if (popup === null) return Promise.resolve(null);
  return new Promise(resolve => {
    const name = `claimlight-test-${Math.random()}`;
    setTimeout(() => resolve(null), 500);
    popup.messageManager.addMessageListener(name, ({ data }) => resolve(data));
    // The page's own policy forbids it to evaluate text; a frame script only looks at its document.
    const script = `{ const { document } = content; sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(${text} ?? null)); }`;
    popup.messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
  });
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

/** Sets what `prefers-reduced-motion` says in every page. */
export function reducedMotion(reduced: boolean): void {
  Services.prefs.setIntPref('ui.prefersReducedMotion', reduced ? 1 : 0);
}

/** Lays the front tab out for this medium; the browser's own, a screen, needs no override. */
export function medium(wanted: 'print' | 'screen'): void {
  const { browsingContext } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser;
  browsingContext.mediumOverride = wanted === 'print' ? 'print' : '';
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
