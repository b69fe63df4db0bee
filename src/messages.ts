import * as v from 'valibot';
import type { Answer } from './annotations/annotation.ts';

// Limits on what a page may ask of the worker. A content script is as hostile as its page: a long read has some
// 400 statements, so these let every honest page through and stop a flood.
const MOST_STATEMENTS = 2000;
const LONGEST_TEXT = 8000;
const LONGEST_NAME = 300;

const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** One statement as the worker gets it: what the matcher needs, and no more of the page than that. */
export const AskedStatementSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  sentence: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  speaker: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_NAME))),
  quoted: v.boolean(),
  modality: v.picklist(['asserted', 'predicted', 'conditional', 'opinion', 'question', 'promise']),
  stance: v.picklist(['neutral', 'denied']),
  secondHand: v.boolean(),
  checkable: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type AskedStatement = v.InferOutput<typeof AskedStatementSchema>;

/** To the worker from the first script of a page that looks like an article. Reply: `boolean`, is the site on? */
const Begin = v.object({ type: v.literal('begin') });

/** To the worker from a page: all statements of the article at once. Reply: `Answer`. */
const Ask = v.object({
  type: v.literal('ask'),
  published: v.nullable(Day),
  language: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  statements: v.pipe(v.array(AskedStatementSchema), v.maxLength(MOST_STATEMENTS)),
});

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

/** What a page's script listens to: from the worker, or from the popup. */
export type ToPage =
  /** The site was switched. */
  | { readonly type: 'switch'; readonly on: boolean }
  /** Go to the next annotation or the one before, and open its card. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** Open the card of this annotation. Reply: `true` if it is still on the page. */
  | { readonly type: 'open'; readonly annotation: number }
  /** What is on the page? Reply: `PageState`. */
  | { readonly type: 'state' };

/** An annotation as the popup lists it. */
export interface ListedAnnotation {
  readonly text: string;
  readonly speaker: string | null;
  readonly label: string;
  readonly answer: string;
  readonly family: Answer['annotations'][number]['family'];
  readonly sources: number;
}

/** A near match that is not one, as the popup lists it. */
export interface ListedRejection {
  readonly text: string;
  readonly claim: string;
  readonly statementValue: string;
  readonly claimValue: string;
}

/** What a page's script tells the popup. */
export type PageState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'not-an-article' }
  | { readonly kind: 'other-language'; readonly language: string }
  | { readonly kind: 'off' }
  | { readonly kind: 'failed'; readonly why: string }
  | {
      readonly kind: 'read';
      readonly coverage: Answer['coverage'];
      readonly annotations: readonly ListedAnnotation[];
      readonly rejected: readonly ListedRejection[];
    };

type Reply<M extends ToWorker> = M extends { type: 'begin' }
  ? boolean
  : M extends { type: 'ask' }
    ? Answer
    : M extends { type: 'switch-site' }
      ? true
      : undefined;
export type ReplyTo<T extends ToWorker['type']> = Reply<Extract<ToWorker, { type: T }>>;
