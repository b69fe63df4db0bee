import { parseHTML } from 'linkedom';

/**
 * A page's HTML as a document, without a browser: for the command line, tests and benchmarks. Scripts never run,
 * nothing is fetched. `url`, where given, becomes `documentURI` and `baseURI`.
 *
 * The parser is lenient but builds no missing `<html>` or `<body>` as browsers do, so a fragment is wrapped first.
 */
export function parsePage(html: string, url?: string): Document {
  const whole = /<html[\s>]/i.test(html) && /<(?:body|frameset)[\s>]/i.test(html) ? html : completed(html);
  const { document } = parseHTML(whole);
  const address = { value: url ?? 'about:blank', configurable: true };
  Object.defineProperties(document, { documentURI: address, baseURI: address, URL: address });
  return document;
}

/** The page with the `<html>`, `<head>` and `<body>` that it lacks; those it has keep their attributes. */
function completed(html: string): string {
  const opening = /<html\b[^>]*>/i.exec(html)?.[0] ?? '<html>';
  const inside = html.replace(/<!doctype[^>]*>|<\/?html\b[^>]*>/gi, '');
  const head =
    /^\s*<head\b[\s\S]*?<\/head\s*>/i.exec(inside)?.[0] ??
    /^(?:\s|<!--[\s\S]*?-->|<(?:meta|link|base)\b[^>]*>|<(title|style|script)\b[\s\S]*?<\/\1\s*>)*/i.exec(
      inside,
    )?.[0] ??
    '';
  const rest = inside.slice(head.length);
  const body = /^\s*<body[\s>]/i.test(rest) ? rest : `<body>${rest}</body>`;
  return `<!doctype html>${opening}${/^\s*<head\b/i.test(head) ? head : `<head>${head}</head>`}${body}</html>`;
}
