/** Who a text says it has its content from. */
export interface Attribution {
  /** Folded-case words as written before or after the verb of saying. */
  readonly speaker: string;
  /** Span of the attribution, to leave out of the comparison; UTF-16 code units. */
  readonly span: readonly [start: number, end: number];
}

const VERB =
  "(?:said|says|say|claimed|claims|added|insisted|argued|argues|reported|reports|warned|warns|believes?|thinks?|tweeted|wrote|stated|states|declared|announced|acknowledged|admitted|noted|told (?:[A-Z][\\w’']*|reporters|parliament|lawmakers|mps|journalists|the \\w+)(?: [A-Z]\\w+)?)";
const NOUNS = "(?:(?:the|a|an|his|her|its|their|our)\\s)?(?:[\\p{L}\\d’'.-]+\\s){0,5}?[\\p{L}\\d’'.-]+";
const BEFORE = new RegExp(
  `^["“]?(${NOUNS}),?\\s(?:(?:has|have|had|also|once|repeatedly|later|publicly|then)\\s)*${VERB}(?:\\s(?:on|in)\\s\\w+)?(?::?\\s["“]|\\sthat\\s|:\\s|,\\s|\\s(?!by\\b|to\\b|for\\b|on\\b|as\\b|about\\b|and\\b|of\\b))`,
  'u',
);
const THAT = new RegExp(
  `^(${NOUNS})\\s(?:(?:has|have|had|also)\\s)*(?:found|show(?:s|ed)?|suggest(?:s|ed)?|reveal(?:s|ed)?|confirm(?:s|ed)?|conclude[sd]?|indicate[sd]?|agree[sd]?|predict(?:s|ed)?|estimate[sd]?|maintain(?:s|ed)?|assert(?:s|ed)?|allege[sd]?)\\sthat\\s`,
  'u',
);
const AFTER = new RegExp(
  `,["”]?\\s(${NOUNS})\\s(?:has\\s|have\\s)?${VERB}\\.?\\s*$|,["”]?\\s${VERB}\\s(${NOUNS})\\.?\\s*$`,
  'u',
);
const ACCORDING = new RegExp(`\\baccording to (${NOUNS}),\\s|,?\\saccording to (${NOUNS})\\.?\\s*$`, 'iu');
const SAYS = /^(?:says?|claims?|claimed|states?)\s(?:that\s)?/i;

/** The attribution that frames a text, null without one: "X said (that) …", "…, X said", "according to X", "Says …". */
export function attributionOf(text: string): Attribution | null {
  const says = SAYS.exec(text);
  if (says) return { speaker: '', span: [0, says[0].length] };
  for (const form of [BEFORE, THAT, AFTER, ACCORDING]) {
    const hit = form.exec(text);
    if (!hit) continue;
    const content = text.length - hit[0].length;
    if (content < 16) continue;
    return { speaker: hit[1] ?? hit[2] ?? '', span: [hit.index, hit.index + hit[0].length] };
  }
  return null;
}
