import * as v from 'valibot';

/** The longest sentence that was seen in real articles has some 2,000 characters; packs have claims and ratings as long. */
const Text = v.pipe(v.string(), v.maxLength(20_000));

/** What a page tells of a match that its reader calls wrong. It holds nothing of the page but the sentence. */
export const WrongMatchSchema = v.object({
  sentence: Text,
  speaker: v.nullable(Text),
  claimId: v.pipe(v.string(), v.maxLength(200)),
  claim: Text,
  pack: v.pipe(v.string(), v.maxLength(1000)),
  answer: Text,
  /** 0 to 1, the matcher's. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type WrongMatch = v.InferOutput<typeof WrongMatchSchema>;

/** The same with the page's address, which the worker knows; null in a private window. It goes in only if ticked. */
export const ReportSchema = v.object({ ...WrongMatchSchema.entries, page: v.nullable(Text) });
export type Report = v.InferOutput<typeof ReportSchema>;

/** In session storage, which is the browser's memory and never its disk: where the worker leaves it for the report's page. */
export const REPORT_KEY = 'wrong-match-1';
