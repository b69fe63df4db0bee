import { Guarded } from '../../../forms/guard.ts';
import type { Facets } from '../../reading/facets.ts';
import { predicative } from '../../reading/predicative.ts';
import { align } from '../align.ts';
import { endedConflict } from '../assertion/ended.ts';

/** Begins what is told by the way, has a verb of its own, and limits nothing. */
const BY_THE_WAY =
  /^(?:who|which|whose|where|while|although|though|whereas|because|as|for|with|according|so|and|but|since|when)$/;
/** What these begin may take back what goes before: not where it denies or undoes anything. */
const MAY_TAKE_BACK = /^(?:but|so|when|while|although|though|whereas|and)$/;
const UNDOES = new Guarded(
  /\b(?:not?|never|nobody|nothing|none|only|alone|else|elsewhere|until|before|later|since|again)\b|n['’]t\b/i,
);
/** Refutes, supposes or makes a condition: what is beside it is not told as so. */
const TURNS = new Guarded(
  /\b(?:myths?|false(?:ly)?|wrong(?:ly)?|untrue|lie[sd]?|lying|hoax|fake|debunk\w*|den(?:y|ies|ied|ying)|disput\w*|refut\w*|reject\w*|alleg\w*|pretend\w*|jok\w*|if|unless|whether|except|provided|doubt\w*|rumou?r\w*|imagin\w*|suppos\w*|satir\w*|notion|novel|film|fiction\w*|only|mislead\w*|baseless|exaggerat\w*|mistake\w*|incorrect\w*|correction|deleted)\b|\?/i,
);
/** Verbs of saying, before or after whoever says so. */
const SAYING =
  /\b(?:said|says|told|conceded|explained|admitted|added|noted|warned|announced|wrote|recalls?|recalled|pointed out|argued|reported|decided|ruled|confirmed|declared|insisted|assured|complained|boasted|stressed|revealed|claimed)\b/i;
const PARTS = /[,;:()]|\s[—–-]+\s|—/g;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

function partsOf({ text, lemmas }: Facets): Part[] {
  const cuts = [...text.matchAll(PARTS)]
    .filter(({ index }) => !/\d/.test(text.charAt(index - 1)) || !/\d/.test(text.charAt(index + 1)))
    .map(({ index, 0: mark }) => [index, index + mark.length] as const);
  const parts: Part[] = [];
  let start = 0;
  for (const [end, next] of [...cuts, [text.length, text.length] as const]) {
    const first = lemmas.findIndex(l => l.start >= start && l.start < end);
    const last = lemmas.findLastIndex(l => l.start >= start && l.start < end);
    parts.push({ start, end, first, last });
    start = next;
  }
  return parts;
}

/**
 * The text without the clauses of it that tell of something else than the claim: told by the way, with a verb and no word
 * that the claim has. '' where there are none, or where one of them may turn or limit what the rest tells.
 */
export function withoutBeside(statement: Facets, claim: Facets): string {
  const { text, lemmas, stance } = statement;
  if (!/[,;:—–(]/.test(text)) return '';
  if (
    TURNS.test(text) ||
    stance.denied ||
    stance.satire ||
    stance.hearsay ||
    stance.open !== '' ||
    statement.clauses.condition !== ''
  )
    return '';
  const alignment = align(lemmas, claim.lemmas);
  const { pairs, ofClaim } = alignment;
  const unnamed = claim.lemmas.some((l, i) => l.name?.weak === false && ofClaim[i] === -1);
  const isFigure = (start: number, end: number): boolean =>
    statement.figures.some(q => q.start >= start && q.end <= end) ||
    statement.dates.some(d => d.start >= start && d.end <= end);
  const told = (first: number, last: number): boolean =>
    pairs.some(p => p.statement >= first && p.statement <= last && !p.opposite && p.near >= 0.7);
  const parts = partsOf(statement);
  const kept: Part[] = [];
  let left = false;
  for (const part of parts) {
    const words = text.slice(part.start, part.end);
    const isBeside =
      part.first >= 0 &&
      !told(part.first, part.last) &&
      !isFigure(part.start, part.end) &&
      !(unnamed && lemmas.slice(part.first, part.last + 1).some(l => l.name?.weak === false)) &&
      isClause(statement, part, words);
    if (isBeside) left = true;
    else kept.push(part);
  }
  if (!left || kept.length === 0 || endedConflict(statement, claim, alignment)) return '';
  return kept.map(({ start, end }) => text.slice(start, end).trim()).join(', ');
}

function isClause(statement: Facets, { first, last }: Part, words: string): boolean {
  const { lemmas } = statement;
  const begin = lemmas[first]?.word ?? '';
  if (SAYING.test(words)) return true;
  let verb = false;
  for (let i = first; i <= last && !verb; i++) verb = predicative(statement, i) === 'verb' || lemmas[i]?.word === 'is';
  if (/ing$/.test(begin)) return true;
  if (!BY_THE_WAY.test(begin) || !verb) return false;
  return !(MAY_TAKE_BACK.test(begin) && UNDOES.test(words));
}
