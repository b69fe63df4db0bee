import type { ComponentChild } from 'preact';
import browser from 'webextension-polyfill';
import type { AnnotatedStatement } from '../annotations/annotation.ts';
import { words } from '../words/native-words.ts';
import type { OnLookUp } from './LookUp.tsx';
import type { PopupState } from './page-under.ts';
import { ReadReport } from './ReadReport.tsx';

const { say } = words;

interface PageReportProps {
  readonly state: PopupState;
  readonly url: string | null;
  readonly onLookUp: OnLookUp | null;
  readonly onRun: () => void;
  readonly onOpen: (annotation: number) => void;
  readonly onReveal: (statement: AnnotatedStatement) => void;
}

/** What is on the page; every state says what it means and what to do. */
export function PageReport({ state, url, onLookUp, onRun, onOpen, onReveal }: PageReportProps) {
  return (
    <>
      {state.kind === 'read' ? (
        <ReadReport state={state} url={url} onLookUp={onLookUp} onOpen={onOpen} onReveal={onReveal} />
      ) : (
        <StateNotice state={state} onRun={onRun} />
      )}
      <footer>
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {say('popupOptions')}
        </button>
      </footer>
    </>
  );
}

function StateNotice({ state, onRun }: { state: Exclude<PopupState, { kind: 'read' }>; onRun: () => void }) {
  switch (state.kind) {
    case 'reading':
      return <Notice title={say('popupReading')} busy />;
    case 'off':
      return <Notice title={say('popupOffTitle')} text={say('popupOffText')} />;
    case 'ask':
      return <Notice title={say('popupAskTitle')} text={say('popupAskText')} />;
    case 'not-an-article':
      return (
        <Notice title={say('popupNoArticleTitle')} text={say('popupNoArticleText')}>
          <button type="button" onClick={onRun}>
            {say('popupReadAnyway')}
          </button>
        </Notice>
      );
    case 'not-permitted':
      return <Notice title={say('popupNotPermittedTitle')} text={say('popupNotPermittedText')} />;
    case 'not-running':
      return (
        <Notice title={say('popupNotRunningTitle')} text={say('popupNotRunningText')}>
          <button type="button" onClick={onRun}>
            {say('popupRunHere')}
          </button>
        </Notice>
      );
    case 'other-language':
      return (
        <Notice title={say('popupLanguageTitle')} text={say('popupLanguageText', words.language(state.language))} />
      );
    case 'failed':
      return (
        <Notice
          title={say('popupFailedTitle')}
          text={state.why === null ? say('popupSilentText') : say('popupFailedText', state.why)}
        />
      );
  }
}

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  readonly busy?: boolean;
  readonly children?: ComponentChild;
}

/** One state of the page in words, with what to do about it. */
export function Notice({ title, text, busy = false, children }: NoticeProps) {
  return (
    <section class="notice" role="status" aria-busy={busy}>
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children}
    </section>
  );
}
