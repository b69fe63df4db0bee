import type { Article } from '../article/article.ts';
import type { Words } from '../words/words.ts';
import type { Annotation } from './annotation.ts';
import { supportedInWords } from './report.ts';

/** Characters of context on each side of the exact words, as Hypothesis and the text-quote selector's note use. */
const CONTEXT = 32;

/**
 * An annotation as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): a body of text with the verdict and
 * its sources, a target with TextQuoteSelector and TextPositionSelector into `Article.text`.
 *
 * @param url the page, or null where it is not known
 * @param words the language that the answer was told in
 */
export function webAnnotation(
  annotation: Annotation,
  article: Article,
  url: string | null,
  words: Words,
): Record<string, unknown> {
  const { text } = article;
  const { statement, answer, superseded, claim, supported, sources } = annotation;
  const { start, end } = statement;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:claimlight:${annotation.claimId}:${start}`,
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      {
        type: 'TextualBody',
        purpose: 'assessing',
        format: 'text/plain',
        language: words.tag,
        value: [
          answer,
          ...(superseded === null ? [] : [superseded.text]),
          words.say('reportClaim', claim),
          supportedInWords(supported, words),
        ].join('\n'),
      },
      ...[...(superseded?.source ? [superseded.source] : []), ...sources].map(source => ({
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
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - CONTEXT), start),
          suffix: text.slice(end, end + CONTEXT),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}
