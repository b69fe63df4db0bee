import type { Conflict } from '../../match.ts';
import { changeOf } from '../../reading/direction.ts';
import type { Quantity } from '../../reading/quantities.ts';
import { amountsAgree, close, opposed, ROUGHLY, sameKind } from './amounts-agree.ts';
import { factorConflict, type Side } from './factors.ts';

/** Words before a figure that put the amount well off it. */
const FAR =
  /\b(?:far|much|well|way|nowhere) (?:less|fewer|more|below|under|over|above|near|younger|older|lower|higher) (?:than )?$/i;
/** … or off it at all: "younger than 30" is "under 30", and not 30. */
const OFF = /\b(?:younger|older|smaller|bigger|lower|higher|shorter|longer) than $/i;

/** Words before a figure that is not quite reached. */
const SHORT = /\b(?:almost|nearly|not quite|just under|short of|close to)\s+$/i;

/** "Ten percent, down from 14": what changed is told after what it came to. */
const DOWN_FROM = /\b(?:down|up|compared (?:with|to)) (?:from )?/i;

/** "To 88 from 452" is "from 452 to 88". */
const isFromIn = (statement: Side, { value, start }: Quantity, claim: Side): boolean => {
  const told = claim.figures.find(q => q.value === value)?.start ?? 0;
  return /\bfrom $/i.test(statement.text.slice(0, start)) && /\bfrom $/i.test(claim.text.slice(0, told));
};

export interface Figures {
  readonly conflict: Conflict | null;
  /** True where one text says more than an amount and the other less: they deny one another. */
  readonly denied: boolean;
  /** Figures of the claim that the statement does not give, and the other way. */
  readonly missing: number;
  /** Whether an amount of money or a share is among those: nobody who repeats the claim leaves that out. */
  readonly unpriced: boolean;
  readonly extra: number;
  /** How many figures both give. */
  readonly shared: number;
}

/** Where a conflict is found, nothing else is counted. */
const SETTLED = { denied: false, missing: 0, unpriced: false, extra: 0 } as const;

/** The same amount in another kind: "doubled" is up 100 %, "26 of 35" is 26, a metre of sea is a count of metres. */
function translated(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'factor' && b.kind === 'percent')
    return close(b.value, (a.value - 1) * 100, ROUGHLY) || close(b.value, a.value * 100, 0.01);
  if (a.kind === 'factor' && b.kind === 'count') return a.value === b.value;
  if (a.kind === 'percent' && b.kind === 'count') return a.other !== null && a.other === b.value;
  if ((a.kind === 'age' || b.kind === 'age') && a.high > a.value && b.high > b.value && a.high !== b.high) return false;
  if (a.kind === 'age' || b.kind === 'age')
    return (
      /^(?:count|duration|age)$/.test(a.kind + b.kind) ||
      (a.kind !== b.kind &&
        (a.kind === 'age' ? b.value === a.value || close(b.value / 365.2425, a.value, 0.01) : false))
    );
  if (a.kind === 'duration' && b.kind === 'count') return close(a.value / 365.2425, b.value, 0.001);
  return false;
}

/** "A tenth of that was planned" for "ten times what was planned"; halving and doubling are too often told of one thing. */
const inverted = (a: Quantity, b: Quantity): boolean =>
  a.kind === 'factor' && a.value > 2 && b.kind === 'percent' && close(b.value, 100 / a.value, 0.01);

const PERIOD_DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.24,
  decade: 3652.4,
  century: 36524,
};

/**
 * Compares the figures of a statement with a claim's; in a copy (`copied`) their order counts too. `conflict` names the first
 * pair that cannot be one amount.
 */
export function compareFigures(statement: Side, claim: Side, copied: boolean): Figures {
  const taken = new Set<Quantity>();
  const open: Quantity[] = [];
  let shared = 0;
  for (const c of claim.figures) {
    const candidates = statement.figures.filter(s => !taken.has(s));
    const match = candidates.find(
      s =>
        (sameKind(s, c) && s.unit === c.unit && amountsAgree(s, c)) ||
        translated(s, c) ||
        translated(c, s) ||
        (!copied && (inverted(s, c) || inverted(c, s))),
    );
    if (!match) {
      open.push(c);
      continue;
    }
    taken.add(match);
    if (
      copied &&
      (match.bound === 'under') !== (c.bound === 'under') &&
      match.value === c.value &&
      (match.bound === 'exact' || c.bound === 'exact')
    ) {
      return conflicting('figure', statement, match, claim, c, 24);
    }
    const [short, above] = [
      SHORT.test(statement.text.slice(Math.max(0, match.start - 24), match.start)),
      SHORT.test(claim.text.slice(Math.max(0, c.start - 24), c.start)),
    ];
    if ((short && c.bound === 'over') || (above && match.bound === 'over'))
      return conflicting('figure', statement, match, claim, c, 24);
    const [mine, theirs] = [
      statement.text.slice(Math.max(0, match.start - 40), match.start),
      claim.text.slice(Math.max(0, c.start - 40), c.start),
    ];
    const isOff = (OFF.test(mine) && c.bound === 'exact') || (OFF.test(theirs) && match.bound === 'exact');
    if (FAR.test(mine) !== FAR.test(theirs) || (isOff && OFF.test(mine) !== OFF.test(theirs)))
      return conflicting('figure', statement, match, claim, c, 40);
    shared += 1;
    const based = baseConflict(statement, match, claim, c);
    if (based) return based;
    const [by, to] = [changeOf(statement.text, match), changeOf(claim.text, c)];
    if (by && to && by !== to) return conflicting('direction', statement, match, claim, c, 12);
    const [per, other] = [PERIOD_DAYS[match.per], PERIOD_DAYS[c.per]];
    if (per && other && per !== other) return conflicting('unit', statement, match, claim, c, 0, 12);
  }
  const order = [...taken].map(q => q.start);
  const [first, second] = [...taken];
  if (
    first &&
    second &&
    taken.size === 2 &&
    first.kind === second.kind &&
    first.value !== second.value &&
    (order[0] ?? 0) > (order[1] ?? 0) &&
    copied &&
    !isFromIn(statement, first, claim) &&
    DOWN_FROM.test(statement.text) === DOWN_FROM.test(claim.text)
  ) {
    const [c] = claim.figures;
    if (c) return conflicting('figure', statement, second, claim, c, 0, 12);
  }
  const left = statement.figures.filter(s => !taken.has(s));
  for (const c of open) {
    const unit = left.find(
      s => s.unit !== c.unit && (s.kind === c.kind || bothShares(s, c)) && close(s.value, c.value, 0.001),
    );
    if (unit) return conflicting('unit', statement, unit, claim, c);
    const rival = left.find(
      s =>
        (sameKind(s, c) && s.unit === c.unit) ||
        (s.kind === 'count' && c.kind === 'percent' && s.of !== '' && s.of === c.of),
    );
    if (rival && rival.value === c.value && (opposed(rival, c) || opposed(c, rival))) {
      return { ...conflicting('direction', statement, rival, claim, c, 24), denied: true };
    }
    if (rival && !perhapsOther(rival, c)) return conflicting('figure', statement, rival, claim, c);
    if (
      left.some(
        s =>
          (s.kind === 'factor') !== (c.kind === 'factor') &&
          /^(?:factor|percent)$/.test(s.kind) &&
          /^(?:factor|percent)$/.test(c.kind),
      )
    ) {
      const factor = left.find(s => /^(?:factor|percent)$/.test(s.kind));
      if (factor) return conflicting('figure', statement, factor, claim, c);
    }
  }
  const several = left.find(q => q.kind === 'count' && q.value >= 2 && q.of.length > 3 && oneOf(q.of).test(claim.text));
  const single = several ? oneOf(several.of).exec(claim.text) : null;
  if (several && single) {
    const conflict: Conflict = {
      slot: 'figure',
      statement: statement.text.slice(several.start, several.end),
      claim: single[0],
    };
    return { conflict, ...SETTLED, shared };
  }
  const factor = factorConflict(statement, claim, left, open);
  if (factor) return { conflict: factor, ...SETTLED, shared };
  return {
    conflict: null,
    denied: false,
    missing: open.filter(q => q.kind !== 'ordinal' || q.value > 1).length,
    unpriced: open.some(q => q.kind === 'money' || q.kind === 'percent'),
    extra: left.length,
    shared,
  };
}

/** "14 percent of voters are migrants" against "14 percent of migrants are voters": the share of one thing among another. */
function baseConflict(statement: Side, s: Quantity, claim: Side, c: Quantity): Figures | null {
  if (s.kind !== 'percent' || s.of === '' || c.of === '' || s.of === c.of) return null;
  // "Two thirds of Zimbabwe's dams" are of the dams.
  if (/['’]s?$/.test(s.of) || /['’]s?$/.test(c.of)) return null;
  const elsewhere = (text: string, q: Quantity, of: string): boolean =>
    new RegExp(`\\b${of}\\b`, 'i').test(text.slice(q.end).replace(new RegExp(`^.*?\\b${q.of}\\b`, 'i'), ''));
  if (!elsewhere(statement.text, s, c.of) || !elsewhere(claim.text, c, s.of)) return null;
  const words = (side: Side, q: Quantity): string => `${side.text.slice(q.start, q.end)} of ${q.of}`;
  return {
    conflict: { slot: 'role', statement: words(statement, s), claim: words(claim, c) },
    ...SETTLED,
    shared: 0,
  };
}

/** "a glass" for "glasses": the counted noun in the singular, after an article. */
const oneOf = (plural: string): RegExp =>
  new RegExp(`\\b(?:an?|one|a single) (?:\\w+ )?${plural.replace(/(?:(?<=ss|sh|ch|x)es|s)$/, '')}\\b`, 'i');
const bothShares = (a: Quantity, b: Quantity): boolean =>
  /^(?:percent|points)$/.test(a.kind) && /^(?:percent|points)$/.test(b.kind);

/** Counts of plainly different things ("three towns", "500 soldiers") do not contradict one another. */
function perhapsOther(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'count' || a.of === '' || b.of === '' || a.of === b.of) return false;
  const ratio = Math.max(a.value, b.value) / Math.max(1e-9, Math.min(a.value, b.value));
  return ratio > 20 && Math.min(a.value, b.value) < 10;
}

/** The words after a figure up to what is counted (" Russian soldiers"); '' where nothing is: "700,000 after the war". */
function counted(after: string, of: string): string {
  if (of === '') return '';
  const words = /^(?:\s[\p{L}'’-]+){1,4}/u.exec(after)?.[0] ?? '';
  const at = words.toLowerCase().indexOf(` ${of}`);
  return at < 0 ? '' : words.slice(0, at + 1 + of.length);
}

function conflicting(
  slot: Conflict['slot'],
  statement: Side,
  s: Quantity,
  claim: Side,
  c: Quantity,
  before = 0,
  after = 0,
): Figures {
  const words = ({ text }: Side, q: Quantity): string => {
    const start = before ? text.slice(Math.max(0, q.start - before), q.start).search(/\b(?:by|to|of|at)\s[^.]*$/) : -1;
    const from = start >= 0 ? Math.max(0, q.start - before) + start : q.start;
    const rest = after
      ? (/^\s(?:(?:a|an|per|each|every)\s)?\w+/.exec(text.slice(q.end))?.[0] ?? '')
      : counted(text.slice(q.end), q.of);
    return (text.slice(from, q.end) + (q.kind === 'count' || after ? rest : '')).trim();
  };
  return {
    conflict: { slot, statement: words(statement, s), claim: words(claim, c) },
    ...SETTLED,
    shared: 0,
  };
}
