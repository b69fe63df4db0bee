import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { toPage, toWorker } from '../messages/send.ts';
import { words } from '../words/native-words.ts';
import { PageReport } from './PageReport.tsx';
import { type Opening, type PageUnder, type PopupState, stateOf } from './page-under.ts';
import { SiteSwitch } from './SiteSwitch.tsx';

/** While the page is still reading, ask it again so often, in milliseconds. */
const ASK_AGAIN = 150;

/**
 * The popup: the site and its switch, then what is on the page. `npm run bench -- ui` reads the two marks, which are set
 * once the reader sees the switch and the page's report.
 */
export function Popup({ opening }: { opening: Opening }) {
  const [page, setPage] = useState<PageUnder | null>(null);
  const [state, setState] = useState<PopupState | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const complain = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));

  // Not in `useEffect`, which waits for a frame to be painted: there is nothing to paint before the first answer.
  useLayoutEffect(() => {
    const first = async () => {
      const found = await opening.page;
      setPage(found);
      setState(await stateOf(found, opening.said));
    };
    first().catch(complain);
  }, [opening]);

  // After a frame that shows what is known: a worker that has to be woken runs on the popup's own thread in Firefox.
  const isTold = state !== null;
  useEffect(() => {
    if (!isTold) return;
    const name = async () => {
      const { site } = await opening.site();
      setPage(found => found && { ...found, site });
    };
    name().catch(complain);
  }, [opening, isTold]);

  const hasSwitch = page !== null;
  useEffect(() => {
    if (hasSwitch) performance.mark('switch');
  }, [hasSwitch]);
  useEffect(() => {
    if (state?.kind === 'read') performance.mark('report');
  }, [state]);

  const isReading = state?.kind === 'reading';
  useEffect(() => {
    if (page === null || !isReading) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const ask = async () => {
      const next = await stateOf(page);
      if (gone) return;
      if (next.kind === 'reading') timer = setTimeout(ask, ASK_AGAIN);
      else setState(next);
    };
    timer = setTimeout(ask, ASK_AGAIN);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [page, isReading]);

  if (page === null) return problem === null ? null : <p role="alert">{problem}</p>;

  const switchSite = async (on: boolean) => {
    const { site } = await opening.site();
    if (site === null) return;
    setProblem(null);
    await toWorker({ type: 'switch-site', site, on });
    setState({ kind: on ? 'reading' : 'off' });
    setPage({ ...page, choice: on ? 'on' : 'off' });
  };

  const runHere = async () => {
    await toWorker({ type: 'run-here', tabId: page.tabId });
    setState({ kind: 'reading' });
  };

  const lookUp = async (article: Article, starts: readonly number[]) => {
    const outcome = await toWorker({ type: 'look-up', tabId: page.tabId, article, starts: [...starts] });
    // What was found is on the page now; it is asked again.
    if (outcome.found > 0) setState(await stateOf(page));
    return outcome;
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
      {state !== null && (
        <PageReport
          state={state}
          url={page.url}
          onLookUp={page.lookUps ? lookUp : null}
          onRun={() => runHere().catch(complain)}
          onOpen={annotation => void go({ type: 'open', annotation })}
          onReveal={({ start, end }) => void go({ type: 'reveal', start, end })}
        />
      )}
    </>
  );
}
