import type { Conflict, Slot } from '../match/match.ts';
import type { WordKey, Words } from '../words/words.ts';

/** How the page tells it, where that alone parts it from the claim, by the matcher's name for it. */
const MANNERS: Readonly<Record<string, WordKey>> = {
  'a question': 'parted_question',
  satire: 'parted_satire',
  'a rumour': 'parted_rumour',
  'told at second hand': 'parted_second_hand',
  'denied in the text': 'parted_denied',
  predicted: 'parted_to_come',
  promise: 'parted_to_come',
};

/** What one side has where the other has words of its own: the matcher's name for it, and how page or claim is told of. */
const SIDES: Readonly<Record<string, { readonly page: WordKey; readonly claim: WordKey }>> = {
  ...named(['told as fact', 'told as so', 'told as done'], 'parted_page_plain', 'parted_claim_plain'),
  ...named(
    [
      'unqualified',
      'not so qualified',
      'without it',
      'left out',
      'no first',
      'no such figure',
      'without the condition',
      'no condition',
    ],
    'parted_page_lacks',
    'parted_claim_lacks',
  ),
  ...named(['no such limit', 'not only'], 'parted_page_unlimited', 'parted_claim_unlimited'),
  ...named(['a number'], 'parted_page_number', 'parted_claim_number'),
  ...named(['the one'], 'parted_page_one', 'parted_claim_one'),
  ...named(['as much'], 'parted_page_equal', 'parted_claim_equal'),
  ...named(['now'], 'parted_page_now', 'parted_claim_now'),
};

/** The same of a scope alone: elsewhere "all" is a word of the text. */
const WHOLES = named(['the whole', 'all', 'everywhere'], 'parted_page_whole', 'parted_claim_whole');

/** How two texts' own words are set against each other. */
const SLOTS: Readonly<Record<Slot, WordKey>> = {
  figure: 'isNot',
  unit: 'isNot',
  date: 'isNot',
  place: 'isNot',
  person: 'isNot',
  role: 'parted_role',
  polarity: 'parted_polarity',
  modality: 'parted_says',
  quantifier: 'parted_says',
  direction: 'parted_says',
  stance: 'parted_says',
  measure: 'parted_about',
  scope: 'parted_about',
};

function named(names: readonly string[], page: WordKey, claim: WordKey) {
  return Object.fromEntries(names.map(name => [name, { page, claim }]));
}

/** What parts a statement from a claim that comes near, as a sentence: "700,000 is not 800,000". */
export function partedInWords({ slot, statement, claim }: Conflict, words: Words): string {
  const { say } = words;
  const manner = MANNERS[statement];
  if (manner !== undefined) return say(manner);
  const sides = slot === 'scope' ? { ...SIDES, ...WHOLES } : SIDES;
  const [mine, theirs] = [sides[statement], sides[claim]];
  if (mine !== undefined) return say(mine.page, claim);
  if (theirs !== undefined) return say(theirs.claim, statement);
  return say(SLOTS[slot], withDay(statement, words), withDay(claim, words));
}

/** "today (2026-01-06)", as the matcher tells two days of one name apart, with the day as a reader writes it. */
function withDay(text: string, { day }: Words): string {
  return text.replace(/\((\d{4}-\d{2}-\d{2})\)$/, (_, date: string) => `(${day(date)})`);
}
