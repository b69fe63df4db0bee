import type { Span } from './sentences.ts';

/** Where and by whom a report was filed, at its head: "PARIS (AP) — ", "LONDON, Jan 5 (Reuters) - ", "WASHINGTON — ". */
const DATELINE =
  /(?:\p{Lu}[\p{L}.'’-]*,? ?){1,5}(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2},? ?)?(?:\([\p{L} .]{2,24}\) ?)?[—–-]{1,2} /uy;

/** The time at the head of an entry of a live blog: "14:32 ", "4.23 p.m. — ", "09:15 GMT: ". */
const TIME =
  /\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: ?(?:GMT|BST|UTC|E[DS]?T|CES?T|PT))?\s*(?:[—–:|-]\s*)?(?=[\p{Lu}"“‘«])/uy;

/** Offset at which a block's first sentence begins: after a dateline or a time, where it has one. */
export function datelineEnd(text: string, block: Span): number {
  TIME.lastIndex = block.start;
  const time = TIME.exec(text);
  if (time && block.start + time[0].length < block.end) return block.start + time[0].length;
  DATELINE.lastIndex = block.start;
  const hit = DATELINE.exec(text);
  if (!hit || block.start + hit[0].length >= block.end) return block.start;
  return /\(/.test(hit[0]) || /^\p{Lu}{3,}/u.test(hit[0]) ? block.start + hit[0].length : block.start;
}
