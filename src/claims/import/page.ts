/** Scripts of JSON-LD, their content. Ends at the end tag or the end of the page. */
const SCRIPT = /<script\b([^<>]*)>((?:(?!<\/script)[\s\S])*)/gi;
const JSON_LD = /\btype\s*=\s*["']?application\/ld\+json\b/i;

/** What templates wrap round a script for browsers of the last century. */
const WRAPPING =
  /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/g;

/**
 * The JSON-LD documents of a page's HTML, as values; scripts that are no JSON are left out. Line feeds within strings,
 * which JSON forbids and templates leave, are forgiven.
 */
export function jsonLdOf(html: string): unknown[] {
  const documents: unknown[] = [];
  for (const [, attributes = '', content = ''] of html.matchAll(SCRIPT)) {
    if (!JSON_LD.test(attributes)) continue;
    const text = content.replace(WRAPPING, '').trim();
    const document = parse(text) ?? parse(text.replace(/\p{Cc}+/gu, ' '));
    if (document !== undefined) documents.push(document);
  }
  return documents;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
