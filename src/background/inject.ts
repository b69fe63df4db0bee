import browser from 'webextension-polyfill';

/** Puts the annotator and the looks of its highlights into a page. */
export async function injectAnnotator(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, files: ['highlights.css'], origin: 'AUTHOR' });
  await browser.scripting.executeScript({ target, files: ['content.js'] });
}

/** Puts the first script into pages that were open before Claimlight was installed or updated. */
export async function enterOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // Stores and other pages that the browser keeps for itself refuse; they are left alone.
      await browser.scripting.executeScript({ target: { tabId: id }, files: ['gate.js'] }).catch(() => undefined);
    }),
  );
}
