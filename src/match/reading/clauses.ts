import { Guarded } from '../../forms/guard.ts';
import type { Lemma } from './lemmas.ts';

/** Where in its sentence each lemma stands. Arrays run parallel to the lemmas. */
export interface Clauses {
  /** Number of the clause; commas and conjunctions part clauses. */
  readonly clause: readonly number[];
  /** Under a condition ("if …", "once …", "in the event of …"). */
  readonly conditional: readonly boolean[];
  /** Told by the way ("who …", "although …", "because …"). */
  readonly aside: readonly boolean[];
  /** The first condition as written, '' without one. */
  readonly condition: string;
}

const CONDITION = /^(?:if|unless|once|until|till|provided|providing)$/;
const ASIDE = /^(?:who|whose|which|although|though|while|whereas|because|despite|amid|whom|where|when|while)$/;
const CONJUNCTION =
  /^(?:but|although|though|while|whereas|because|who|which|whose|when|if|once|unless|after|before|until|so|yet|despite|amid|where)$/;

/** "If you look at what is going on, …": an invitation to look, on which nothing depends; not "if you look at the sun". */
export const LOOKING = new Guarded(
  /\bif (?:you|we|one|people|anyone|anybody) (?:(?:just|really|only|actually) )?(?:(?:take|have) a (?:\w+ )?look at|(?:look|go) (?:back )?(?:at|to|over|into|around) (?:what|how|where|why|who|(?:all )?(?:the|our|their|its|his|her|these|those) (?:\w+ )?(?:numbers?|figures?|facts?|data|records?|statistics|history|polls?|evidence|state|situation)))\b/i,
);

/** Splits the lemmas of a text into clauses. */
export function clausesOf(text: string, lemmas: readonly Lemma[]): Clauses {
  const clause: number[] = [];
  const conditional: boolean[] = [];
  const aside: boolean[] = [];
  let number = 0;
  let inCondition = false;
  let inAside = false;
  let condition = '';
  let began = 0;
  for (const [i, lemma] of lemmas.entries()) {
    const before = lemmas[i - 1];
    const gap = text.slice(before?.end ?? 0, lemma.start);
    const comma = /[,;:—–()]|\s-\s/.test(gap.replace(/\d,\d/g, ''));
    if (inCondition && i - began > 2 && /^(?:it|he|she|they|there|we|then)$/.test(lemma.word)) inCondition = false;
    if (comma) {
      inCondition = false;
      inAside = false;
    }
    if (comma || CONJUNCTION.test(lemma.word)) number += 1;
    const event =
      /\b(?:in (?:the )?(?:event|case) of|on condition (?:of|that)|as long as|in return for|in exchange for)\s*$/i.exec(
        text.slice(Math.max(0, lemma.start - 24), lemma.start),
      );
    const isCondition =
      CONDITION.test(lemma.word) &&
      !(lemma.word === 'once' && i > 0 && !/^\s*,?\s*$/.test(gap)) &&
      !(lemma.word === 'if' && LOOKING.exec(text.slice(lemma.start))?.index === 0);
    if (isCondition || event) {
      inCondition = true;
      began = i;
      condition ||= event?.[0].trim() ?? lemma.word;
    }
    // "Should the guns fall silent": an inverted "if".
    if (
      lemma.word === 'should' &&
      /^should (?:[A-Z]|the|there|a|an|it|he|she|they)\b/i.test(text.slice(lemma.start)) &&
      !/\?\s*$/.test(text)
    ) {
      inCondition = true;
      began = i;
      condition ||= 'should';
    }
    if (ASIDE.test(lemma.word)) inAside = true;
    clause.push(number);
    conditional.push(inCondition);
    aside.push(inAside);
  }
  return { clause, conditional, aside, condition };
}
