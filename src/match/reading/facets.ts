import { Guarded } from '../../forms/guard.ts';
import type { Query } from '../match.ts';
import { once } from '../text/once.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { type Clauses, clausesOf } from './clauses.ts';
import { withCountryNamed } from './country.ts';
import { datesOf, type When } from './dates.ts';
import { type Comparison, comparisonOf } from './direction.ts';
import { type Kin, kinOf } from './kin.ts';
import { type Lemma, lemmasOf } from './lemmas.ts';
import { type Modal, modalityOf } from './modality.ts';
import { type Polarity, polarityOf } from './polarity.ts';
import { mainPredicate } from './predicate.ts';
import { onlyOf, type Quantifier, quantifiersOf } from './quantifiers.ts';
import { type Quantity, quantities } from './quantities.ts';
import { type Stance, stanceOf } from './stance.ts';

/** All that one text is compared by. Made once a text; comparing two is cheap. */
export interface Facets {
  readonly text: string;
  readonly lemmas: readonly Lemma[];
  /** Its lemmas, as those of claims are looked up among them. */
  readonly kin: Kin;
  readonly clauses: Clauses;
  readonly polarity: Polarity;
  /** Index of the lemma that is said of the subject, -1 where none was found. */
  readonly predicate: number;
  readonly modal: Modal;
  readonly stance: Stance;
  readonly attribution: Attribution | null;
  /** Amounts, ordinals and labels; years are among the dates. */
  readonly figures: readonly Quantity[];
  readonly dates: readonly When[];
  readonly quantifiers: readonly Quantifier[];
  readonly only: string;
  readonly comparison: Comparison | null;
}

/** What is known of a text beside its words. */
export interface Setting {
  /** Day it was written or said, YYYY-MM-DD. */
  readonly day?: string | null | undefined;
  readonly modality?: Query['modality'];
  /** Whether it is somebody's words, whose "today" is another day than the text's around them. */
  readonly quoted?: boolean | undefined;
}

/** Nouns that carry nothing where a preposition binds them: "in the event of a ceasefire" is "if there is a ceasefire". */
const EMPTY = new Guarded(
  /(?<=\bin (?:the )?)(?:event|case)(?= (?:of|that)\b)|\b(?:so-called|possibly)\b|\b(?:previous|preceding|prior)(?= (?:fiscal |financial )?(?:year|month|week|quarter|decade)s?\b)|(?<=\b(?:year|month|week|quarter|decade)s? )earlier\b|(?<=\bany )given\b|\b(?:end(?:s|ed)?|w(?:ound|inds?)) up(?= \w+ing\b)/gi,
);

const ZERO = /^zero\b/i;

/** What frames a proposition, and is no part of it. */
export type Framing = Pick<Facets, 'attribution' | 'stance'>;

export const framingOf = (text: string): Framing => ({ attribution: attributionOf(text), stance: stanceOf(text) });

/**
 * Analyses a text, one sentence or fragment, as far as it is asked: most texts that a statement meets have too little in
 * common with it for more than their lemmas, and what repeats a claim is asked for its framing alone. Pure; never throws.
 *
 * @param known its framing, if somebody asked for it before
 */
export function facets(text: string, setting: Setting = {}, known?: Framing): Facets {
  const framing = once(() => known ?? framingOf(text));
  const content = once(() => contentOf(text, setting, framing()));
  const kin = once(() => kinOf(content().lemmas));
  const clauses = once(() => clausesOf(text, content().lemmas));
  const polarity = once(() => polarityOf(text, content().lemmas, clauses()));
  const predicate = once(() => mainPredicate(text, content().lemmas, clauses()));
  const modal = once(() => {
    const { attribution } = framing();
    const told = attribution ? blank(text, attribution.span) : text;
    return modalityOf(told, content().lemmas, clauses(), setting.modality);
  });
  const quantifiers = once(() => quantifiersOf(text));
  const only = once(() => onlyOf(text));
  const comparison = once(() => comparisonOf(text, content().lemmas));
  return {
    text,
    get stance() {
      return framing().stance;
    },
    get attribution() {
      return framing().attribution;
    },
    get lemmas() {
      return content().lemmas;
    },
    get figures() {
      return content().figures;
    },
    get dates() {
      return content().dates;
    },
    get kin() {
      return kin();
    },
    get clauses() {
      return clauses();
    },
    get polarity() {
      return polarity();
    },
    get predicate() {
      return predicate();
    },
    get modal() {
      return modal();
    },
    get quantifiers() {
      return quantifiers();
    },
    get only() {
      return only();
    },
    get comparison() {
      return comparison();
    },
  };
}

/** The same text in another stance; what was not asked of it yet is not asked for this. */
export const inStance = (of: Facets, stance: Stance): Facets =>
  Object.create(of, { stance: { value: stance } }) as Facets;

/** What a text tells, apart from how it is framed. */
function contentOf(
  text: string,
  setting: Setting,
  { attribution, stance }: Framing,
): Pick<Facets, 'lemmas' | 'figures' | 'dates'> {
  const dates = datesOf(text, setting.day ?? null, setting.quoted);
  const inDate = (start: number, end: number): boolean => dates.some(d => start < d.end && end > d.start);
  const spans: (readonly [number, number])[] = [...stance.spans];
  const numbers = quantities(text);
  // "Zero dollars" denies, as "nothing" does: none of it, and no figure.
  const none = numbers.filter(q => q.value === 0 && q.kind === 'money' && ZERO.test(text.slice(q.start, q.end)));
  for (const { start, end } of none) spans.push([start + 'zero'.length, end]);
  const figures = numbers.filter(
    q =>
      q.kind !== 'year' &&
      !none.includes(q) &&
      !(q.value === 0 && q.kind === 'count') &&
      !(q.kind === 'ordinal' && q.value === 1) &&
      !inDate(q.start, q.end),
  );
  if (attribution) spans.push(attribution.span);
  for (const { start, end } of dates) spans.push([start, end]);
  for (const { index, 0: phrase } of EMPTY.all(text)) spans.push([index, index + phrase.length]);
  for (const { start, end } of figures) spans.push([start - boundBefore(text.slice(0, start)), end]);
  const whole = lemmasOf(text, spans);
  return { lemmas: attribution ? withCountryNamed(text, whole) : whole, figures, dates };
}

/** The last word of whatever bounds a figure, and its length at the most. */
const LAST_OF_BOUND: ReadonlySet<string> = new Set(
  (
    'than least most to as of estimated about around roughly some nearly almost approximately over under above below ' +
    'exceed exceeds exceeded exceeding just only well'
  ).split(' '),
);
const LONGEST_LAST = 16;
const BOUND = new Guarded(
  /(?:\b(?:more than|less than|fewer than|greater than|at least|at most|(?<!\b(?:go|goes|going|gone|went|move[sd]?|moving|pushed|came|crept) )up to|as (?:many|much) as|no (?:more|fewer|less) than|in excess of|upwards of|close to|(?:an? )?estimated|about|around|roughly|some|nearly|almost|approximately|over|under|above|below|exceed(?:s|ed|ing)?|just|only|well|a (?:total|record|factor) of|the age of)\s+)+$/i,
);

/** Length of the words just before a figure that bound it ("more than", "an estimated"): part of the figure. */
const boundBefore = (before: string): number => {
  const words = before.trimEnd();
  // `BOUND` is looked for from every word on: not where the last one, which tells at once, is no bound's.
  const last = /[a-z]+$/i.exec(words.slice(-LONGEST_LAST))?.[0] ?? '';
  if (words.length === before.length || !LAST_OF_BOUND.has(last.toLowerCase())) return 0;
  return BOUND.exec(before)?.[0].length ?? 0;
};

/** The text with a span blanked out, offsets kept. */
const blank = (text: string, [start, end]: readonly [number, number]): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
