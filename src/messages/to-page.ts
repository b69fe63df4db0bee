import type { Answer } from '../annotations/annotation.ts';

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

/** The message as one to a page's script, or null where it is none. Without valibot: it goes into every page. */
export function asToPage(message: object): ToPage | null {
  const fields: Readonly<Record<string, unknown>> = { ...message };
  switch (fields.type) {
    case 'switch':
      return typeof fields.on === 'boolean' ? { type: 'switch', on: fields.on } : null;
    case 'step':
      return fields.by === 1 || fields.by === -1 ? { type: 'step', by: fields.by } : null;
    case 'open':
      return typeof fields.annotation === 'number' ? { type: 'open', annotation: fields.annotation } : null;
    case 'state':
      return { type: 'state' };
    default:
      return null;
  }
}

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
