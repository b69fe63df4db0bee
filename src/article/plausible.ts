import type { Attribution } from './attributions.ts';
import { DETERMINERS, isAuxiliaryWord, isNegation, PREPOSITIONS, SUBJECTS } from './lexicon.ts';
import type { Run } from './phrases.ts';
import weights from './reports.weights.json' with { type: 'json' };
import { hasVerb, isAdverb, isAuxiliary, isStop } from './token-classes.ts';
import { isQuote, lowerAt, type Token } from './tokens.ts';

/** Weights are rounded to this; the file lists the signs of one weight together, which is the shortest way. */
export const STEP = 0.1;
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries(weights.steps).flatMap(([step, signs]) =>
    signs.split(' ').map((sign): [string, number] => [sign, Number(step) * STEP]),
  ),
);

/** Over this an attribution reports somebody's words; chosen with the weights (tests/bench/train-reports.ts). */
const LIKELY = 0.53;
/** The same where it holds a quotation: somebody's words are in it, whatever the verb. .3 lost a hundredth of the mixed. */
const QUOTED = 0.2;
/** The same where its grammar leaves little doubt: "denied that", "as she said", "vowed to". */
const FIRM = 0.15;
const FIRM_FRAMES = /^(?:that|as|noun)$/;
const PROMISES = /^(?:promise|vow|pledge|threaten|swear)$/;

/** What kind of word begins a phrase, coarsely. */
function kindOf(token: Token | undefined): string {
  if (token === undefined) return 'none';
  const { kind, lower } = token;
  if (kind !== 'word') return kind;
  if (DETERMINERS.has(lower)) return /^(?:his|her|their|its|my|our|your)$/.test(lower) ? 'own' : 'determiner';
  if (SUBJECTS.has(lower)) return 'pronoun';
  if (lower === 'to' || lower === 'that' || lower === 'as') return lower;
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (isAuxiliaryWord(lower)) return 'auxiliary';
  return /ing$|ed$/.test(lower) ? lower.slice(-2) : 'other';
}

/**
 * What speaks for or against an attribution, as names a person can read: `@that` is its frame, `say` its verb,
 * `say@that` both, `~past` the form, `/cq` what the verb takes, `who=` how its subject begins. Only what stands in the
 * sentence counts.
 */
export function signsOf(tokens: readonly Token[], a: Attribution): string[] {
  const lemma = a.frame === 'according' ? a.frame : (a.verb?.lemma ?? lowerAt(tokens, a.cue));
  const at = `@${a.frame}`;
  const signs = [at, lemma, lemma + at, ...subjectSigns(tokens, a, at), ...verbSigns(tokens, a.cue)];
  if (a.verb) signs.push(`~${a.verb.form}`, `~${a.verb.form}${at}`, `/${a.verb.takes}`);
  if (a.participle) signs.push('participle', `participle${at}`);
  const [content] = a.contents;
  if (content) {
    signs.push(...contentSigns(tokens, content, at));
    if (content.from > a.cue) signs.push(`gap=${Math.min(6, content.from - a.cue)}`);
    if (content.from === 0) signs.push('initial');
  }
  if (/^(?:if|when|while|as|after|because|although)$/.test(lowerAt(tokens, 0))) signs.push('subordinate');
  if (tokens.at(-1)?.lower === '?') signs.push('asks');
  return signs;
}

function subjectSigns(tokens: readonly Token[], { subject, cue, participle }: Attribution, at: string): string[] {
  const who = `who=${kindOf(subject ? tokens[subject.from] : undefined)}`;
  const last = subject ? tokens[subject.to - 1] : undefined;
  // "No. 10" and "Channel 4" are names.
  const numbered = last?.kind === 'number' && subject !== null && tokens[subject.to - 2]?.kind === 'name';
  const signs = [who, who + at, `head=${numbered ? 'name' : kindOf(last)}`];
  if (!subject) return signs;
  if (subject.to <= cue && !participle) signs.push(`apart=${Math.min(4, cue - subject.to)}`);
  const own = /^(?:i|we|you)$/;
  if (!own.test(lowerAt(tokens, subject.from)) && tokens.some(t => own.test(t.lower))) signs.push('personal');
  return signs;
}

/** Auxiliaries and adverbs before the verb. */
function verbSigns(tokens: readonly Token[], cue: number): string[] {
  const signs: string[] = [];
  for (let k = cue - 1; k >= 0 && k >= cue - 4; k--) {
    const word = lowerAt(tokens, k);
    if (isNegation(word)) signs.push('not');
    if (isAuxiliary(tokens[k])) {
      if (/^(?:would|could|should|might|may|can|must)$/.test(word)) signs.push('modal');
      else signs.push(/^(?:will|has|had|have|did|do|does)$/.test(word) ? `before=${word}` : 'before=be');
    } else if (!isAdverb(tokens[k]) && word !== 'to' && word !== 'not') break;
  }
  return signs;
}

function contentSigns(tokens: readonly Token[], { from, to }: Run, at: string): string[] {
  let stop = from;
  while (stop < to && (!isStop(tokens[stop]) || isQuote(tokens[stop]))) stop++;
  const inside = tokens.slice(from, stop);
  const bucket = [16, 9, 5, 3].find(n => inside.length >= n) ?? 1;
  const signs = [`size=${bucket}`, `size=${bucket}${at}`, `starts=${kindOf(tokens[from])}${at}`];
  if (hasVerb(tokens, from, stop)) signs.push(`verb${at}`);
  for (const word of ['as', 'for']) if (inside.some(t => t.lower === word)) signs.push(word + at);
  const q = inside.findIndex(t => isQuote(t));
  const quote = inside[q];
  if (!quote) return signs;
  const long = Math.min(5, Math.ceil((quote.end - quote.start) / 16));
  signs.push(
    'quoted',
    `quote${at}`,
    `chars=${long}${at}`,
    `ahead=${kindOf(inside[q - 1])}${at}`,
    `ends=${/[,.!?]/.test(quote.lower)}${at}`,
  );
  if (lowerAt(inside, q - 1) === 'as' || lowerAt(inside, q - 2) === 'as') signs.push(`called${at}`);
  return signs;
}

/** 0 to 1: how sure it is that the attribution reports somebody's words. */
function plausibility(signs: readonly string[]): number {
  let sum = weights.bias;
  for (const sign of signs) sum += WEIGHTS.get(sign) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** Whether the attribution is one that a reader would call a report. */
export function isReport(tokens: readonly Token[], a: Attribution): boolean {
  const promised = a.frame === 'infinitive' && PROMISES.test(a.verb?.lemma ?? '');
  const signs = signsOf(tokens, a);
  const accused = a.frame === 'about' && /^(?:accuse|warn)$/.test(a.verb?.lemma ?? '');
  const least = promised || accused || FIRM_FRAMES.test(a.frame) ? FIRM : signs.includes('quoted') ? QUOTED : LIKELY;
  return plausibility(signs) >= least;
}
