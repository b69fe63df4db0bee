import type { Shape } from './shape.ts';

/** What of a sentence speaks for or against its being checkable. */
export const SIGNS = [
  'figure',
  'figures',
  'money',
  'percentage',
  'year',
  'amount',
  'comparison',
  'extreme',
  'quantifier',
  'past',
  'perfect',
  'be',
  'time',
  'saying',
  'name',
  'names',
  'question',
  'opinion',
  'thinking',
  'pleasantry',
  'future',
  'modal',
  'condition',
  'negation',
  'I',
  'we',
  'you',
  'he',
  'they',
  'contraction',
  'exclamation',
  'quoted',
] as const;

export type Sign = (typeof SIGNS)[number];

/** A set of signs has the bit of each. */
export const signBit = (sign: Sign): number => 1 << SIGNS.indexOf(sign);

const WORDS: readonly (readonly [Sign, string])[] = [
  [
    'amount',
    'hundred hundreds thousand thousands million millions billion billions trillion trillions dozen half third',
  ],
  [
    'comparison',
    'more less fewer higher lower greater smaller better worse bigger larger faster cheaper than twice double doubled ' +
      'tripled increase increased increases increasing decrease decreased rise rose risen rising grew grown fell fallen ' +
      'dropped declined cut reduced reduction raised',
  ],
  ['extreme', 'most least highest lowest largest biggest greatest best worst first only ever never record fastest'],
  [
    'quantifier',
    'all every none no many few several majority most some percent average total rate rates number numbers',
  ],
  ['be', 'is are was were be been am'],
  ['perfect', "has have had hasn't haven't hadn't i've we've they've you've"],
  ['time', 'ago since last past year years month months week today now yesterday decade century during'],
  ['saying', 'said says told called promised voted signed supported opposed proposed announced claimed reported'],
  [
    'opinion',
    'good great bad wrong right important strong weak wonderful terrible horrible beautiful fair unfair proud sad ' +
      'serious clear clearly really very fine excellent disaster ridiculous shameful outrageous sadly obviously perhaps ' +
      'course surely truly hardly absurd brilliant',
  ],
  [
    'thinking',
    'think believe feel hope want wish guess suppose know mean understand agree disagree like love need seems seem',
  ],
  ['pleasantry', 'thank thanks welcome please congratulations hello sorry evening gentlemen applause'],
  ['future', "will won't shall gonna i'll we'll he'll they'll you'll going plan plans tomorrow"],
  ['modal', "would should could must can may might can't couldn't shouldn't wouldn't cannot ought"],
  ['condition', 'if unless whether'],
  ['negation', "not no never don't doesn't didn't isn't wasn't aren't weren't nothing nobody nor neither without"],
  ['I', "i me my mine myself i'm i've i'd i'll"],
  ['we', "we us our ours we're we've we'd we'll let's"],
  ['you', "you your yours you're you've you'll you'd"],
  ['he', "he she his her him he's she's"],
  ['they', "they them their they're they've"],
];

/** Past forms that do not end in -ed. */
const PAST = (
  'went came took made gave got saw said told ran lost won spent sent built brought bought cut put began broke chose ' +
  'drove fell felt found grew held kept knew led left met paid rose sold stood taught thought wrote became did had ' +
  'was were'
).split(' ');

const OF_WORD = new Map<string, number>();
for (const [sign, words] of WORDS) {
  const bit = signBit(sign);
  for (const word of words.split(' ')) OF_WORD.set(word, (OF_WORD.get(word) ?? 0) | bit);
}
const PAST_BIT = signBit('past');
for (const word of PAST) OF_WORD.set(word, (OF_WORD.get(word) ?? 0) | PAST_BIT);
for (const [word, sign] of [
  ['#$', 'money'],
  ['#%', 'percentage'],
  ['percent', 'percentage'],
  ['#year', 'year'],
  ['?', 'question'],
  ['!', 'exclamation'],
  ['"', 'quoted'],
] as const) {
  OF_WORD.set(word, (OF_WORD.get(word) ?? 0) | signBit(sign));
}

/** The signs that a word in lower case is, as a set of bits. */
export function signsOfWord(word: string): number {
  let signs = OF_WORD.get(word) ?? 0;
  if (/^[a-z]{3,}ed$/.test(word)) signs |= PAST_BIT;
  if (word.startsWith('#')) signs |= signBit('figure');
  return word.includes("'") ? signs | signBit('contraction') : signs;
}

const FIGURE = signBit('figure');
const FIGURES = signBit('figures');
const NAME = signBit('name');
const NAMES = signBit('names');

/** The signs of a sentence as a set of bits, from those of each of its words and from its shape. */
export function signsOf(words: readonly { readonly signs: number }[], { partedNames }: Shape): number {
  let all = 0;
  let figures = 0;
  for (const { signs } of words) {
    all |= signs;
    if ((signs & FIGURE) !== 0) figures++;
  }
  if (figures > 1) all |= FIGURES;
  if (partedNames > 0) all |= NAME;
  return partedNames > 2 ? all | NAMES : all;
}
