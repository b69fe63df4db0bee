import { type Attribution, attributionsIn } from './attributions.ts';
import type { Run } from './phrases.ts';
import { isReport } from './plausible.ts';
import { hasVerb, isAdverb, isAuxiliary, isComma } from './token-classes.ts';
import { isQuote, lowerAt, type Token } from './tokens.ts';

/** An attribution whose contents end where its reporting does. */
export interface Report extends Attribution {
  /** What is reported reports somebody else's words in turn. */
  readonly secondHand: boolean;
}

/** First token of the verb group and, where it stands before, the subject. */
function zoneStart(tokens: readonly Token[], a: Attribution): number {
  if (a.subject && !a.participle && a.subject.to <= a.cue && a.frame !== 'according') return a.subject.from;
  let k = a.cue;
  while (k > 0 && (isAdverb(tokens[k - 1]) || isAuxiliary(tokens[k - 1]))) k--;
  return k;
}

/** Whether an attribution is the clause that begins at `from` rather than a part of it ("it leaked when she told him …"). */
function isMain(tokens: readonly Token[], a: Attribution, from: number): boolean {
  return a.participle || (a.subject !== null && !hasVerb(tokens, from, a.subject.from));
}

function isBreak(token: Token | undefined): boolean {
  return isComma(token) || (isQuote(token) && token?.lower === ',');
}

/** Whether the sentence begins with what only leads to its main clause: "Asked whether …, Smith said". */
function opensClause(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.lower !== 'according' &&
    /^(?:when|while|after|before|as|if|although|though|asked|because|since|despite|once|given)$|...ing$/.test(
      token.lower,
    )
  );
}

function trimmedEnd(tokens: readonly Token[], from: number, until: number): number {
  let to = until;
  while (
    to > from &&
    (isComma(tokens[to - 1]) || /^(?:and|but|while|;|as|:|though|although|with)$/.test(lowerAt(tokens, to - 1)))
  )
    to--;
  return to;
}

/**
 * The reports of a sentence, none inside another: one that stands in another's content marks that one as second hand;
 * @param accept which attributions count at all
 * one beside it ("…, adding that …", "…, and Jones said …") ends it.
 */
export function reportsIn(
  tokens: readonly Token[],
  accept: (tokens: readonly Token[], a: Attribution) => boolean = isReport,
): Report[] {
  const all = attributionsIn(tokens).filter(a => accept(tokens, a));
  const introductory = opensClause(tokens[0]);
  const dropped = new Set<Attribution>();
  const contents = new Map<Attribution, readonly Run[]>(all.map(a => [a, a.contents]));
  const secondHand = new Set<Attribution>();
  const subjects = new Map<Attribution, Run | null>();
  for (const [n, a] of all.entries()) {
    if (dropped.has(a)) continue;
    for (const b of all.slice(n + 1)) {
      if (dropped.has(b)) continue;
      const runs = contents.get(a) ?? [];
      const holder = runs.find(run => run.from <= b.cue && b.cue < run.to);
      const left = b.contents[0];
      if (b.frame === 'according' && holder && b.cue - holder.from <= 1) {
        // "Smith reported that, according to a study, it leaked": the study is what Smith goes by.
        dropped.add(b);
        secondHand.add(a);
        continue;
      }
      if (left && left.to <= b.cue && left.from <= a.cue && a.cue < left.to) {
        // "X says it will go, according to Y": the later one reports the earlier.
        const start = zoneStart(tokens, b);
        const cut = runs
          .map(run =>
            run.to > start && run.from < start ? { from: run.from, to: trimmedEnd(tokens, run.from, start) } : run,
          )
          .filter(run => run.to > run.from && run.from < start);
        if (
          b.frame !== 'post' &&
          b.contents.length === 1 &&
          /[bw]/.test(a.verb?.takes ?? 'b') === false &&
          a.frame !== 'noun' &&
          isMain(tokens, a, left.from)
        ) {
          dropped.add(b);
          contents.set(a, cut);
          if (cut.length === 0) dropped.add(a);
        } else {
          dropped.add(a);
          secondHand.add(b);
        }
        break;
      }
      if (holder && b.frame === 'noun' && /^(?:object|bare|about)$/.test(a.frame) && b.cue - holder.from < 5) {
        // "He repeated the claim that …": the clause is what he said.
        dropped.add(a);
        subjects.set(b, b.subject ?? a.subject);
        break;
      }
      if (!holder) continue;
      const start = zoneStart(tokens, b);
      const before = tokens[start - 1];
      const word = before?.lower ?? '';
      const sibling =
        (b.participle && b.verb?.form === 'ing' && (isComma(before) || isComma(tokens[start - 2]))) ||
        (/^(?:and|but|then)$/.test(word) && b.participle && b.verb?.form === a.verb?.form) ||
        (/^(?:and|but|while|although|though|as)$/.test(word) &&
          isComma(tokens[start - 2]) &&
          b.subject !== null &&
          !b.participle) ||
        (word === 'and' &&
          b.subject !== null &&
          !b.participle &&
          ((/^(?:object|infinitive|about|mention|quote)$/.test(a.frame) &&
            /^(?:that|quote|bare|post|about)$/.test(b.frame)) ||
            (b.frame === 'quote' && isBreak(tokens[(left?.from ?? 0) - 1])))) ||
        word === ';' ||
        (introductory && b.subject !== null && !b.participle && isBreak(before)) ||
        ((b.frame === 'according' || b.frame === 'as' || b.frame === 'post') && start > holder.from + 2);
      if (!sibling) {
        dropped.add(b);
        if (
          b.frame !== 'infinitive' &&
          b.frame !== 'mention' &&
          b.frame !== 'object' &&
          !/[bw]/.test(b.verb?.takes ?? '') &&
          /[cq]/.test(b.verb?.takes ?? 'c')
        )
          secondHand.add(a);
        continue;
      }
      contents.set(
        a,
        runs
          .map(run => (run === holder ? { from: run.from, to: trimmedEnd(tokens, run.from, start) } : run))
          .filter(run => run.to > run.from && (run.from < start || run === holder)),
      );
      if (left && left.from < start && left.to <= b.cue) {
        // Its content to the left is already the other's.
        const rest = b.contents.slice(1);
        if (rest.length === 0) dropped.add(b);
        else contents.set(b, rest);
      }
    }
  }
  return all
    .filter(a => !dropped.has(a) && (contents.get(a)?.length ?? 0) > 0)
    .map(a => ({
      ...a,
      subject: subjects.get(a) ?? a.subject,
      contents: contents.get(a) ?? [],
      secondHand: secondHand.has(a),
    }));
}
