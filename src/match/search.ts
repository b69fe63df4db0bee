import { weightOf } from './background.ts';
import type { Related } from './compare.ts';
import { TEXT_KINDS } from './layout.ts';
import type { Match, Query } from './match.ts';
import type { Pack } from './pack.ts';
import { relate } from './relation.ts';
import { type Found, retrieve, termNumber } from './retrieve.ts';
import { type Term, termsOf } from './terms.ts';

/** From this confidence on a reader is shown the claim. */
export const SHOWN_FROM = 0.5;

/** A fragment with fewer terms than this says too little alone: its sentence is searched. */
const TELLING_TERMS = 5;

/** How many texts of a pack are looked at closely. */
const CANDIDATES = 50;

function termsOfQuery(query: Query): Term[] {
  const terms = termsOf(query.text);
  if (query.sentence === undefined || terms.length >= TELLING_TERMS) return terms;
  return termsOf(query.sentence);
}

function unique(terms: readonly Term[]): Map<number, number> {
  return new Map(terms.map(({ hash }) => [hash, weightOf(hash)]));
}

/** The term numbers of a text, in its order. */
function numbersOf({ index }: Pack, text: number): number[] {
  const numbers: number[] = [];
  const end = index.textTerms[text + 1] ?? 0;
  for (let at = index.textTerms[text] ?? 0; at < end; ) {
    let byte = index.forward[at++] ?? 0;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = index.forward[at++] ?? 0;
      number |= (byte & 127) << shift;
    }
    numbers.push(number);
  }
  return numbers;
}

function sum(weights: Iterable<number>): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}

interface Candidate {
  readonly pack: number;
  readonly found: Found;
  readonly confidence: number;
}

/** What share of the statement's weight and of the claim's they have in common, as one number from 0 to 1. */
function confidenceOf(pack: Pack, found: Found, weights: ReadonlyMap<number, number>, total: number): number {
  const numbers = numbersOf(pack, found.text);
  const first = pack.index.claimTexts[found.claim] === found.text;
  const own = first ? numbers.slice(0, numbers.length - (pack.index.titleTerms[found.claim] ?? 0)) : numbers;
  const hash = (number: number): number => pack.index.termHash[number] ?? 0;
  const ofClaim = new Set(own.map(hash));
  const anywhere = new Set(numbers.map(hash));
  const shared = sum([...weights].map(([term, weight]) => (anywhere.has(term) ? weight : 0)));
  const sharedOwn = sum([...ofClaim].map(term => (weights.has(term) ? weightOf(term) : 0)));
  const coverage = shared / Math.max(1, total);
  const claimCoverage = sharedOwn / Math.max(1, sum([...ofClaim].map(weightOf)));
  const both = (2 * coverage * claimCoverage) / Math.max(0.01, coverage + claimCoverage);
  return 1 / (1 + Math.exp(-12 * (both - 0.6)));
}

/** By the near miss that the statement is closest to, or else by comparing it with the text that it was found by. */
function relationOf(query: Query, pack: Pack, found: Found): Related {
  const kind = TEXT_KINDS[pack.index.textKind[found.text] ?? 0];
  const claim = pack.indexed(found.claim);
  const number = found.text - (pack.index.claimTexts[found.claim] ?? 0);
  if (kind === 'claim') return relate(query, claim.claim, claim);
  if (kind === 'variant') return relate(query, claim.variants?.[number - 1] ?? claim.claim, claim);
  const { conflict, doubt } = relate(query, claim.claim, claim);
  return { relation: kind ?? 'related', conflict, doubt };
}

function matchStatement(query: Query, packs: readonly Pack[], top: number): Match[] {
  const terms = termsOfQuery(query);
  const weights = unique(terms);
  const total = sum(weights.values());
  const weighted = [...weights].map(([hash, weight]) => ({ hash, weight }));
  const candidates: Candidate[] = packs.flatMap((pack, number) => {
    const claims = new Set<number>();
    return retrieve(pack, weighted, CANDIDATES)
      .filter(({ claim }) => !claims.has(claim) && claims.add(claim))
      .map(found => ({ pack: number, found, confidence: confidenceOf(pack, found, weights, total) }));
  });
  candidates.sort((a, b) => b.found.score - a.found.score);
  const source =
    query.sentence !== undefined && termsOf(query.text).length < TELLING_TERMS ? query.sentence : query.text;
  let shownAlready = false;
  return candidates.slice(0, top).flatMap(({ pack: number, found, confidence }) => {
    const pack = packs[number];
    if (pack === undefined) return [];
    const { relation, conflict, doubt } = relationOf(query, pack, found);
    const sure = confidence * (1 - 0.5 * doubt);
    const inText = new Set(numbersOf(pack, found.text));
    const shared = terms
      .filter(({ hash, compound }) => !compound && inText.has(termNumber(pack.index, hash)))
      .sort((a, b) => weightOf(b.hash) - weightOf(a.hash))
      .map(({ start, end }) => source.slice(start, end));
    const shown = !shownAlready && relation === 'same' && sure >= SHOWN_FROM;
    shownAlready ||= shown;
    return [
      { pack: number, claim: found.claim, relation, confidence: sure, shown, shared: [...new Set(shared)], conflict },
    ];
  });
}

/**
 * For each statement its best claims among all packs, best first, at most `top` (5). At most one of a statement's matches
 * is `shown`.
 */
export function matchStatements(
  queries: readonly Query[],
  packs: readonly Pack[],
  options: { readonly top?: number } = {},
): Match[][] {
  return queries.map(query => matchStatement(query, packs, options.top ?? 5));
}

/** As `matchStatements`, letting other work run after every `yieldEvery` statements. */
export async function matchAll(
  queries: readonly Query[],
  packs: readonly Pack[],
  yieldEvery: number,
  options: { readonly top?: number } = {},
): Promise<Match[][]> {
  const matches: Match[][] = [];
  for (let start = 0; start < queries.length; start += yieldEvery) {
    matches.push(...matchStatements(queries.slice(start, start + yieldEvery), packs, options));
    await new Promise(resolve => setTimeout(resolve));
  }
  return matches;
}
