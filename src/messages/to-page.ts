import type { Annotation, Answer, Family } from '../annotations/annotation.ts';
import type { Article } from '../article/article.ts';

/** How the reader wants annotations to look, and which not to see. */
export interface Look {
  readonly strength: 'subtle' | 'clear' | 'strong';
  readonly theme: 'system' | 'light' | 'dark';
  readonly hiddenFamilies: readonly Family[];
  readonly hiddenClaims: readonly string[];
}

/** What "Check the selected text" found. */
export interface SelectionResult {
  readonly text: string;
  /** Whether the selection is in a frame of the page. */
  readonly inFrame: boolean;
  readonly answer: Answer;
}

/** What a page's scripts listen to: from the worker, or from the popup. */
export type ToPage =
  /** Annotate; with `anyway`, even a page that does not look like an article. */
  | { readonly type: 'start'; readonly look: Look; readonly anyway: boolean }
  | { readonly type: 'stop' }
  | { readonly type: 'look'; readonly look: Look }
  /** Go to the next annotation or the one before, and open its card. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** Open the card of the annotation that the reader is nearest to. */
  | { readonly type: 'open-nearest' }
  /** Open the card of this annotation. Reply: `true` if it is still on the page. */
  | { readonly type: 'open'; readonly annotation: number }
  /** Scroll to this stretch of the article. Reply: `true` if it is still on the page. */
  | { readonly type: 'reveal'; readonly start: number; readonly end: number }
  /** Show what was found for the selected text, beside the selection. */
  | { readonly type: 'selection'; readonly result: SelectionResult; readonly look: Look }
  /** Show what was looked up for statements that the answer left open. Reply: how many are on the page now. */
  | { readonly type: 'found'; readonly annotations: readonly Annotation[] };

const TYPES: readonly string[] = [
  'start',
  'stop',
  'look',
  'step',
  'open-nearest',
  'open',
  'reveal',
  'selection',
  'found',
] satisfies readonly ToPage['type'][];

/**
 * The message as one to a page's scripts, or null where it is none of ours. Only the extension itself can send these
 * (pages and other extensions can't), so the type is all that is looked at; this goes into every page.
 */
export function asToPage(message: unknown): ToPage | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  return TYPES.includes(String(message.type)) ? (message as ToPage) : null;
}

/** What a page's scripts have come to; the popup reads it there (`readState`). */
export type PageState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'not-an-article' }
  | { readonly kind: 'other-language'; readonly language: string }
  | { readonly kind: 'off' }
  /** `why` in the worker's words; null where it did not answer. */
  | { readonly kind: 'failed'; readonly why: string | null }
  | {
      readonly kind: 'read';
      readonly article: Article;
      /** With what the reader hid left out; `open` counts in this list. */
      readonly answer: Answer;
    };
