/** Pairs as people keep them ("went go,goes go"): each word, up to the first space, and what stands behind it. */
export function wordPairs(written: string): Map<string, string> {
  return new Map(
    written.split(',').map((pair): [string, string] => {
      const gap = pair.indexOf(' ');
      return [pair.slice(0, gap), pair.slice(gap + 1)];
    }),
  );
}
