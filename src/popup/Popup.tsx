import { useEffect, useState } from 'preact/hooks';
import { toPage, toWorker } from '../messages/send.ts';
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

  useEffect(() => {
    findPageUnder().then(setPage, error => setProblem(String(error)));
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
    ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [page]);

  if (page === null) return problem === null ? null : <p role="alert">{problem}</p>;

  const switchSite = async (on: boolean) => {
    if (page.site === null) return;
    setProblem(null);
    try {
      await toWorker({ type: 'switch-site', site: page.site, on });
      setState({ kind: on ? 'reading' : 'off' });
      setPage({ ...page, on });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };

  const open = async (annotation: number) => {
    const found = await toPage(page.tabId, { type: 'open', annotation }).catch(() => false);
    if (!found) setProblem('The page has changed; this sentence is no longer there.');
    else if (!location.search) window.close();
  };

  return (
    <>
      <SiteSwitch site={page.site} on={page.on} onSwitch={switchSite} />
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <PageReport state={state} onOpen={open} />
    </>
  );
}
