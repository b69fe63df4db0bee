/** What of a sentence speaks for or against its being checkable. */
export type Sign =
  | 'figure'
  | 'figures'
  | 'money'
  | 'percentage'
  | 'year'
  | 'amount'
  | 'comparison'
  | 'extreme'
  | 'quantifier'
  | 'past'
  | 'perfect'
  | 'be'
  | 'time'
  | 'saying'
  | 'name'
  | 'names'
  | 'question'
  | 'opinion'
  | 'thinking'
  | 'pleasantry'
  | 'future'
  | 'modal'
  | 'condition'
  | 'negation'
  | 'I'
  | 'we'
  | 'you'
  | 'he'
  | 'they'
  | 'contraction'
  | 'exclamation'
  | 'quoted';

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
const PAST = new Set(
  (
    'went came took made gave got saw said told ran lost won spent sent built brought bought cut put began broke chose ' +
    'drove fell felt found grew held kept knew led left met paid rose sold stood taught thought wrote became did had ' +
    'was were'
  ).split(' '),
);

const SIGNS = new Map<string, Sign[]>();
for (const [sign, words] of WORDS) {
  for (const word of words.split(' ')) SIGNS.set(word, [...(SIGNS.get(word) ?? []), sign]);
}

/**
 * The words of a sentence, in lower case and in order; figures become `#`, `#%`, `#$` (any currency) or `#year`, marks
 * other than `?`, `!` and quote marks are left out.
 */
export function wordsOf(sentence: string): string[] {
  const plain = sentence
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»]/g, '"')
    .toLowerCase();
  const words: string[] = plain.match(/[a-zà-ÿ]+(?:'[a-z]+)?|[$£€]?\d[\d,.]*%?|[?!"]/g) ?? [];
  return words.map(word => (/\d/.test(word) ? figure(word) : word));
}

function figure(word: string): string {
  if (/^[$£€]/.test(word)) return '#$';
  if (word.endsWith('%')) return '#%';
  return /^(?:1[89]|20)\d\d$/.test(word.replace(/[.,]$/, '')) ? '#year' : '#';
}

/** The signs in a sentence; `words` are its `wordsOf`. */
export function signsOf(sentence: string, words: readonly string[]): Set<Sign> {
  const signs = new Set<Sign>();
  let figures = 0;
  for (const word of words) {
    for (const sign of SIGNS.get(word) ?? []) signs.add(sign);
    if (PAST.has(word) || /^[a-z]{3,}ed$/.test(word)) signs.add('past');
    if (word.startsWith('#')) figures++;
    if (word.includes("'")) signs.add('contraction');
  }
  if (words.includes('#$')) signs.add('money');
  if (words.includes('#%') || words.includes('percent')) signs.add('percentage');
  if (words.includes('#year')) signs.add('year');
  if (words.includes('?')) signs.add('question');
  if (words.includes('!')) signs.add('exclamation');
  if (words.includes('"')) signs.add('quoted');
  if (figures > 0) signs.add('figure');
  if (figures > 1) signs.add('figures');
  const names = sentence.match(/[\p{Ll}\d,'’] \p{Lu}\p{L}+/gu)?.length ?? 0;
  if (names > 0) signs.add('name');
  if (names > 2) signs.add('names');
  return signs;
}
