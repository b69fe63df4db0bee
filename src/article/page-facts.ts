import { articleData, type Data, stringIn } from './page-data.ts';
import { dayInAddress, dayOf } from './page-dates.ts';

/** What a page says about its article: see `Article`. */
export interface PageFacts {
  readonly headline: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

/** Names of `<meta>` elements that hold the day of publication, the surest first. */
const DATE_NAMES =
  'article:published_time og:published_time og:article:published_time datepublished parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date date.issued dc.date.issued dcterms.issued dcterms.created dc.date dcterms.date dc.date.created originalpublicationdate date'.split(
    ' ',
  );

/** Headline, day of publication and language, as far as the page gives them; `url` is its address, where known. */
export function factsOf(page: Document, url?: string): PageFacts {
  const data = articleData(page);
  const meta = metaOf(page);
  return {
    headline: headlineOf(page, data, meta),
    published: publishedOf(page, data, meta, url),
    language: languageOf(page, data, meta),
  };
}

/** Contents of the page's `<meta>` elements by lower-case `property`, `name`, `itemprop` or `http-equiv`; first wins. */
function metaOf(page: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = squeezed(element.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

/**
 * The `<h1>` that shares most words with the title the page gives itself for others (JSON-LD, Open Graph, `<title>`),
 * since that is what its readers see; else that title, a site's name behind a bar or dash taken off.
 */
function headlineOf(page: Document, data: readonly Data[], meta: ReadonlyMap<string, string>): string | null {
  const title = squeezed(
    stringIn(data, 'headline', 'name') ?? meta.get('og:title') ?? meta.get('twitter:title') ?? page.title ?? '',
  );
  const headings = [...page.querySelectorAll('h1')].map(heading => squeezed(heading.textContent ?? '')).filter(Boolean);
  const words = wordsOf(title);
  let best: string | null = null;
  let most = 0;
  for (const heading of headings) {
    const own = wordsOf(heading);
    const shared = [...own].filter(word => words.has(word)).length;
    const share = shared / Math.max(1, Math.min(own.size, words.size));
    if (share > most && share >= 0.5 && own.size > 1) [best, most] = [heading, share];
  }
  if (best) return best;
  if (!title) return headings.length === 1 ? (headings[0] ?? null) : null;
  const bare = title.replace(/\s+[|·•»–—-]\s+[^|·•»–—]{1,40}$/, '');
  return wordsOf(bare).size >= 3 ? bare : title;
}

function publishedOf(page: Document, data: readonly Data[], meta: ReadonlyMap<string, string>, url?: string) {
  const written = [
    stringIn(data, 'datePublished'),
    ...DATE_NAMES.map(name => meta.get(name) ?? null),
    ...datesIn(page, '[itemprop~="datePublished"]'),
    ...datesIn(page, 'time[pubdate], time.published, time.entry-date, abbr.published'),
    ...datesIn(page, 'article time[datetime], main time[datetime]'),
    stringIn(data, 'dateCreated', 'uploadDate'),
  ];
  for (const text of written) {
    const found = text && dayOf(text);
    if (found) return found;
  }
  const inAddress = url ? dayInAddress(url) : null;
  return inAddress ?? datesIn(page, 'time[datetime]').map(dayOf).find(Boolean) ?? null;
}

/** What the first few such elements have as date: the machine's if there is one, else the reader's. */
function datesIn(page: Document, selector: string): string[] {
  return [...page.querySelectorAll(selector)]
    .slice(0, 3)
    .map(
      e => e.getAttribute('datetime') ?? e.getAttribute('content') ?? e.getAttribute('title') ?? e.textContent ?? '',
    );
}

function languageOf(page: Document, data: readonly Data[], meta: ReadonlyMap<string, string>): string | null {
  const said = [
    page.documentElement.getAttribute('lang'),
    page.documentElement.getAttribute('xml:lang'),
    page.body?.getAttribute('lang'),
    meta.get('content-language')?.split(',')[0],
    meta.get('dc.language') ?? meta.get('dcterms.language') ?? meta.get('language'),
    stringIn(data, 'inLanguage'),
    meta.get('og:locale'),
  ];
  for (const tag of said) {
    const clean = tag?.trim().replaceAll('_', '-');
    if (clean && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(clean)) return clean;
  }
  return null;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function squeezed(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
