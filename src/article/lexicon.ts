/** Closed classes of English words, the ground under the shallow analysis of a sentence. Words in lower case. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

export const DETERMINERS = words(
  'a an the this that these those my your his her its our their some any no every each another several many most few one two three four five six seven eight nine ten both all other such',
);
/** Pronouns that can be the subject of a verb of saying. */
export const SUBJECTS = words(
  'he she they it i we you some others many one both neither none everyone everybody nobody someone somebody',
);
export const PREPOSITIONS = words(
  'of in on at to for from with by about as into over after before during against between among through under without within around near since until amid despite per via like toward towards upon across behind beyond inside outside regarding concerning alongside ahead',
);
const AUXILIARIES = words(
  'is are was were be been being am has have had having do does did will would shall should can could may might must ought ca wo cannot',
);
const NEGATIONS = words('not never no nobody none nothing neither nor nowhere without hardly scarcely barely cannot');

const AUXILIARY_WORDS = new Set([...AUXILIARIES].flatMap(word => [word, `${word}n't`]));

/** Whether a word (lower case) is an auxiliary, negated or not: "has", "hasn't". */
export function isAuxiliaryWord(word: string): boolean {
  return AUXILIARY_WORDS.has(word);
}

/** Whether a word (lower case) negates: "never", "hasn't". */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}

export const ADVERBS = words(
  'also never then later again now once often even still just only already always ever soon too repeatedly recently however meanwhile instead perhaps maybe rather further first earlier previously thus long twice yet simply almost quite very so far more nevertheless nonetheless therefore likewise',
);
/** Words that begin a clause of their own. */
export const CONJUNCTIONS = words(
  'and or but because if when while that although though since unless whereas whether where why how what so than nor once until',
);
export const RELATIVES = words('who which whom that');
/** Words that can follow a verb of saying as the time it was said. */
export const TIMES = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later afterward afterwards last this next week month year night morning afternoon evening recently ago then',
);
/** Base forms whose third person adds an s. */
const BASES =
  'make take get come see know find give think become leave feel keep let begin run hold bring stand lose pay meet send build fall cut put lead read grow win buy speak rise drive break spend wear choose draw fight throw seek sit hit want need seem look mean like love hate believe work help happen remain support appear show include continue plan face deserve exist belong agree represent stay live play start stop follow cause create allow lack cost consider understand expect offer oppose require intend care use vote set hurt kill end change increase';
/** Forms of common verbs that a suffix does not betray. */
export const VERBS = words(
  `${BASES} ${BASES.replaceAll(' ', 's ')}s be am is are was were been go goes went gone made took taken got came saw seen knew known found gave given thought became left felt kept began begun ran held brought stood lost paid met sent built fell led grew won bought spoke spoken rose drove broke spent wore chose drew fought threw sought sat deal dealt teach taught catch caught meant shot sang try tries has have had do does did lies lied died understood expected voted quit cast shut spread rode shook stuck struck swept woke fled flew forgot hid hung laid sold slept steal stole decrease`,
);
/** Words of that list that stand as nouns as often. */
export const NOUNS_TOO = words(
  'run runs work works help support supports plan plans face deal hit play plays start stop cause lack cost costs offer offers use uses vote votes end ends change changes increase increases decrease show shows cut cuts lead leads fall rise drive break fight hold stand read look looks love hate want need needs lives stay care believe thought saw felt meet like',
);
export const MONTHS = words(
  'january february march april may june july august september october november december jan feb aug sept oct nov dec',
);

const GRAMMATICAL = new Set(
  [DETERMINERS, CONJUNCTIONS, PREPOSITIONS, AUXILIARIES, SUBJECTS, RELATIVES, ADVERBS].flatMap(set => [...set]),
);

/** Whether a word (lower case) belongs to a closed class: it is no name, whatever its capital. */
export function isGrammatical(word: string): boolean {
  return GRAMMATICAL.has(word);
}

/** Words before a name that tell an office or form of address; lower case, without full stop. */
export const TITLES = words(
  'mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister chancellor premier king queen prince princess pope senator sen sens rep reps representative congressman congresswoman governor gov govs mayor judge justice attorney secretary general gen lt lieutenant col colonel major maj captain capt sgt sergeant admiral adm commander officer sheriff chief speaker chairman chairwoman chairperson chair director ambassador envoy spokesman spokeswoman spokesperson republican democratic democrat presidential candidate nominee rev reverend bishop archbishop cardinal father pastor rabbi imam sheikh ayatollah coach former ex-president then-president congressional leader majority minority house senate campaign manager pollster strategist host reporter analyst ceo founder economist author actor actress singer attorney-general foreign defense defence deputy first',
);
const MALE_TITLES = words(
  'mr sir lord king prince pope congressman father chairman spokesman businessman policeman brother son uncle husband grandfather actor',
);
const FEMALE_TITLES = words(
  'mrs ms miss dame lady queen princess congresswoman mother chairwoman spokeswoman businesswoman policewoman sister daughter aunt wife grandmother actress',
);

const MALE = words(
  'donald john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark paul steven stephen steve andrew kenneth george joshua kevin brian edward ronald timothy jason jeffrey jeff ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin ben samuel gregory frank raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas peter zachary kyle walter harold jeremy ethan carl keith roger gerald christian terry sean arthur austin noah lawrence joe jesse bryan billy jordan albert dylan bruce willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis philip bobby johnny bradley barack bill bernie ted marco jeb mitt mike mitch tim tom jim bob dick rick rand chris rob dan sam greg tony ken ron harry chuck karl newt vladimir keir emmanuel volodymyr jared boris rishi gordon xi recep bashar hassan ali mohammed muhammad mohammad ahmed omar abdul ibrahim hans klaus olaf friedrich jean pierre francois jacques luis carlos pedro miguel antonio giorgio matteo silvio lars sven ivan sergei dmitry dmitri alexei mikhail narendra imran shinzo elon jimmy ed fred stuart neil nigel graham colin ian simon hugh alex corey reince jake josh luke max leo oliver marc don',
);
const FEMALE = words(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary melania ivanka tiffany kellyanne huma carly ursula giorgia jacinda claire elise kamala condoleezza megyn loretta debbie wendy jill kate katie susanna annie tina fiona nicola priti liz valerie sheryl arianna rosie alicia dana gwen paula peggy katrina hope omarosa michele',
);

const LIKE_FEMALE = /(?:[^u]a|ette|elle|lynn|leigh)$/;

/**
 * The gender that a first name or form of address tells, or null where it tells none. `word` in lower case, without a
 * full stop.
 */
export function genderOf(word: string): 'm' | 'f' | null {
  if (MALE.has(word) || MALE_TITLES.has(word)) return 'm';
  if (FEMALE.has(word) || FEMALE_TITLES.has(word)) return 'f';
  return null;
}

/** Whether a name begins with a first name in a form that mostly women bear, where the list has no word on it. */
export function seemsFemale(name: string): boolean {
  const [first = '', ...rest] = name.toLowerCase().split(' ');
  return rest.length > 0 && !MALE.has(first) && LIKE_FEMALE.test(first);
}

/** Whether `word` (lower case) is a first name that the small list knows. */
export function isFirstName(word: string): boolean {
  return MALE.has(word) || FEMALE.has(word);
}
