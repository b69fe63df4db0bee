import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { partedInWords } from '../../../src/annotations/parted.ts';
import type { Conflict, Slot } from '../../../src/match/match.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import french from '../../../src/words/fr.json';
import { lookupIn, wordsFrom } from '../../../src/words/words.ts';

const FRENCH = wordsFrom(lookupIn(french), 'fr');

const CASES: readonly (readonly [Slot, statement: string, claim: string, english: string, french: string])[] = [
  ['figure', '700,000', '800,000', '700,000 is not 800,000', '700,000 n’est pas 800,000'],
  [
    'unit',
    'a year of play',
    'an hour of play',
    'a year of play is not an hour of play',
    'a year of play n’est pas an hour of play',
  ],
  [
    'date',
    'today (2026-01-09)',
    'today (2026-01-06)',
    'today (9 Jan 2026) is not today (6 Jan 2026)',
    'today (9 janv. 2026) n’est pas today (6 janv. 2026)',
  ],
  [
    'date',
    '2011',
    'now',
    'The page speaks of “2011”, the claim of now',
    'La page parle de « 2011 », l’affirmation d’aujourd’hui',
  ],
  ['place', 'Berlin', 'Paris', 'Berlin is not Paris', 'Berlin n’est pas Paris'],
  ['person', 'Kushner', 'Witkoff', 'Kushner is not Witkoff', 'Kushner n’est pas Witkoff'],
  [
    'role',
    'Iran … Israel',
    'Israel … Iran',
    'Who does what to whom differs: the page says “Iran … Israel”, the claim “Israel … Iran”',
    'Les rôles ne sont pas les mêmes : la page dit « Iran … Israel », l’affirmation « Israel … Iran »',
  ],
  [
    'polarity',
    'not … sign',
    'signed',
    'One denies what the other says: the page has “not … sign”, the claim “signed”',
    'L’une nie ce que dit l’autre : la page dit « not … sign », l’affirmation « signed »',
  ],
  [
    'modality',
    'will',
    'told as fact',
    'The page says “will”; the claim tells it as a fact',
    'La page dit « will » ; l’affirmation le présente comme un fait',
  ],
  [
    'modality',
    'told as done',
    'after a ceasefire',
    'The page tells it as a fact; the claim says “after a ceasefire”',
    'La page le présente comme un fait ; l’affirmation dit « after a ceasefire »',
  ],
  [
    'modality',
    'a question',
    'a statement',
    'The page asks it; the claim states it',
    'La page pose la question ; l’affirmation répond',
  ],
  [
    'modality',
    'if there is peace',
    'no condition',
    'The claim does not say “if there is peace”',
    'L’affirmation ne dit pas « if there is peace »',
  ],
  ['quantifier', 'most', 'all', 'The page says “most”, the claim “all”', 'La page dit « most », l’affirmation « all »'],
  [
    'quantifier',
    'only',
    'not only',
    'The page sets a limit, “only”; the claim sets none',
    'La page pose une limite, « only » ; l’affirmation n’en pose pas',
  ],
  [
    'direction',
    'more than',
    'less than',
    'The page says “more than”, the claim “less than”',
    'La page dit « more than », l’affirmation « less than »',
  ],
  [
    'direction',
    'more or less',
    'as much',
    'The claim says that both are equal; the page does not',
    'L’affirmation dit que les deux sont égaux ; la page, non',
  ],
  [
    'measure',
    'debt',
    'deficit',
    'The page speaks of “debt”, the claim of “deficit”',
    'La page parle de « debt », l’affirmation de « deficit »',
  ],
  ['measure', 'unqualified', 'per capita', 'The page leaves out “per capita”', 'La page omet « per capita »'],
  [
    'scope',
    'suburb',
    'the whole',
    'The page speaks of a part, “suburb”, the claim of the whole',
    'La page parle d’une partie, « suburb », l’affirmation du tout',
  ],
  ['stance', 'a rumour', 'a statement', 'The page tells it as a rumour', 'La page le présente comme une rumeur'],
];

test.each(CASES)('%s: %s against %s', (slot, statement, claim, inEnglish, inFrench) => {
  const conflict: Conflict = { slot, statement, claim };
  expect(partedInWords(conflict, ENGLISH)).toBe(inEnglish);
  expect(partedInWords(conflict, FRENCH).replace(/[\u00a0\u202f]/g, ' ')).toBe(inFrench);
});

/** Of what the matcher calls a side itself, these can stand for a text's words, or are a reader's word in both languages. */
const AS_WORDS = new Set(['first', 'once', 'all', 'satire']);

/** Names that the matcher has for one side of a conflict, taken from its own source, with what may stand on the other. */
function namesInMatcher(): { slot: Slot; statement: string; claim: string }[] {
  const folder = fileURLToPath(new URL('../../../src/match/', import.meta.url));
  const found: { slot: Slot; statement: string; claim: string }[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const source = readFileSync(`${folder}${file}`, 'utf8');
    const conflicts = /slot: '(\w+)',\s*statement: (.*?),\s*claim: (.*?),?\s*\}/gs;
    for (const [, slot, statement = '', claim = ''] of source.matchAll(conflicts)) {
      const names = (code: string) => [...code.matchAll(/'([a-z][a-z ]+)'/g)].map(([, name = '']) => name);
      const [mine, theirs] = [names(statement), names(claim)];
      for (const name of mine)
        found.push({
          slot: slot as Slot,
          statement: name,
          claim: theirs.includes('a statement') ? 'a statement' : 'xyz',
        });
      for (const name of theirs)
        if (name !== 'a statement') found.push({ slot: slot as Slot, statement: 'xyz', claim: name });
    }
  }
  return found;
}

test('a reader never meets the matcher’s own name for what a text has not', () => {
  const names = namesInMatcher().filter(({ statement, claim }) => !AS_WORDS.has(statement) && !AS_WORDS.has(claim));
  expect(names.length).toBeGreaterThan(20);
  const raw = names.filter(conflict => {
    // What is of one language alone is a word of its sentence ("la question").
    const told = [ENGLISH, FRENCH].map(words => partedInWords(conflict, words));
    return [conflict.statement, conflict.claim].some(name => name !== 'xyz' && told.every(text => text.includes(name)));
  });
  // Beside "as much", which is told instead.
  expect(raw.filter(({ statement, claim }) => ![statement, claim].includes('more or less'))).toEqual([]);
});
