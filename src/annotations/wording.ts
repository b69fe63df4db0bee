import type { Claim } from '../claims/claim.ts';
import type { Said, Verdict } from '../claims/verdict.ts';
import type { Coverage, Family } from './annotation.ts';

const FAMILIES: Record<Verdict, Family> = {
  true: 'supported',
  'mostly-true': 'supported',
  mixed: 'disputed',
  misleading: 'disputed',
  'mostly-false': 'refuted',
  false: 'refuted',
  satire: 'refuted',
  unproven: 'open',
  announced: 'open',
  'see-source': 'open',
};

const SAID_FAMILIES: Record<Said, Family> = {
  confirmed: 'quoted',
  altered: 'disputed',
  misattributed: 'refuted',
  'not-found': 'refuted',
};

/** The family that a claim is painted in. */
function familyOf(claim: Claim): Family {
  const said = claim.reviews.length === 0 && isAboutWords(claim) ? saidOf(claim) : undefined;
  return said === undefined ? FAMILIES[claim.verdict] : SAID_FAMILIES[said];
}

function saidOf(claim: Claim): Said | undefined {
  return claim.records.find(record => record.said !== undefined)?.said;
}

const VERDICT_WORDS: Record<Verdict, string> = {
  true: 'True',
  'mostly-true': 'Mostly true',
  mixed: 'Partly true',
  'mostly-false': 'Mostly false',
  false: 'False',
  misleading: 'Misleading',
  unproven: 'Unproven',
  satire: 'Satire',
  announced: 'Announced, not in force yet',
  'see-source': 'Checked: see the source',
};

const SAID_WORDS: Record<Said, string> = {
  confirmed: 'Confirmed',
  altered: 'Altered',
  misattributed: 'Misattributed',
  'not-found': 'Not found',
};

const SUPPORTED_WORDS: Record<Verdict, string> = {
  true: 'Yes.',
  'mostly-true': 'Mostly.',
  mixed: 'In part.',
  'mostly-false': 'Mostly not.',
  false: 'No.',
  misleading: 'Misleading.',
  unproven: 'Nobody could show it.',
  satire: 'It is satire.',
  announced: 'Too early to say.',
  'see-source': 'See the source.',
};

/** `2026-01-06` as `6 Jan 2026`: day first, month in letters, so that no reader takes one for the other. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

function monthInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The words of the card's first line and of a list, for one claim, and the family that they are painted in. */
export interface Wording {
  readonly family: Family;
  readonly answer: string;
  readonly detail: string;
  readonly label: string;
  readonly said: { readonly value: Said; readonly text: string } | null;
  readonly supported: { readonly word: string; readonly text: string };
}

/** A claim whose proposition is that somebody said something: it begins with their name, or quotes their words. */
function isAboutWords(claim: Claim): boolean {
  if (claim.claimant === undefined || saidOf(claim) === undefined) return false;
  return claim.claim.startsWith(claim.claimant) || /["“”]/.test(claim.claim);
}

/**
 * Says what was found of a claim. A verdict is somebody's: a review's where there is one, else what the named record
 * shows.
 */
export function wordingOf(claim: Claim): Wording {
  const review = claim.reviews[0];
  const witness = claim.records.find(record => record.said !== undefined);
  const record = witness ?? claim.records[0];
  const word = VERDICT_WORDS[claim.verdict];
  const said = witness?.said
    ? { value: witness.said, text: `${SAID_WORDS[witness.said]} by ${witness.publisher}, ${dayInWords(witness.date)}` }
    : null;
  const held = heldFor(claim);
  const family = familyOf(claim);
  const supported = { word: SUPPORTED_WORDS[claim.verdict], text: claim.explanation };

  if (review !== undefined) {
    return {
      family,
      answer: `Rated ${review.rating} by ${review.publisher}, ${dayInWords(review.date)}`,
      detail: held,
      label: `Rated ${review.rating}`,
      said,
      supported,
    };
  }
  const source = record === undefined ? '' : `${record.publisher}, ${dayInWords(record.date)}`;
  if (witness?.said !== undefined && isAboutWords(claim)) {
    const saidWord = SAID_WORDS[witness.said].toLowerCase();
    return {
      family,
      answer: `Said: ${saidWord} by ${source}`,
      detail: 'Whether these words were said, not whether they are right',
      label: `Said: ${saidWord}`,
      said,
      supported: { word: 'Not judged.', text: claim.explanation },
    };
  }
  if (claim.verdict === 'announced') {
    return {
      family,
      answer: source === '' ? word : `${word}: ${source}`,
      detail: [claim.condition, held].filter(Boolean).join(' · '),
      label: 'Announced',
      said,
      supported,
    };
  }
  return {
    family,
    answer: source === '' ? word : `${word}, by the record: ${source}`,
    detail: held,
    label: word,
    said,
    supported,
  };
}

function heldFor(claim: Claim): string {
  if (claim.validUntil !== undefined) return `Held until ${dayInWords(claim.validUntil)}`;
  return `As of ${monthInWords(claim.checked)}`;
}

/** The coverage line: "31 statements, 19 checkable, 9 in the database, 10 not checked". */
export function coverageInWords(coverage: Coverage): string {
  const { statements, checkable, known } = coverage;
  const unchecked = Math.max(0, checkable - known);
  return `${statements} ${statements === 1 ? 'statement' : 'statements'}, ${checkable} checkable, ${known} in the database, ${unchecked} not checked`;
}
