import { Guarded } from '../../forms/guard.ts';

/** Who a text says it has its content from. */
export interface Attribution {
  /** Folded-case words as written before or after the verb of saying. */
  readonly speaker: string;
  /** Span of the attribution, to leave out of the comparison; UTF-16 code units. */
  readonly span: readonly [start: number, end: number];
}

const SAY =
  '(?:said|says|say|claims?|claimed|spoke(?=\\sof)|told (?:the \\w+|[\\w’\']+)(?: [A-Z]\\w+)?|(?:added|insisted|insists|argued|argues|warned|warns|tweeted|wrote|stated|noted|reiterated|stressed|repeated)(?=[,:]|\\sthat\\b|\\s["“]|\\s(?:in|on|after|at)\\s.*\\bthat\\b|[.]?\\s*$|\\s(?:in|on|at|after|about|of)\\s[^,"“”]{2,60}[.]?\\s*$))';
const SAY_THAT =
  '(?:believes?|thinks?|reported|reports|warn|declared|announced|acknowledged|acknowledges|admitted|conceded|confirmed|confirms|found|finds|shows?|showed|suggests?|suggested|reveals?|revealed|concluded|concludes|indicates?|indicated|agrees?|agreed|predicts?|predicted|estimates?|estimated|maintains?|maintained|asserts?|asserted|alleges?|alleged|emphasi[sz]ed)';
/** Words that no name or title holds: with one of them before it, a verb of saying frames something else. */
const CLAUSE =
  '(?!(?:by|is|are|was|were|be|been|will|would|could|may|might|that|who|which|has|have|had|not|never|did|does|if|when|after|before|because)\\s)';
const NOUNS = `(?:${CLAUSE}[\\p{L}\\d’'.-]+\\s){0,7}?${CLAUSE}[\\p{L}\\d’'.-]+`;
const ADVERB = '(?:(?:has|have|had|also|once|repeatedly|later|publicly|then)\\s)*';
const BEFORE = new Guarded(
  new RegExp(
    `^["“]?(${NOUNS}(?:, (?!(?:and|but|or|as|while|so|because|after|before|which|who|though|although)\\s)[^,]{2,40})?),?\\s${ADVERB}${SAY}(?:,|:|(?=\\s))(?!\\s(?:by|to|for)\\s)(?:\\sthat\\b)?`,
    'u',
  ),
);
const THAT = new Guarded(new RegExp(`^(${NOUNS})(?:, [^,]{2,40},)?\\s${ADVERB}${SAY_THAT}\\sthat\\s`, 'u'));
// The third group is what the verb adds ("in Paris", "about how allies would respond"): part of the content.
const AFTER = new Guarded(
  new RegExp(
    `(?:,["”]?|!["”]|\\?["”])\\s(?:(${NOUNS})(?:, [^,]{2,40},)?\\s${ADVERB}(?:${SAY}|${SAY_THAT})|(?:as\\s)?${SAY}\\s(${NOUNS}))(?:(\\s(?:in|on|at|after|about|of)\\s[^,"“”]{2,60})?[.:]?\\s*$|,\\s(?=(?:and|but|adding|while)\\s))`,
    'u',
  ),
);
const ACCORDING = new Guarded(
  new RegExp(`\\b[Aa]ccording to (${NOUNS}(?:, [\\p{Lu}][^,]{2,40})?),\\s|,?\\saccording to (${NOUNS})[.:]?\\s*$`, 'u'),
);
const CLEFT = new Guarded(
  new RegExp(
    `^[Ii]t (?:was|is) (${NOUNS}) who (?:once )?(?:${SAY}|${SAY_THAT}|remarked|called|observed)(?:\\sthat|:)?\\s`,
    'u',
  ),
);
/** "As Churchill put it, …", "In the words of Churchill, …". */
const IN_WORDS_OF = new Guarded(
  new RegExp(
    `^(?:[Aa]s (${NOUNS}) (?:once |famously )?(?:put it|said|wrote|observed|remarked|noted)(?: once)?|(?:[Ii]n the words of|[Tt]o quote) (${NOUNS}))[,:]\\s`,
    'u',
  ),
);
/** "Quotes Churchill as saying, …". */
const QUOTED_AS = new Guarded(
  new RegExp(
    `^[Qq]uot(?:es?|ed|ing) (${NOUNS}) as (?:saying|writing|stating|claiming|telling \\w+)(?:\\sthat|[,:])?\\s`,
    'u',
  ),
);
const COUNTED = new Guarded(
  /\d|\b(?:percent|per cent|most|many|few|half|majority|all|every|none|third|quarter|twice|double|triple|than|times|out of)\b/i,
);
/** No source but a denial, which is the stance's to read: "according to a hoax". */
const NO_SOURCE = new Guarded(
  /\b(?:hoax|myth|rumou?r|conspiracy|parody|satir\w*|false|fake|debunked|discredited|baseless|fabricated|misinformation|disinformation)\b/i,
);
const SAYS = new Guarded(/^(?:says?|claims?|claimed|states?(?=\sthat\b))\s(?:that\s)?/i);

/** Forms of an attribution, in the order in which they are asked. */
export const ATTRIBUTIONS: readonly Guarded[] = [CLEFT, IN_WORDS_OF, QUOTED_AS, BEFORE, THAT, AFTER, ACCORDING];

/** The attribution that frames a text, null without one: "X said (that) …", "…, X said", "according to X", "Says …". */
export function attributionOf(text: string): Attribution | null {
  const says = SAYS.exec(text);
  if (says) {
    // "Says Churchill said …": that he did.
    const { length } = says[0];
    const inner = attributionOf(text.slice(length));
    const leads = inner !== null && inner.speaker !== '' && inner.span[0] === 0;
    return { speaker: leads ? inner.speaker : '', span: [0, leads ? length + inner.span[1] : length] };
  }
  for (const form of ATTRIBUTIONS) {
    const hit = form.exec(text);
    if (!hit) continue;
    const content = text.length - hit[0].length;
    // "97 percent of scientists agree that …" counts heads: part of the proposition.
    if (content < 16 || COUNTED.test(hit[1] ?? hit[2] ?? '')) continue;
    if (form === ACCORDING && NO_SOURCE.test(hit[0])) continue;
    // Only `AFTER` has a third group.
    const tail = hit[3]?.length ?? 0;
    return { speaker: hit[1] ?? hit[2] ?? '', span: [hit.index, hit.index + hit[0].length - tail] };
  }
  return null;
}
