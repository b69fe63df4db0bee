import { Guarded } from '../../../forms/guard.ts';
import type { Facets } from '../../reading/facets.ts';
import { keyOf } from '../../text/keys.ts';

/** Words that deny without a "not", and records, which tell what never was. */
const NEGATIVE =
  /\b(?:illegal\w*|unlawful\w*|bar(?:s|red)|ban(?:s|ned)?|forb\w+|prohibit\w*|without|lack\w*|deficien\w*|refus\w*|declin\w*|reject\w*|den(?:y|ied|ies)|fail\w*|stop\w*|prevent\w*|block\w*|rul(?:e|es|ed) out|out of|unable|impossible|str(?:ike|ikes|uck) down|too \w+ (?:to|for)|too expensive|strip(?:s|ped)? (?:[^,;.]{1,40} )?of|ke(?:ep|eps|pt) (?:[^,;.]{1,40} )?from|end(?:s|ed) (?:the|all|any)|stay(?:s|ed)? out|beyond the|free of|never|\w+-free|\w{4,}less|none|hoax|myth|made up|eliminat\w*|scrap\w*|nowhere|unless|absence|knocked out|cut off|left out|leaves? out|vanish\w*|disappear\w*|gone|disband\w*|dissolv\w*|cancel\w*|abolish\w*|repeal\w*|miss(?:es|ed)|ignor\w*|hid(?:es|den)?|shut out|ax(?:e|es|ed)\b|hardly|only|except|alone|highest|lowest|worst|first|un(?!anim|der|il|iver|ion|iqu|if|it|til)\w{5,})\b/i;
const NEGATIVES = new Guarded(new RegExp(NEGATIVE.source, 'gi'));
/** Of these, words of a record or an exception, which tell what never was, but do not deny. */
const RECORD = /^(?:only|except|alone|highest|lowest|worst|first|never)$/;

/** True where a text denies, by negation or by a word that denies and that the other has not as well. */
export const negative = (f: Facets, other: Facets): boolean =>
  f.polarity.words !== '' || negativeWords(f, other).length > 0;

/** As `negative`, where no record is told. */
export const denies = (f: Facets, other: Facets): boolean =>
  f.polarity.words !== '' || negativeWords(f, other).some(word => !RECORD.test(word));

/** Whether both deny by the same words, as often: then nothing is denied by the one that the other tells. */
export const denyAlike = ({ polarity: a }: Facets, { polarity: b }: Facets): boolean =>
  [...a.denials].sort().join(' ') === [...b.denials].sort().join(' ');

/**
 * True where one of two texts that deny has one "not" more, and nothing else of either denies: "did not promise that it
 * would not move".
 */
export function deniesOnceMore(a: Facets, b: Facets): boolean {
  const left = [...b.polarity.denials];
  const more = a.polarity.denials.filter(denial => {
    const at = left.indexOf(denial);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const apart = [...more, ...left];
  return apart.length === 1 && apart[0] === 'not' && [...negativeWords(a, b), ...negativeWords(b, a)].length === 0;
}

/** Words of a text that deny, and that the other text does not have as well. */
function negativeWords(f: Facets, other: Facets): string[] {
  const theirs = other.text.toLowerCase();
  const keys = new Set(other.lemmas.map(({ key }) => key));
  return [...NEGATIVES.all(f.text.toLowerCase())].flatMap(([word]) =>
    theirs.includes(word) || keys.has(keyOf(word)) ? [] : [word],
  );
}
