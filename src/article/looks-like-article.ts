import { isInside, openRootsIn } from './flat-tree.ts';

/** A paragraph shorter than this (UTF-16 code units) is a teaser, a caption or a button. */
const SHORTEST = 80;

/** A paragraph with a larger share of its text in links is a list of links. */
const MOST_LINKED = 0.4;

/** Code units of prose, in paragraphs of one parent, that make an article: two short paragraphs if the page says so. */
const ENOUGH_IF_SAID = 250;
const ENOUGH = 600;

/** The address without a path is a front page, even where it opens with a long text. */
const FRONT_PAGE_TIMES = 4;

/** Paragraphs, and other elements, looked at, at most: they bound the time on the largest pages. */
const MOST = 500;
const MOST_DIVISIONS = 2_000;

/** Elements asked for a shadow root, at most: an article's host is not behind so many, and it bounds the time. */
const MOST_HOSTS = 10_000;

/** Where prose is no article's: links (teasers), page furniture, consent and other dialogues without an article, forms. */
const ELSEWHERE =
  'a,nav,aside,footer,button,dialog:not(:has(article)),[hidden],[role=dialog],[role=navigation],[role=complementary],' +
  'div[id*=cookie i],div[class*=cookie i],div[id*=consent i],div[class*=consent i],[id=comments],[class~=comments]';

/** Types of schema.org, in JSON-LD or `itemtype`, that a page about one text has, and those of other pages. */
const ARTICLE = typed('\\w*Article|\\w*BlogPosting|Report|ClaimReview|Review');
const OTHER = typed('Product|ProductGroup|SearchResultsPage|CollectionPage|ItemList|JobPosting|Recipe');

function typed(names: string): RegExp {
  return new RegExp(`(?:"@type"\\s*:\\s*(?:\\[[^\\]]{0,99})?"|schema\\.org/)(?:${names})"`);
}

/**
 * A quick guess whether a page is an article (news, blog post, encyclopaedia), for the first script on every page. What
 * the page calls itself counts, but never without prose: paragraphs side by side, outside of links. On front pages,
 * searches and shops each teaser has a parent of its own. Open shadow roots are looked into where the document itself has
 * no article. Reads no layout.
 */
export function looksLikeArticle(page: Document): boolean {
  const enough = (saysSo(page) ? ENOUGH_IF_SAID : ENOUGH) * (isFrontPage(page) ? FRONT_PAGE_TIMES : 1);
  if (hasProse(page, enough)) return true;
  return openRootsIn(page, MOST_HOSTS).some(root => hasProse(root, enough));
}

/** Whether there are so many code units of prose side by side, shadow roots left out. */
function hasProse(tree: Document | ShadowRoot, enough: number): boolean {
  const mass = new Map<Node, number>();
  const articles = tree.querySelectorAll('article');
  const only = articles.length === 1 ? articles[0] : undefined;
  for (const block of proseBlocks(tree)) {
    const text = (block.textContent ?? '').replace(/\s+/g, ' ').trim();
    const size = weight(text);
    if (size < SHORTEST || isInside(block, ELSEWHERE) || linked(block) > MOST_LINKED * text.length) continue;
    const parent = (only?.contains(block) ? only : outermost(block).parentNode) ?? block;
    const sum = (mass.get(parent) ?? 0) + size;
    if (sum >= enough) return true;
    mass.set(parent, sum);
  }
  return false;
}

function saysSo(page: Document): boolean {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].map(s => s.textContent ?? '');
  const types = [...page.querySelectorAll('[itemtype]')].slice(0, 20).map(e => `${e.getAttribute('itemtype')}"`);
  const said = [...scripts, ...types];
  if (said.some(text => ARTICLE.test(text))) return !said.some(text => OTHER.test(text)) || isSingle(page);
  return page.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() === 'article';
}

/** One article and one first heading: what else it lists is around it. */
function isSingle(page: Document): boolean {
  return page.getElementsByTagName('article').length === 1 && page.getElementsByTagName('h1').length === 1;
}

function isFrontPage(page: Document): boolean {
  return /^https?:\/\/[^/]+\/?(?:index\.\w+)?(?:[?#]|$)/i.test(page.URL ?? '');
}

/** Paragraphs; where a page has too few of them also elements with text of their own, parted by line breaks or not. */
function* proseBlocks(tree: ParentNode): Generator<Element> {
  yield* first(tree.querySelectorAll('p'), MOST);
  yield* first(tree.querySelectorAll('pre'), MOST);
  for (const block of first(tree.querySelectorAll('div,td,li'), MOST_DIVISIONS)) {
    for (let node = block.firstChild; node; node = node.nextSibling) {
      if ((node.nodeValue?.length ?? 0) >= SHORTEST && node.nodeType === 3) {
        yield block;
        break;
      }
    }
  }
}

function* first(elements: ArrayLike<Element>, most: number): Generator<Element> {
  for (let i = 0; i < Math.min(most, elements.length); i++) {
    const element = elements[i];
    if (element) yield element;
  }
}

/** The element, or the wrapper that holds nothing but it: some sites wrap each paragraph. */
function outermost(block: Element): Element {
  let at = block;
  while (at.parentElement?.childElementCount === 1 && at.parentElement.localName === 'div') at = at.parentElement;
  return at;
}

/** Length, Chinese, Japanese and Korean characters twice, since they say as much in half of the room. */
function weight(text: string): number {
  return text.length + (text.match(/[\u3040-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
}

function linked(block: Element): number {
  let length = 0;
  for (const link of block.querySelectorAll('a')) length += (link.textContent ?? '').length;
  return length;
}
