import type { Attribution } from './attributions.ts';
import { DETERMINERS, isAuxiliaryWord, isNegation, PREPOSITIONS, SUBJECTS } from './lexicon.ts';
import type { Run } from './phrases.ts';
import weights from './reports.weights.json' with { type: 'json' };
import { hasVerb, isAdverb, isAuxiliary, isStop } from './token-classes.ts';
import { isQuote, lowerAt, type Token } from './tokens.ts';

/** Weights are rounded to this; the file lists the signs of one weight together, which is the shortest way. */
export const STEP = 0.1;
/** Weights of the signs that hold whatever the frame, and of those of one frame (`say@that`), by frame. */
const PLAIN = new Map<string, number>();
const FRAMED = new Map<string, Map<string, number>>();
for (const [step, signs] of Object.entries(weights.steps)) {
  for (const sign of signs.split(' ')) {
    const at = sign.lastIndexOf('@');
    const weight = Number(step) * STEP;
    if (at <= 0) PLAIN.set(sign, weight);
    else {
      const frame = sign.slice(at + 1);
      const framed = FRAMED.get(frame) ?? new Map<string, number>();
      FRAMED.set(frame, framed.set(sign.slice(0, at), weight));
    }
  }
}

/** Over this an attribution reports somebody's words; chosen with the weights (tests/bench/train-reports.ts). */
const LIKELY = 0.53;
/** The same where it holds a quotation: somebody's words are in it, whatever the verb. .2 lost a hundredth of the mixed. */
const QUOTED = 0.12;
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

/** Told of each sign, and whether it counts for its frame alone. */
type See = (sign: string, framed: boolean) => void;

/**
 * What speaks for or against an attribution, as names a person can read: `@that` is its frame, `say` its verb,
 * `say@that` both, `~past` the form, `/cq` what the verb takes, `who=` how its subject begins. Only what stands in the
 * sentence counts.
 */
export function signsOf(tokens: readonly Token[], a: Attribution): string[] {
  const signs: string[] = [];
  eachSign(tokens, a, (sign, framed) => signs.push(framed ? `${sign}@${a.frame}` : sign));
  return signs;
}

/** Walks over the signs without making their names where the frame belongs to them: that took a tenth of the time. */
function eachSign(tokens: readonly Token[], a: Attribution, see: See): void {
  const lemma = a.frame === 'according' ? a.frame : (a.verb?.lemma ?? lowerAt(tokens, a.cue));
  see('', true);
  see(lemma, false);
  see(lemma, true);
  subjectSigns(tokens, a, see);
  verbSigns(tokens, a.cue, see);
  if (a.verb) {
    const form = `~${a.verb.form}`;
    see(form, false);
    see(form, true);
    see(`/${a.verb.takes}`, false);
  }
  if (a.participle) {
    see('participle', false);
    see('participle', true);
  }
  const [content] = a.contents;
  if (content) {
    contentSigns(tokens, content, see);
    if (content.from > a.cue) see(`gap=${Math.min(6, content.from - a.cue)}`, false);
    if (content.from === 0) see('initial', false);
  }
  if (/^(?:if|when|while|as|after|because|although)$/.test(lowerAt(tokens, 0))) see('subordinate', false);
  if (tokens.at(-1)?.lower === '?') see('asks', false);
}

function subjectSigns(tokens: readonly Token[], { subject, cue, participle }: Attribution, see: See): void {
  const who = `who=${kindOf(subject ? tokens[subject.from] : undefined)}`;
  const last = subject ? tokens[subject.to - 1] : undefined;
  // "No. 10" and "Channel 4" are names.
  const numbered = last?.kind === 'number' && subject !== null && tokens[subject.to - 2]?.kind === 'name';
  see(who, false);
  see(who, true);
  see(`head=${numbered ? 'name' : kindOf(last)}`, false);
  if (!subject) return;
  if (subject.to <= cue && !participle) see(`apart=${Math.min(4, cue - subject.to)}`, false);
  if (!isOwnVoice(tokens[subject.from]) && tokens.some(isOwnVoice)) see('personal', false);
}

function isOwnVoice(token: Token | undefined): boolean {
  const word = token?.lower;
  return word === 'i' || word === 'we' || word === 'you';
}

/** Auxiliaries and adverbs before the verb. */
function verbSigns(tokens: readonly Token[], cue: number, see: See): void {
  for (let k = cue - 1; k >= 0 && k >= cue - 4; k--) {
    const word = lowerAt(tokens, k);
    if (isNegation(word)) see('not', false);
    if (isAuxiliary(tokens[k])) {
      if (/^(?:would|could|should|might|may|can|must)$/.test(word)) see('modal', false);
      else see(/^(?:will|has|had|have|did|do|does)$/.test(word) ? `before=${word}` : 'before=be', false);
    } else if (!isAdverb(tokens[k]) && word !== 'to' && word !== 'not') break;
  }
}

function contentSigns(tokens: readonly Token[], { from, to }: Run, see: See): void {
  let stop = from;
  while (stop < to && (!isStop(tokens[stop]) || isQuote(tokens[stop]))) stop++;
  const inside = tokens.slice(from, stop);
  const size = `size=${[16, 9, 5, 3].find(n => inside.length >= n) ?? 1}`;
  see(size, false);
  see(size, true);
  see(`starts=${kindOf(tokens[from])}`, true);
  if (hasVerb(tokens, from, stop)) see('verb', true);
  for (const word of ['as', 'for']) if (inside.some(t => t.lower === word)) see(word, true);
  const q = inside.findIndex(t => isQuote(t));
  const quote = inside[q];
  if (!quote) return;
  see('quoted', false);
  see('quote', true);
  see(`chars=${Math.min(5, Math.ceil((quote.end - quote.start) / 16))}`, true);
  see(`ahead=${kindOf(inside[q - 1])}`, true);
  see(`ends=${/[,.!?]/.test(quote.lower)}`, true);
  if (lowerAt(inside, q - 1) === 'as' || lowerAt(inside, q - 2) === 'as') see('called', true);
}

/** Whether the attribution is one that a reader would call a report. */
export function isReport(tokens: readonly Token[], a: Attribution): boolean {
  const framed = FRAMED.get(a.frame);
  let sum = weights.bias + (PLAIN.get(`@${a.frame}`) ?? 0);
  let quoted = false;
  eachSign(tokens, a, (sign, ofFrame) => {
    sum += (ofFrame ? framed?.get(sign) : PLAIN.get(sign)) ?? 0;
    if (sign === 'quoted') quoted = true;
  });
  const promised = a.frame === 'infinitive' && PROMISES.test(a.verb?.lemma ?? '');
  const accused = a.frame === 'about' && /^(?:accuse|warn)$/.test(a.verb?.lemma ?? '');
  const least = promised || accused || FIRM_FRAMES.test(a.frame) ? FIRM : quoted ? QUOTED : LIKELY;
  return 1 / (1 + Math.exp(-sum)) >= least;
}
