import { Guarded } from '../forms/guard.ts';
import type { Span } from './sentences.ts';

/** Longer than any byline, in characters: what begins alike and runs on is a sentence. */
const LONGEST = 120;
const BYLINE = new Guarded(/^(?:[Bb]y|BY)\s+(?:the\s+)?\p{Lu}/u);
const CREDIT = new Guarded(
  /^(?:(?:photo(?:graph)?s?|pictures?|images?|drawings?|illustrations?|graphics?|credits?|source)(?: by)?\s*:|(?:published|updated|posted|last (?:updated|modified))\b.*\d)/i,
);
const SENTENCE_END = /[.!?…]["'”’)]*$/;

/** Whether a sentence tells who wrote or drew and when ("By Ann Lee · 9 January 2026", "Photo: Reuters"): no statement. */
export function isCredit(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST) return false;
  const words = text.slice(start, end).trim();
  return (BYLINE.test(words) || CREDIT.test(words)) && !SENTENCE_END.test(words);
}
