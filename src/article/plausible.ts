import type { Attribution } from './attributions.ts';
import { AUXILIARIES, DETERMINERS, NEGATIONS, PREPOSITIONS, SUBJECTS } from './lexicon.ts';
import { hasVerb, isAdverb, isAuxiliary, isStop } from './phrases.ts';
import weights from './reports.weights.json' with { type: 'json' };
import type { Token } from './tokens.ts';

/** Over this an attribution reports somebody's words; chosen with the weights (tests/bench/train-reports.ts). */
const LIKELY = 0.4;

/** The same where its grammar leaves little doubt: "denied that", "as she said", "vowed to". */
const FIRM = 0.15;
const PROMISES = /^(?:promise|vow|pledge|threaten|swear)$/;

/** What kind of word begins a phrase, coarsely. */
function kindOf(token: Token | undefined): string {
  if (token === undefined) return 'none';
  if (token.kind !== 'word') return token.kind;
  if (SUBJECTS.has(token.lower) && !DETERMINERS.has(token.lower)) return 'pronoun';
  if (/^(?:his|her|their|its|my|our|your)$/.test(token.lower)) return 'own';
  if (DETERMINERS.has(token.lower)) return 'determiner';
  if (token.lower === 'to' || token.lower === 'that' || token.lower === 'as') return token.lower;
  if (PREPOSITIONS.has(token.lower)) return 'preposition';
  if (AUXILIARIES.has(token.lower)) return 'auxiliary';
  return /ing$|ed$/.test(token.lower) ? token.lower.slice(-2) : 'other';
}

/**
 * What speaks for or against an attribution, as names a person can read ("frame=that", "lemma=say"). Only what stands
 * in the sentence counts.
 */
export function signsOf(tokens: readonly Token[], a: Attribution): string[] {
  const frame = a.frame;
  const lemma = a.verb?.lemma ?? tokens[a.cue]?.lower ?? '';
  const signs = [`frame=${frame}`, `lemma=${lemma}`];
  if (a.verb)
    signs.push(`form=${a.verb.form}`, `${lemma}+${frame}`, `takes=${a.verb.takes}`, `${a.verb.form}+${frame}`);
  const subject = a.subject;
  const head = subject ? tokens[subject.to - 1] : undefined;
  const first = subject ? tokens[subject.from] : undefined;
  signs.push(`subject=${kindOf(first)}`, `head=${kindOf(head)}`, `who=${kindOf(first)}+${frame}`);
  if (head?.kind === 'word') signs.push(/[^s]s$/.test(head.lower) ? 'head=plural' : 'head=common');
  if (subject && subject.to <= a.cue && !a.participle) signs.push(`apart=${Math.min(4, a.cue - subject.to)}`);
  if (a.participle) signs.push('participle', `participle+${frame}`);
  if (a.passive) signs.push('passive');
  for (
    let k = a.cue - 1;
    k >= 0 &&
    k >= a.cue - 4 &&
    (isAuxiliary(tokens[k]) || isAdverb(tokens[k]) || tokens[k]?.lower === 'to' || tokens[k]?.lower === 'not');
    k--
  ) {
    const word = tokens[k]?.lower ?? '';
    if (NEGATIONS.has(word)) signs.push('not');
    if (/^(?:would|could|should|might|may|can|must)$/.test(word)) signs.push('modal');
    else if (/^(?:will|to|has|had|have|did|do|does)$/.test(word)) signs.push(`before=${word}`);
    else if (isAuxiliary(tokens[k])) signs.push('before=be');
    else signs.push('before=adverb');
  }
  for (const [n, run] of a.contents.entries()) {
    let stop = run.from;
    let quote = false;
    while (stop < run.to && (!isStop(tokens[stop]) || tokens[stop]?.kind === 'quote')) {
      if (tokens[stop]?.kind === 'quote') quote = true;
      stop++;
    }
    const size = stop - run.from;
    const bucket = size < 3 ? '1' : size < 5 ? '3' : size < 9 ? '5' : size < 16 ? '9' : '16';
    if (n > 0) break;
    signs.push(`size=${bucket}`, `size=${bucket}+${frame}`, `starts=${kindOf(tokens[run.from])}+${frame}`);
    if (quote) signs.push('quote', `quote+${frame}`);
    if (frame === 'mention' || frame === 'object') {
      const inside = tokens.slice(run.from, stop);
      const q = inside.findIndex(t => t.kind === 'quote');
      const first = inside[q];
      if (first)
        signs.push(
          `chars=${Math.min(5, Math.ceil((first.end - first.start) / 16))}+${frame}`,
          `ahead=${kindOf(inside[q - 1])}+${frame}`,
          `ends=${/[,.!?]/.test(first.lower)}+${frame}`,
        );
      if (inside.some(t => t.lower === 'as')) signs.push(`as+${frame}`);
      if (inside.some(t => t.lower === 'for')) signs.push(`for+${frame}`);
    }
    if (hasVerb(tokens, run.from, stop)) signs.push(`verb+${frame}`);
    if (run.from > a.cue) signs.push(`gap=${Math.min(6, run.from - a.cue)}`);
    if (run.from === 0) signs.push('initial');
  }
  const opener = tokens[0]?.lower ?? '';
  if (/^(?:if|when|while|as|after|because|although)$/.test(opener)) signs.push('subordinate');
  if (tokens.at(-1)?.lower === '?') signs.push('asks');
  if (
    tokens.some(t => t.kind === 'word' && (t.lower === 'i' || t.lower === 'you' || t.lower === 'we')) &&
    subject &&
    !/^(?:i|we|you)$/.test(first?.lower ?? '')
  )
    signs.push('personal');
  return signs;
}

/** 0 to 1: how sure it is that the attribution reports somebody's words. */
export function plausibility(signs: readonly string[]): number {
  const table: Readonly<Record<string, number>> = weights;
  let sum = table[''] ?? 0;
  for (const sign of signs) sum += table[sign] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** Whether the attribution is one that a reader would call a report. */
export function isReport(tokens: readonly Token[], a: Attribution): boolean {
  const firm =
    a.frame === 'that' ||
    a.frame === 'as' ||
    a.frame === 'noun' ||
    (a.frame === 'infinitive' && PROMISES.test(a.verb?.lemma ?? ''));
  return plausibility(signsOf(tokens, a)) >= (firm ? FIRM : LIKELY);
}
