/** Groups of words that stand for the same thing in a sentence, as the trees of checkable.ts count them. */
const GROUPS = {
  economy:
    'tax taxes taxed job jobs unemployment unemployed deficit deficits debt budget economy economic inflation income ' +
    'incomes wage wages growth trade exports imports spending spend spent cost costs prices price business businesses ' +
    'manufacturing factories workers rate rates interest welfare poverty poor middle surplus dollars dollar revenue ' +
    'revenues cut cuts',
  health:
    'health insurance medicare medicaid care drugs drug prescription doctors doctor hospital patients obamacare ' +
    'premiums abortion coverage uninsured',
  society:
    'social security schools school education teachers college students crime guns gun police murder prisons ' +
    'immigration immigrants border illegal energy oil gas coal environment pollution water air climate',
  war:
    'war troops soldiers iraq iran afghanistan vietnam korea russia soviet china nuclear weapons missiles missile ' +
    'military defense army navy terrorists terrorism israel nato syria cuba bombers submarines arms',
  institution:
    'congress senate house senator senators governor president administration republican republicans democrats ' +
    'democratic party bill law laws act legislation amendment court supreme committee commission treaty agreement ' +
    'federal government state states',
  politician:
    'reagan carter ford nixon kennedy clinton bush gore kerry obama romney mccain trump hillary perot dole kemp ' +
    'dukakis mondale cheney edwards ryan biden palin quayle',
  vote:
    'voted vote votes vetoed veto opposed supported signed passed proposed sponsored introduced fought promised ' +
    'pledged said called',
  change:
    'created lost raised cut doubled increased decreased reduced added gained dropped rose fell grew gone went ' +
    'declined spent paid closed built ended started left took got gave made put sent killed died attacked invaded',
  unit:
    'percent dollars years year months days hours weeks jobs people americans families children soldiers troops times ' +
    'states countries nations miles barrels tons points cents',
  million: 'million billion trillion thousand hundred hundreds thousands millions billions trillions',
  number:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half third quarter fourth double triple',
  comparison: 'more less fewer higher lower greater smaller better worse bigger larger than',
  extreme: 'most least highest lowest largest biggest greatest best worst first last only ever never record',
  quantifier: 'all every none no many few several majority average total each both any',
  modal: "would should could must can may might can't couldn't shouldn't wouldn't cannot ought",
  future: "will won't gonna i'll we'll he'll they'll you'll going shall",
  thinking: 'think believe feel hope want wish guess suppose know mean understand agree disagree like love need seems',
  opinion:
    'good great bad wrong right important strong weak wonderful terrible horrible beautiful fair sad serious clear ' +
    'very really',
  be: "is are was were be been am isn't aren't wasn't weren't",
  present: "is are has have does says isn't aren't hasn't",
  past:
    'was were had did went came took made gave got saw said told ran lost won spent sent built brought bought put ' +
    'began broke chose drove fell felt found grew held kept knew led left met paid rose sold stood taught thought ' +
    "wrote became wasn't weren't didn't hadn't",
  perfect: "has have had hasn't haven't i've we've they've you've",
  negation:
    "not no never don't doesn't didn't isn't wasn't aren't weren't nothing nobody nor neither without can't won't",
  I: "i me my mine myself i'm i've i'd i'll",
  we: "we us our ours we're we've we'd we'll let's",
  you: "you your yours you're you've you'll you'd",
  he: "he she his her him he's she's he'd",
  they: "they them their they're they've",
  it: "it its it's this that that's these those there there's",
  asking: 'what who why how when where which',
  time: 'ago since last past year years month months week today now yesterday decade century during before after until',
  small: 'the a an of in to and or but for with on at by from as',
  talk: "well look let's thank thanks okay yes no uh senator mr question jim bob",
  condition: 'if unless whether',
  cause: 'because so therefore since',
} as const;

/** Every group, in the order in which measures.ts counts them. */
export const GROUP_NAMES = Object.keys(GROUPS).filter(isGroup);

function isGroup(name: string): name is keyof typeof GROUPS {
  return name in GROUPS;
}

/** The groups that measures.ts asks about word by word. */
const ASKED = [
  ...(['I', 'we', 'you', 'he', 'they', 'it', 'politician', 'past', 'perfect', 'million', 'number', 'unit'] as const),
  ...(['small', 'asking', 'talk', 'cause'] as const),
];

const ASKED_NAMES: readonly string[] = ASKED;

/** What is known of a word. */
interface Known {
  /** Its groups, as places in `GROUP_NAMES`. */
  readonly groups: readonly number[];
  /** The bits of those that are asked about. */
  readonly bits: number;
}

/** The bit of a group that is asked about. */
export const bitOf = (group: (typeof ASKED)[number]): number => 1 << ASKED.indexOf(group);
/** The first bit that no group has. */
export const FREE_BIT = ASKED.length;

const NOTHING: Known = { groups: [], bits: 0 };
const OF_WORD = new Map<string, Known>();
for (const [place, group] of GROUP_NAMES.entries()) {
  const bit = ASKED_NAMES.includes(group) ? 1 << ASKED_NAMES.indexOf(group) : 0;
  for (const word of new Set(GROUPS[group].split(' '))) {
    const { groups, bits } = OF_WORD.get(word) ?? NOTHING;
    OF_WORD.set(word, { groups: [...groups, place], bits: bits | bit });
  }
}

/** The groups that a word in lower case is of. */
export function groupsOf(word: string): Known {
  return OF_WORD.get(word) ?? NOTHING;
}
