import { parseHTML } from 'linkedom';

/**
 * A page's HTML as a document, without a browser: for the command line, tests and benchmarks. Scripts never run,
 * nothing is fetched. `url`, where given, becomes `documentURI` and `baseURI`.
 *
 * The parser is lenient but builds no missing `<html>` or `<body>` as browsers do, so a fragment is wrapped first.
 */
export function parsePage(html: string, url?: string): Document {
  const whole = /<body[\s>]/i.test(html) || /<frameset[\s>]/i.test(html) ? html : wrapped(html);
  const { document } = parseHTML(whole);
  const address = { value: url ?? 'about:blank', configurable: true };
  Object.defineProperties(document, { documentURI: address, baseURI: address, URL: address });
  return document;
}

/** The fragment inside a body, what belongs into a head moved there, `<html …>` kept with its attributes. */
function wrapped(html: string): string {
  const opening = /<html\b[^>]*>/i.exec(html)?.[0] ?? '<html>';
  const rest = html.replace(/<!doctype[^>]*>|<\/?html\b[^>]*>|<\/body\s*>/gi, '');
  const head = /<head\b[\s\S]*?<\/head\s*>/i.exec(rest);
  if (head) return `<!doctype html>${opening}${head[0]}<body>${rest.replace(head[0], () => '')}</body></html>`;
  const leading = /^(?:\s|<!--[\s\S]*?-->|<(?:meta|link|base)\b[^>]*>|<(title|style|script)\b[\s\S]*?<\/\1\s*>)*/i.exec(
    rest,
  );
  const inHead = leading?.[0] ?? '';
  return `<!doctype html>${opening}<head>${inHead}</head><body>${rest.slice(inHead.length)}</body></html>`;
}
