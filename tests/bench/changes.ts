import { type Facets, facets } from '../../src/match/reading/facets.ts';
import type { Lemma } from '../../src/match/reading/lemmas.ts';
import { predicative } from '../../src/match/reading/predicative.ts';
import { relate } from '../../src/match/relation.ts';
import { bundledClaims } from './questions.ts';
import { randomFrom } from './random.ts';
import { type Case, suite } from './relations.ts';

/*
 * Claims of ours, and open wordings of them, changed by a program in a way that makes another claim of them, or none: how many are
 * still called the same? It finds what rules forget; what it makes is often no English. A word put for another may happen to
 * mean the same, so a row need not come to 0. Same texts, same changes each time.
 */

/** Of one kind of change. */
export interface ChangeRow {
  readonly texts: 'claims' | 'wordings';
  readonly change: string;
  cases: number;
  same: number;
}

interface Pair {
  readonly text: string;
  readonly claim: string;
  readonly facts: { readonly claimant?: string | undefined; readonly said?: string | undefined };
  readonly query: { readonly speaker: string | null; readonly date: string | null };
}

const OPEN = ['a', 'c', 'e', 'g', 'i', 'k'] as const;
/** Every so many bundled claims. */
const STEP = 4;
/** Quotations are compared by other rules. */
const QUOTES = /["“]/;

const CONDITIONS = [
  ' if parliament agrees',
  ' unless prices fall',
  ', provided that voters approve',
  ' as long as funds last',
];
const ENDS = [' in some regions', ' for one day', ' in theory', ' before a court stopped it', ' in a computer model'];
const ADVERBS = ['partly', 'temporarily', 'provisionally', 'reportedly', 'nearly'];
const GOVERNORS = ['refused to', 'plans to', 'wants to', 'may have', 'was accused of having', 'was said to have'];
const NOUNS = ['wards', 'inspectors', 'budget', 'owners', 'permits', 'costs'];
const TURNED: readonly (readonly [string, string])[] = [
  ['to', 'from'],
  ['from', 'to'],
  ['with', 'without'],
  ['after', 'before'],
  ['before', 'after'],
  ['since', 'until'],
];

function pairs(): { claims: Pair[]; wordings: Pair[] } {
  const bare: Pick<Pair, 'facts' | 'query'> = { facts: {}, query: { speaker: null, date: null } };
  const cases = OPEN.flatMap(half => suite(half));
  const texts = [
    ...bundledClaims()
      .filter((_, i) => i % STEP === 0)
      .map(({ claim }) => claim),
    ...cases.map(({ claim }) => claim),
  ];
  const wording = ({ statement, claim, claimant, said, speaker, date }: Case): Pair => ({
    text: statement,
    claim,
    facts: { claimant, said },
    query: { speaker: speaker ?? null, date: date ?? null },
  });
  return {
    claims: [...new Set(texts)].filter(text => !QUOTES.test(text)).map(text => ({ text, claim: text, ...bare })),
    wordings: cases.filter(({ relation }) => relation === 'same').map(wording),
  };
}

const isStrong = (lemma: Lemma | undefined): boolean => lemma?.name?.weak === false;
const endingOf = (word: string): string => /(?:ed|ing|[^s]s)$/.exec(word)?.[0].slice(-2) ?? '';

/** What may stand in the place of the lemma at `at`, '' for what stays. */
function kindOf({ text, lemmas, predicate }: Facets, at: number): string {
  const own = lemmas[at];
  if (!own || own.grammar || own.word.includes(' ') || /\d/.test(own.word)) return '';
  if (own.name && !own.name.weak) return `name ${own.name.kind}`;
  if (/^\p{Lu}/u.test(text.slice(own.start)) || /ly$/.test(own.word)) return '';
  return `${at === predicate ? 'verb' : 'word'} ${endingOf(own.word)}`;
}

const NAME = 'a name for another';
const VERB = 'the main verb for another';
const WORD = 'a word for another';

/** All changes of a text, each with what it comes to. */
function changesOf(
  made: Facets,
  pool: ReadonlyMap<string, readonly string[]>,
  random: () => number,
  /** Keys of the claim's lemmas: another word is put only for these. */
  own: ReadonlySet<string>,
  copy: boolean,
): (readonly [change: string, text: string])[] {
  const { text, lemmas, predicate } = made;
  const out: (readonly [string, string])[] = [];
  const pick = (all: readonly string[]): string => all[Math.floor(random() * all.length)] ?? '';
  const replaced = ({ start, end }: Lemma, words: string): string => text.slice(0, start) + words + text.slice(end);
  lemmas.forEach((lemma, at) => {
    const kind = kindOf(made, at);
    if (kind === '' || !own.has(lemma.key)) return;
    const words = pick(pool.get(kind) ?? []);
    if (lemmas.some(({ word }) => word === words.toLowerCase())) return;
    out.push([kind.startsWith('name') ? NAME : kind.startsWith('verb') ? VERB : WORD, replaced(lemma, words)]);
  });
  const end = (words: readonly string[]): string => text.replace(/[.!]?$/, `${pick(words)}.`);
  out.push(['a condition at the end', end(CONDITIONS)], ['an end or a limit at the end', end(ENDS)]);
  const main = lemmas[predicate];
  if (main && /ed$/.test(main.word) && predicative(made, predicate) === 'verb' && !lemmas[predicate - 1]?.grammar) {
    const base = main.word.replace(/ed$/, '');
    const written = text.slice(main.start, main.end);
    const governor = pick(GOVERNORS);
    out.push(['an adverb that takes it back', replaced(main, `${pick(ADVERBS)} ${written}`)]);
    out.push(['not done, or not vouched for', replaced(main, `${governor} ${/ to$/.test(governor) ? base : written}`)]);
  }
  if (!copy) return out;
  const names = lemmas.filter(isStrong);
  const [first, second] = [names[0], names.at(-1)];
  if (first && second && first.key !== second.key && first.name?.kind === second.name?.kind)
    out.push([
      'two names that change places',
      text.slice(0, first.start) +
        text.slice(second.start, second.end) +
        text.slice(first.end, second.start) +
        text.slice(first.start, first.end) +
        text.slice(second.end),
    ]);
  const noun = lemmas.find(
    ({ grammar, name, word }, i) =>
      !grammar && !name && i !== predicate && /[^s]s$/.test(word) && lemmas[i + 1]?.grammar === true,
  );
  if (noun) out.push(['a noun behind a noun', replaced(noun, `${noun.word.replace(/s$/, '')} ${pick(NOUNS)}`)]);
  const turned = TURNED.find(([from]) => text.includes(` ${from} `));
  if (turned) out.push(['a preposition turned round', text.replace(` ${turned[0]} `, ` ${turned[1]} `)]);
  return out;
}

const keysOf = (text: string): Set<string> => new Set(facets(text).lemmas.map(({ key }) => key));

/** How many changed texts are still called the same, by kind of change. */
export function benchChanges(): readonly ChangeRow[] {
  const { claims, wordings } = pairs();
  const rows = new Map<string, ChangeRow>();
  const random = randomFrom(30);
  const read = (all: readonly Pair[]) => all.map(pair => ({ ...pair, made: facets(pair.text) }));
  const texts = { claims: read(claims), wordings: read(wordings) };
  const pool = new Map<string, string[]>();
  for (const { made } of [...texts.claims, ...texts.wordings]) {
    made.lemmas.forEach(({ start, end }, at) => {
      const kind = kindOf(made, at);
      if (kind !== '') pool.set(kind, [...(pool.get(kind) ?? []), made.text.slice(start, end)]);
    });
  }
  for (const of of ['claims', 'wordings'] as const) {
    for (const { made, claim, facts, query } of texts[of]) {
      const isSame = (text: string): boolean => relate({ text, ...query }, claim, facts).relation === 'same';
      // What is not called the same as it is tells nothing.
      if (!isSame(made.text)) continue;
      for (const [change, text] of changesOf(made, pool, random, keysOf(claim), of === 'claims')) {
        const key = `${of} ${change}`;
        const row = rows.get(key) ?? { texts: of, change, cases: 0, same: 0 };
        row.cases++;
        if (isSame(text)) row.same++;
        rows.set(key, row);
      }
    }
  }
  return [...rows.values()].sort((a, b) => a.texts.localeCompare(b.texts) || a.change.localeCompare(b.change));
}
