import type { Words } from '../words/words.ts';
import type { Annotation, Source } from './annotation.ts';
import { dated, type Reported } from './report.ts';
import { coverageInWords } from './wording.ts';

/** Its whole look: the file is to be kept and passed on, and asks nobody for anything. Contrasts are those of tokens.css. */
const STYLE = `
:root { color-scheme: light dark; --soft: light-dark(#59606a, #a9b0ba); --line: light-dark(#e3e6ea, #353a41);
  --accent: light-dark(#0b57d0, #9cc2ff); }
body { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; font: 1rem/1.55 system-ui, sans-serif;
  color: light-dark(#17191c, #eceef1); background: light-dark(#ffffff, #1d1f23); overflow-wrap: break-word; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 1rem 0 0; font-size: 1.05rem; line-height: 1.35; }
p, dd, ul { margin: 0; }
article { margin-top: 2rem; padding-top: 2rem; border-top: 1px solid var(--line); }
blockquote { margin: 0; font: 1.2rem/1.45 Georgia, serif; }
small, dt, .place { font-size: .875rem; color: var(--soft); }
small { display: block; font-weight: 400; }
.superseded { margin-top: .75rem; padding-inline-start: .75rem; border-inline-start: 3px solid currentColor; font-weight: 600; }
dt { margin-top: .75rem; }
dd::first-letter { text-transform: uppercase; }
ul { padding-inline-start: 1.25rem; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media print { article { break-inside: avoid; } a::after { content: " <" attr(href) ">"; } }
`;

/** The page's annotations as one HTML file that stands by itself: quotes, speakers, answers, sources. */
export function htmlReport({ url, headline, annotations, coverage }: Reported, words: Words): string {
  const { say } = words;
  const title = escapeHtml(say('reportTitle', headline ?? url ?? ''));
  const page = url === null ? '' : `<p class="place">${link(url, url)}</p>\n`;
  return `<!doctype html>
<html lang="${escapeHtml(words.tag)}" dir="${say('direction')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${page}<p>${escapeHtml(coverageInWords(coverage, words))}</p>
${annotations.map(annotation => entry(annotation, words)).join('\n')}
</main>
</body>
</html>
`;
}

function entry(annotation: Annotation, words: Words): string {
  const { say } = words;
  const { statement, answer, detail, superseded, claim, said, supported, sources } = annotation;
  const source = (of: Source) => dated(of, ({ url, publisher }) => link(url, publisher), words);
  return `<article>
<blockquote dir="auto">${escapeHtml(statement.text)}</blockquote>
${statement.speaker === null ? '' : `<p class="place">${escapeHtml(say('reportSpeaker', statement.speaker))}</p>`}
<h2>${escapeHtml(answer)} <small>${escapeHtml(detail)}</small></h2>
${superseded === null ? '' : `<p class="superseded">${escapeHtml(superseded.text)} ${superseded.source ? source(superseded.source) : ''}</p>`}
<dl>
<dt>${escapeHtml(say('cardClaim'))}</dt><dd>${escapeHtml(claim)}</dd>
${said === null ? '' : `<dt>${escapeHtml(say('cardSaid'))}</dt><dd>${escapeHtml(said.text)}</dd>`}
<dt>${escapeHtml(say('cardSupported'))}</dt><dd><b>${escapeHtml(supported.word)}</b> ${escapeHtml(supported.text)}</dd>
<dt>${escapeHtml(say('cardSources'))}</dt><dd><ul>
${sources.map(of => `<li>${source(of)}${of.quote === null ? '' : ` <q>${escapeHtml(of.quote)}</q>`}</li>`).join('\n')}
</ul></dd>
</dl>
</article>`;
}

function link(url: string, text: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A page's words are not ours: nothing in them may act as markup. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, mark => ENTITIES[mark] ?? '');
}
