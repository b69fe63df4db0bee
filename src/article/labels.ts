import type { Block } from './article.ts';

/** A speaker label that opens a block of a transcript or interview: "SMITH:", "Q:", "MR. JONES:". */
const LABEL =
  /["“]?((?:\p{Lu}[\p{Lu}.'’-]*[ \u00a0]){0,3}\p{Lu}[\p{Lu}.'’-]*|Q|A|(?:\p{Lu}[\p{L}.'’-]+[ \u00a0]){0,3}\p{Lu}[\p{L}.'’-]+)(?: \([^)\n]{1,40}\))?:[ \u00a0]+(?=\S)/uy;
/** Words that open a line with a colon and name nobody. */
const NO_SPEAKER =
  /^(?:(?:\p{L}+ )?(?:correction|update|updated|watch|related|breaking|photo|photos|video|note|editor|read|more|source|sources|exclusive|poll|report|image|credit|listen|see|also|ps|summary|topic|date|time|place|location|subject|from|to|re|cc|sent|warning|text|abstract|tip|ingredients|method|figure|table|chapter|part|section|step))$/iu;

/**
 * The blocks that a speaker label opens. A label counts where it stands at least twice, or beside others in a
 * transcript of three blocks and more; one line with a colon is no transcript.
 * @returns by index of the block: where the label begins and ends (its colon not included), where what is said begins
 */
export function labelsIn(
  text: string,
  blocks: readonly Block[],
): ReadonlyMap<number, { readonly start: number; readonly said: number }> {
  // Most articles have no colon that a label may end with.
  if (!/:[ \u00a0]/.test(text)) return new Map();
  const candidates: { index: number; label: string; start: number; said: number; loud: boolean }[] = [];
  const times = new Map<string, number>();
  for (const [index, block] of blocks.entries()) {
    LABEL.lastIndex = block.start;
    const hit = LABEL.exec(text);
    const label = hit?.[1];
    if (!hit || !label || LABEL.lastIndex >= block.end || NO_SPEAKER.test(label)) continue;
    const start = hit.index + hit[0].indexOf(label);
    const loud = label === label.toUpperCase();
    candidates.push({ index, label, start, said: LABEL.lastIndex, loud });
    times.set(label, (times.get(label) ?? 0) + 1);
  }
  const repeated = [...times.values()].filter(n => n > 1).length;
  const transcript = candidates.length >= 3 && repeated >= 1;
  return new Map(
    candidates
      .filter(c => (times.get(c.label) ?? 0) > 1 || (transcript && c.loud))
      .map(c => [c.index, { start: c.start, said: c.said }]),
  );
}
