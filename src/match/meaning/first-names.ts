import { wordPairs } from '../text/word-pairs.ts';

/* Short forms of first names, with the one that they are short for: two spellings of one person. */
const IN_FULL = wordPairs(
  'abe abraham,alex alexander,andy andrew,ben benjamin,bernie bernard,bill william,billy william,bob robert,bobby robert,' +
    'charlie charles,chris christopher,chuck charles,dan daniel,dave david,dick richard,don donald,doug douglas,' +
    'fred frederick,greg gregory,jeff jeffrey,jim james,jimmy james,joe joseph,josh joshua,ken kenneth,larry lawrence,' +
    'liz elizabeth,matt matthew,mike michael,nick nicholas,pete peter,phil philip,rick richard,rob robert,ron ronald,' +
    'rudy rudolph,sam samuel,steve stephen,steven stephen,sue susan,tim timothy,tom thomas,tony anthony,vince vincent,' +
    'will william,zach zachary',
);

/** The first name in full that a folded word is short for; the word itself where it is no short form. */
export const firstNameInFull = (word: string): string => IN_FULL.get(word) ?? word;
