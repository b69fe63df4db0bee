import { unitOf } from '../reading/units.ts';
import { cardinal, ordinal, part, scale, vague } from '../text/numerals.ts';

/*
 * Words that may stand in what facets.ts leaves out of a text's lemmas, since it is compared elsewhere or carries nothing:
 * amounts and what bounds them, days, empty nouns. Tells of a single word that it can't be left out; which are, only their
 * readers know.
 */

/** Of amounts (amounts.ts, shares.ts), besides numerals and units; of what bounds them and of empty words (facets.ts). */
const OTHERS: ReadonlySet<string> = new Set(
  (
    'percentage basis point points times degree degrees celsius centigrade fahrenheit c f old olds square sq mi h hr per cent half every ' +
    'twice double doubled doubles doubling triple tripled triples tripling trebled quadrupled halved halves halving ' +
    'several few more less fewer greater most least over under above below last up excess upwards close estimated exceed exceeds exceeded exceeding ' +
    'approximately roughly total record well age factor older longer higher larger younger shorter lower smaller ' +
    'event case called possibly previous preceding prior earlier given end ends ended wound wind winds up'
  ).split(' '),
);
/** Of days (dates.ts). */
const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);
/** A currency a word after the number ("5 Canadian dollars"): the word between is of the amount. */
const CURRENCIES: ReadonlySet<string> = new Set(
  'dollars euros pounds yen yuan roubles rubles rupees hryvnia hryvnias'.split(' '),
);

const KEPT = 8192;
const kept = new Map<string, boolean>();

/** Of a word by itself, remembered: claims are made of the same ones. */
function mayBeOne(word: string): boolean {
  const before = kept.get(word);
  if (before !== undefined) return before;
  const made =
    OTHERS.has(word) ||
    MONTHS.has(word) ||
    /\d|^%$|fold$/.test(word) ||
    cardinal(word) !== undefined ||
    scale(word, true) !== undefined ||
    ordinal(word) !== undefined ||
    part(word) !== undefined ||
    vague(word) !== undefined ||
    unitOf(word) !== undefined;
  if (kept.size >= KEPT) kept.clear();
  kept.set(word, made);
  return made;
}

/** Whether a folded word may be left out of a text's lemmas, given the words around it. */
export const mayBeComparedElsewhere = (word: string, before: string, next: string): boolean =>
  mayBeOne(word) || CURRENCIES.has(next) || (before === 'one' && next === 'in');
