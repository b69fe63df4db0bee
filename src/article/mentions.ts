import type { Attribution } from './attributions.ts';
import { doerOf } from './doers.ts';
import { SUBJECTS } from './lexicon.ts';
import { isNominal } from './phrases.ts';
import { SAYING } from './saying-verbs.ts';
import { isAction, isStop } from './token-classes.ts';
import { isQuote, lowerAt, type Token } from './tokens.ts';

/** Words of somebody's inside what another verb is about: `Smith assailed the judge for his "heritage"`. */
export function mentionOf(tokens: readonly Token[], quote: number, end: number): Attribution | null {
  // "a memo called "The Dam"": its title.
  const named = lowerAt(tokens, quote - 1);
  const thing = tokens[quote - 2];
  if (/^(?:titled|entitled|nicknamed|named)$/.test(named)) return null;
  if (/^(?:called|dubbed)$/.test(named) && thing?.kind === 'word' && !SUBJECTS.has(thing.lower)) return null;
  for (let i = quote - 1; i > 0 && quote - i < 14; i--) {
    if (isStop(tokens[i]) || isQuote(tokens[i])) return null;
    if (!isAction(tokens, i)) continue;
    const verb = SAYING.get(lowerAt(tokens, i)) ?? null;
    const doer = doerOf(tokens, i, verb ?? { lemma: '', form: 'past', takes: '' });
    if (!doer.subject || doer.passive || !isNominal(tokens, doer.subject)) continue;
    let to = quote + 1;
    while (to < end && !isStop(tokens[to])) to++;
    const contents = [{ from: i + 1, to }];
    return {
      cue: i,
      verb,
      frame: 'mention',
      subject: doer.subject,
      contents,
      participle: doer.participle,
    };
  }
  return null;
}
