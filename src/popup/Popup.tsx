import { useEffect, useState } from 'preact/hooks';
import { toPage, toWorker } from '../messages/send.ts';
import { words } from '../words/native-words.ts';
import { PageReport } from './PageReport.tsx';
import { askState, findPageUnder, type PageUnder, type PopupState } from './page-under.ts';
import { SiteSwitch } from './SiteSwitch.tsx';

/** While the page is still reading, ask it again so often, in milliseconds. */
const ASK_AGAIN = 150;

/** The popup: the site and its switch, then what is on the page. */
export function Popup() {
  const [page, setPage] = useState<PageUnder | null>(null);
  const [state, setState] = useState<PopupState>({ kind: 'reading' });
  const [problem, setProblem] = useState<string | null>(null);
  const complain = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));

  useEffect(() => {
    findPageUnder().then(setPage, complain);
  }, []);

  useEffect(() => {
    if (page === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const ask = async () => {
      const next = await askState(page);
      if (gone) return;
      setState(next);
      if (next.kind === 'reading') timer = setTimeout(ask, ASK_AGAIN);
    };
    void ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [page]);

  if (page === null) return problem === null ? null : <p role="alert">{problem}</p>;

  const switchSite = async (on: boolean) => {
    if (page.site === null) return;
    setProblem(null);
    await toWorker({ type: 'switch-site', site: page.site, on });
    setState({ kind: on ? 'reading' : 'off' });
    setPage({ ...page, choice: on ? 'on' : 'off' });
  };

  const runHere = async () => {
    await toWorker({ type: 'run-here', tabId: page.tabId });
    setState({ kind: 'reading' });
    setPage({ ...page });
  };

  /** Goes to the page, where the reader wants to be now; opened as a tab of its own, the popup stays. */
  const go = async (message: { type: 'open'; annotation: number } | { type: 'reveal'; start: number; end: number }) => {
    const found = await toPage(page.tabId, message).catch(() => false);
    if (!found) setProblem(words.say('popupGone'));
    else if (!location.search) window.close();
  };

  return (
    <>
      <SiteSwitch site={page.site} on={page.choice === 'on'} onSwitch={on => switchSite(on).catch(complain)} />
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <PageReport
        state={state}
        url={page.url}
        onRun={() => runHere().catch(complain)}
        onOpen={annotation => void go({ type: 'open', annotation })}
        onReveal={({ start, end }) => void go({ type: 'reveal', start, end })}
      />
    </>
  );
}
