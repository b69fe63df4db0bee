import type { NameKind } from '../meaning/places.ts';

const BODIES =
  /^(?:party|bank|council|court|ministry|department|agency|commission|organization|organisation|union|university|college|institute|group|corp|corporation|company|inc|ltd|committee|parliament|senate|assembly|police|army|navy|association|federation|fund|office|times|post|news|service|board|authority|coalition|church|club|team|airlines|airways)$/;
const THINGS =
  /^(?:declaration|agreement|act|treaty|accord|accords|war|olympics|cup|wall|tower|bridge|river|sea|ocean|reef|mountain|pipeline|pipelines|protocol|convention|constitution|amendment|bill|law|plan|deal|day|prize|award|warrior|street|museum|hospital|airport|stadium|university|pact|stream)$/;
const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'abdul adam ahmed alan albert alex alexander alexei ali alice amy ana anders andrea andrew andrzej angela anna anne anthony antonio ' +
    'antony arnold arthur barack barbara ben benjamin bernard bernie bill bob boris brian bruce carlos charles charlie chris christine ' +
    'christopher chuck claudia daniel david deborah dick dmitry dominic donald doug edward eleanor elizabeth elon emma emmanuel eric ' +
    'ernest fatima fiona francis frank friedrich gary george gerald geert giorgia gordon greg guy hans harry hassan helen henry hillary howard hugo ' +
    'hunter ian igor ivan jack jacob jake james jane janet jared jason jd jean jeff jennifer jens jeremy jerome jim jimmy jill joan joe john ' +
    'johnny jon jonathan jordan jose joseph juan julia justin kamala karen karl kate keir keith kelly ken kevin kim kyriakos larry laura lee ' +
    'linda lisa liz louis lula luis marco margaret maria marie marine mario mark marta martin mary matt matteo maura melania michael michel ' +
    'michelle mike mikhail mitch mohamed mohammed muhammad nancy narendra neil nicolas nigel nikki nikola olaf oleg oliver pam pat patrick ' +
    'paul pedro peter petr petro phil pierre rachel ralph rebecca recep richard rick rishi rob robert roger ron ronald rudy rupert ruth sadiq salman ' +
    'sam sanna sarah scott sean sebastian sergei sergey simon stefan stephen steve steven susan tamas ted theresa thomas tim tom tony ' +
    'ursula valery vance victor viktor viktoria vladimir volodymyr walter warren wes will william winston xi yevgeny yulia'
  ).split(' '),
);

/** What a run of capitalised words names, by its words: a body, a thing, or somebody with a first name we know. */
export function kindOf(words: readonly string[]): NameKind {
  const last = words.at(-1) ?? '';
  if (words.some(word => THINGS.test(word)) && !BODIES.test(last)) return 'event';
  if (words.some(word => BODIES.test(word))) return 'org';
  return words.length > 1 && FIRST_NAMES.has(words[0] ?? '') ? 'person' : 'name';
}

/** True for a word that says what sort of body or thing a name names: "Museum", "University". */
export const isKind = (word: string): boolean => THINGS.test(word) || BODIES.test(word);

/** True for what is called after the place where it was held or made: "the Paris Declaration", "the London summit". */
export const isOccasion = (word: string): boolean =>
  THINGS.test(word) ||
  /^(?:summit|meeting|talks|conference|text|document|statement|forum|court|marathon|session|gathering)$/.test(word);
