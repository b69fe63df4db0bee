import { holds } from '../spotlight/shadow.ts';

/** After the page's last change, wait this long before reading again, in milliseconds. */
const QUIET = 800;

/** Reading may take at most this share of the time between two readings. */
const MOST_SHARE = 0.02;

/**
 * Calls `changed` when the article under `root` has changed and come to rest, when `root` left the page, or when the
 * page went to another address without loading. `shadowRoots` are those that hold some of the article: observing the page
 * tells nothing of them. `cost` is how long a reading takes, in milliseconds: the dearer, the rarer.
 */
export function watchArticle(
  root: Node,
  shadowRoots: readonly ShadowRoot[],
  cost: number,
  changed: () => void,
  signal: AbortSignal,
): void {
  const address = location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = performance.now();

  const settle = () => {
    clearTimeout(timer);
    const rest = last + cost / MOST_SHARE - performance.now();
    timer = setTimeout(
      () => {
        last = performance.now();
        changed();
      },
      Math.max(QUIET, rest),
    );
  };
  const observer = new MutationObserver(records => {
    const gone = !root.isConnected || location.href !== address;
    if (gone || records.some(record => holds(root, record.target))) settle();
  });
  for (const tree of [document.body, ...shadowRoots]) {
    observer.observe(tree, { childList: true, characterData: true, subtree: true });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
