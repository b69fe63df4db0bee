/** After the page's last change, wait this long before reading again, in milliseconds. */
const QUIET = 800;

/** Reading may take at most this share of the time between two readings. */
const MOST_SHARE = 0.02;

/**
 * Calls `changed` when the article under `root` has changed and come to rest, when `root` left the page, or when the
 * page went to another address without loading. `cost` is how long a reading takes, in milliseconds: the dearer,
 * the rarer.
 */
export function watchArticle(root: Node, cost: number, changed: () => void, signal: AbortSignal): void {
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
    if (gone || records.some(record => root.contains(record.target))) settle();
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
