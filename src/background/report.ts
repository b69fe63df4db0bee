import browser from 'webextension-polyfill';
import { REPORT_KEY, type Report } from '../messages/wrong-match.ts';

/** Opens the page of a report that the reader can read, change and take away. It goes there through the browser's memory. */
export async function openReport(report: Report): Promise<void> {
  await browser.storage.session.set({ [REPORT_KEY]: report });
  await browser.tabs.create({ url: browser.runtime.getURL('report/report.html') });
}
