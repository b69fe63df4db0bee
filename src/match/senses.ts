import { ALIASES } from './aliases.ts';
import { CONTRASTS } from './contrasts.ts';
import type { Slot } from './match.ts';
import { once } from './once.ts';
import { OPPOSITES } from './opposites.ts';
import { stem } from './stem.ts';
import { SENSES_OF_ACTS } from './synonyms.ts';
import { SENSES_IN_USE } from './synonyms-in-use.ts';
import { SENSES_OF_THINGS } from './synonyms-of-things.ts';
import { SENSES_OF_THINGS_IN_USE } from './synonyms-of-things-in-use.ts';

/** One meaning of a word or phrase: words of one sense and one pole mean the same, of two poles the opposite. */
export interface Sense {
  readonly id: number;
  readonly pole: 1 | -1;
  /** A converse pair ("buy", "sell") tells one event from its two sides. */
  readonly converse: boolean;
  /** True where the sense has an opposite. */
  readonly poled: boolean;
  /** v something happens or is so, n a thing, a a property. */
  readonly sort: string;
}

/** A word's place in a family of words that exclude one another. */
export interface Contrast {
  readonly family: number;
  readonly sister: number;
  readonly slot: Slot;
}

/** Forms that neither the stemmer nor the index's aliases bring to their verb. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'went go,goes go,gone go,took take,taken take,gave give,given give,made make,got get,gotten get,came come,became become,kept ' +
    'keep,left leave,saw see,seen see,did do,done do,had have,has have,was be,were be,been be,is be,are be,am be,being ' +
    'be,said say,says say,set set,began begin,overtook overtake,overtaken overtake,withdrew withdraw,upheld uphold,struck ' +
    'strike,stricken strike,overthrew overthrow,shrank shrink,shrunk shrink,swept sweep,spread spread,bit bite,bitten ' +
    'bite,bore bear,born born,dug dig,hung hang,arose arise,forbade forbid,forbidden forbid,rang ring,shone shine,stuck ' +
    'stick,tore tear,torn tear,wound wound,lives life,living live,mice mouse,wolves wolf,knives knife,wives wife,shelves shelf,calves calf,loaves loaf,halves half,hooves hoof,geese goose,oxen ox,police police,bought buy,sank sink,sunk sink,' +
    'put put,let let,cut cut,hit hit,hurt hurt,fought fight,lay lay,beaten beat,spoken speak,thieves thief,lost lose,media ' +
    'media,poorer poor,later late,latest late,higher higher,highest highest,tests test,meant mean,won win,slid slide,added add,adding add,adds add,' +
    'center centre,centers centre,centered centre,tire tyre,tires tyre,plow plough,liter litre,liters litre,meter metre,' +
    'meters metre,kilometer kilometre,kilometers kilometre,pediatric paediatric,anemia anaemia,leukemia leukaemia,sulfur ' +
    'sulphur,generations cohort,honor honour,honors honour,honored honour,maneuver manoeuvre,theater theatre,theaters theatre'
  )
    .split(',')
    .map((pair): [string, string] => {
      const gap = pair.indexOf(' ');
      return [pair.slice(0, gap), pair.slice(gap + 1)];
    }),
);

const PAST: ReadonlySet<string> = new Set(
  [...IRREGULAR, ...ALIASES]
    .filter(
      ([word, base]) =>
        word !== base &&
        word.length < 11 &&
        /^(?:[a-z]+(?:t|d|n|e|w|g|k|m)|began|ran|won)$/.test(word) &&
        word.charAt(0) === base.charAt(0) &&
        !/(?:ian|ish|ese|ean|ch|can|ine)$/.test(word) &&
        !/^(?:men|women|children|mice|feet|teeth|died|poorer|prez)$/.test(word),
    )
    .map(([word]) => word),
);

/** True for a past form that the stemmer cannot read ("rose", "struck"). */
export const isIrregular = (word: string): boolean => PAST.has(word);

const known = new Map<string, string>();

/** What a folded word is compared by: the stem of its base form. */
export function keyOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const alias = IRREGULAR.get(word) ?? ALIASES.get(word) ?? word;
  const key = stem(IRREGULAR.get(alias) ?? alias);
  if (known.size > 50_000) known.clear();
  known.set(word, key);
  return key;
}

const SLOTS: Readonly<Record<string, Slot>> = {
  measure: 'measure',
  person: 'person',
  place: 'place',
  date: 'date',
  modality: 'modality',
  quantifier: 'quantifier',
};

const SENSES = SENSES_OF_ACTS + SENSES_OF_THINGS + SENSES_IN_USE + SENSES_OF_THINGS_IN_USE + OPPOSITES;

/** The lists by key, made at the first question: a worker is woken for much that asks none. */
const lists = once(() => {
  const senses = new Map<string, Sense[]>();
  const contrasts = new Map<string, Contrast[]>();
  /** Longest phrase, in words, that begins with a key. */
  const phraseLength = new Map<string, number>();
  function put<T>(map: Map<string, T[]>, phrase: string, value: T): void {
    const parts = phrase.includes('_') ? phrase.split('_').map(keyOf) : null;
    const key = parts === null ? keyOf(phrase) : parts.join('_');
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
    const [first = ''] = parts ?? [];
    if (parts !== null) phraseLength.set(first, Math.max(phraseLength.get(first) ?? 0, parts.length));
  }
  for (const [id, line] of SENSES.trim().split(/\n+/).entries()) {
    const converse = line.includes('~');
    const poled = converse || line.includes('|');
    const [left = '', right = ''] = line.slice(2).split(/[|~]/);
    const sense: Sense = { id, pole: 1, converse, poled, sort: line.charAt(0) };
    const turned: Sense = { ...sense, pole: -1 };
    for (const word of left.trim().split(' ')) put(senses, word, sense);
    for (const word of right.trim().split(' ')) if (word !== '') put(senses, word, turned);
  }
  for (const [family, line] of CONTRASTS.trim().split('\n').entries()) {
    const [slot = '', ...sisters] = line.split(' ');
    for (const [sister, words] of sisters.entries()) {
      for (const word of words.split('=')) put(contrasts, word, { family, sister, slot: SLOTS[slot] ?? 'measure' });
    }
  }
  return { senses, contrasts, phraseLength };
});

/** The meanings of a key (a stem, or stems joined by `_`); empty where it is in no sense. */
export const sensesOf = (key: string): readonly Sense[] => lists().senses.get(key) ?? [];

/** The families of excluding words that a key is in. */
export const contrastsOf = (key: string): readonly Contrast[] => lists().contrasts.get(key) ?? [];

/** How many words, from `keys[at]` on, are one known phrase; 1 where none begins there. */
export function phraseAt(keys: readonly string[], at: number): number {
  const { senses, contrasts, phraseLength } = lists();
  for (let length = phraseLength.get(keys[at] ?? '') ?? 1; length > 1; length--) {
    if (at + length > keys.length) continue;
    const key = keys.slice(at, at + length).join('_');
    if (senses.has(key) || contrasts.has(key)) return length;
  }
  return 1;
}
