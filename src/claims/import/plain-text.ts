/** Characters of a raw text that are looked at. The longest honest field of 20,000 seen records has 5,000. */
const LONGEST_RAW = 20_000;

/** References that feeds use; any other stays as it is written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
  deg: '°',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
};

/** Elements whose content is not text. Each ends at its end tag or at the end of what there is. */
const SILENT = /<(script|style|iframe|noscript|template)\b[^<>]*>(?:(?!<\/\1\b)[\s\S])*(?:<\/\1\s*>)?/gi;
const COMMENT = /<!--(?:(?!-->)[\s\S])*(?:-->)?/g;
const TAG = /<\/?[a-z][^<>]*>|<![a-z[][^<>]*>/gi;

/** Controls, halves of characters, and marks by which a text is shown in another order than it is written. */
const UNSEEN = /[\p{Cc}\p{Surrogate}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Nothing to take out or resolve, which is so for most texts. */
const PLAIN = /^[^&<\p{Cc}\p{Surrogate}\u200b-\u206f\ufeff]*$/u;

/**
 * A field of a feed as plain text in one line: tags and scripts out, references resolved, controls out, spaces folded.
 * References that were escaped twice are resolved twice, and tags that come of them (`&lt;p&gt;`) go too. What is left is text and must be shown as text.
 *
 * @returns '' where the value is neither text nor a number
 */
export function plainText(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return '';
  const raw = value.slice(0, LONGEST_RAW);
  if (PLAIN.test(raw)) return raw.replace(/\s+/g, ' ').trim();
  let text = resolved(resolved(withoutTags(raw)))
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '');
  // What stood around a tag may make another one when it goes.
  for (let before = ''; before !== text; ) {
    before = text;
    text = withoutTags(text);
  }
  return text.replace(/ {2,}/g, ' ').trim();
}

/** The text, cut at a space before `most` code units, with an ellipsis where something went. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : cut.length).trimEnd()}…`;
}

function withoutTags(text: string): string {
  return text.replace(COMMENT, ' ').replace(SILENT, ' ').replace(TAG, ' ');
}

function resolved(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
