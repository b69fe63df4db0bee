import * as v from 'valibot';
import type { Answer } from '../annotations/annotation.ts';

// Limits on what a page may ask of the worker. A content script is as hostile as its page: the longest of the honest
// pages that we measure with has some 100,000 characters, so these let every one through and stop a flood.
const LONGEST_TEXT = 1_000_000;
const MOST_BLOCKS = 20_000;

const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT));

/** An `Article` as a page sends it; its blocks are checked to lie in its text, one after the other. */
const ArticleSchema = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    blocks: v.pipe(
      v.array(
        v.object({
          start: Offset,
          end: Offset,
          kind: v.picklist(['heading', 'paragraph', 'quote', 'item', 'caption']),
        }),
      ),
      v.maxLength(MOST_BLOCKS),
      v.readonly(),
    ),
    headline: v.nullable(v.pipe(v.string(), v.maxLength(2000))),
    published: v.nullable(Day),
    language: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  }),
  v.check(({ text, blocks }) => {
    let before = 0;
    return blocks.every(({ start, end }) => {
      const fits = start >= before && end >= start && end <= text.length;
      before = end;
      return fits;
    });
  }, 'the blocks do not fit the text'),
);

/** To the worker from the first script of a page that looks like an article. Reply: `boolean`, is the site on? */
const Begin = v.object({ type: v.literal('begin') });

/** To the worker from a page: the whole article at once. Reply: `Answer`. */
const Ask = v.object({ type: v.literal('ask'), article: ArticleSchema });

/** To the worker from a page that has painted, or cleared: how many annotations it shows. */
const Painted = v.object({ type: v.literal('painted'), count: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** To the worker from the popup only. Reply: `true`; an error says why not. */
const SwitchSite = v.object({
  type: v.literal('switch-site'),
  site: v.pipe(v.string(), v.maxLength(253)),
  on: v.boolean(),
});

/** What the worker listens to. */
export const ToWorker = v.variant('type', [Begin, Ask, Painted, SwitchSite]);
export type ToWorker = v.InferOutput<typeof ToWorker>;

type Reply<M extends ToWorker> = M extends { type: 'begin' }
  ? boolean
  : M extends { type: 'ask' }
    ? Answer
    : M extends { type: 'switch-site' }
      ? true
      : undefined;
export type ReplyTo<T extends ToWorker['type']> = Reply<Extract<ToWorker, { type: T }>>;
