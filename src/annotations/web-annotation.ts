import type { Article } from '../article/article.ts';
import type { Annotation } from './annotation.ts';

/** Characters of context on each side of the exact words, as Hypothesis and the text-quote selector's note use. */
const CONTEXT = 32;

/**
 * An annotation as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): a body of text with the verdict and
 * its sources, a target with TextQuoteSelector and TextPositionSelector into `Article.text`.
 *
 * @param span where the statement stands in `article.text`, in UTF-16 code units
 * @param url the page, or null where it is not known
 */
export function webAnnotation(
  annotation: Annotation,
  article: Article,
  span: { readonly start: number; readonly end: number },
  url: string | null,
): Record<string, unknown> {
  const { text } = article;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:claimlight:${annotation.claimId}:${span.start}`,
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      {
        type: 'TextualBody',
        purpose: 'assessing',
        format: 'text/plain',
        language: 'en',
        value: `${annotation.answer}. Claim: ${annotation.claim} ${annotation.supported.text}`,
      },
      ...annotation.sources.map(source => ({
        type: 'SpecificResource',
        purpose: 'linking',
        source: source.url,
      })),
    ],
    target: {
      source: url ?? 'about:blank',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(span.start, span.end),
          prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
          suffix: text.slice(span.end, span.end + CONTEXT),
        },
        { type: 'TextPositionSelector', start: span.start, end: span.end },
      ],
    },
  };
}
