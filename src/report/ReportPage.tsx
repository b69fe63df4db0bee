import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { REPORT_KEY, type Report, ReportSchema } from '../messages/wrong-match.ts';
import { saveFile } from '../ui/save-file.ts';
import { words } from '../words/native-words.ts';
import { issueForm } from './issue-form.ts';
import { reportText, withAddress } from './report-text.ts';

const { say } = words;

/**
 * Where reports are taken: the project's home, in one place, manifest.json's `homepage_url`. As long as there is none, a
 * reader can only copy or save. Firefox gives `null` for what a manifest does not have.
 */
const { version, homepage_url } = browser.runtime.getManifest();
const home = homepage_url || null;

/** A report of a wrong match, for the reader to read, change, and take to the project's form, copy or save. It sends nothing. */
export function ReportPage() {
  const [report, setReport] = useState<Report | null | undefined>(undefined);
  useEffect(() => {
    document.title = say('cardReport');
    takeReport().then(setReport, () => setReport(null));
  }, []);
  if (report === undefined) return null;
  return (
    <>
      <h1>{say('cardReport')}</h1>
      {report === null ? <p>{say('wrongNone')}</p> : <Form report={report} />}
    </>
  );
}

function Form({ report }: { report: Report }) {
  const [text, setText] = useState(() => reportText(report, version, words));
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(say('cardCopied')),
      () => setSaid(say('wrongCopyFailed')),
    );
  const { page } = report;
  return (
    <>
      <p>{home === null ? say('wrongText') : say('wrongTextForm', new URL(home).host)}</p>
      <label for="report">{say('wrongField')}</label>
      <textarea id="report" rows={14} value={text} onInput={event => setText(event.currentTarget.value)} />
      {page !== null && (
        <label class="address">
          <input
            type="checkbox"
            onChange={event => setText(withAddress(text, page, event.currentTarget.checked, words))}
          />
          <span>{say('wrongAddress', page)}</span>
        </label>
      )}
      <p class="buttons">
        {home !== null && (
          <a
            class="button first"
            href={issueForm(home, say('wrongTitle', version), text)}
            target="_blank"
            rel="noreferrer"
          >
            {say('wrongForm')}
            <span class="visually-hidden"> {say('cardNewTab')}</span>
          </a>
        )}
        <button type="button" onClick={copy}>
          {say('wrongCopy')}
        </button>
        <button type="button" onClick={() => saveFile('claimlight-report.txt', 'text/plain', text)}>
          {say('wrongSave')}
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  );
}

/** The report that the worker left, once: nothing of a page is kept when it was read. */
async function takeReport(): Promise<Report | null> {
  const stored = await browser.storage.session.get(REPORT_KEY);
  await browser.storage.session.remove(REPORT_KEY);
  const parsed = v.safeParse(ReportSchema, stored[REPORT_KEY]);
  return parsed.success ? parsed.output : null;
}
