import { writtenIn } from './flat-tree.ts';

/** Parts of a page that are never its article, by tag and by ARIA role. */
const EXTRA_TAGS = new Set('nav aside footer button select textarea'.split(' '));
const EXTRA_ROLES = new Set(
  'complementary navigation search contentinfo menu menubar dialog alertdialog toolbar tablist'.split(' '),
);

/** Words of class names and ids that sites give to adverts, sign-up boxes, readers' comments and buttons for sharing. */
const EXTRA_NAMES = named(
  'ad|ads|adslot|adunit|advert|adverts|advertisement|advertising|advertorial|dfp|sponsor|sponsored|sponsors',
  'newsletter|newsletters|signup|sign-up|subscribe|subscription|paywall|share|sharing|sharebar|social-share',
  'comments|comment-list|commentlist|disqus|disqus_thread|respond|noprint|outbrain|taboola|breadcrumb|breadcrumbs',
);

/** Words for boxes that lead to other articles; some sites call the opening of an article so too, but it has no links. */
const LEADING_NAMES = named(
  'related|readmore|read-more|read-next|recirc|recirculation|recommended|recommendations|teaser|teasers|promo|promos',
);
const LINKED = 0.3;

function named(...words: string[]): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?=$|[\\s_-])`, 'i');
}

/** Class names of text that is only for screen readers ("opens in a new tab") and stands nowhere on the page. */
const UNSEEN_NAMES = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-text|-only)?|off-?screen)(?=$|\s)/i;

/**
 * A class name alone may leave out at most this share of the text: names such as `share` or `promo` also stand on
 * wrappers of whole articles.
 */
const MOST_BY_NAME = 0.25;

/**
 * Gives the judgement whether an element inside an article is none of it: an advert, related links, comments.
 * `length` is how many UTF-16 code units the whole article has.
 */
export function extrasIn(length: number): (element: Element) => boolean {
  return element => {
    if (EXTRA_TAGS.has(element.localName)) return true;
    const role = element.getAttribute('role');
    if (role && EXTRA_ROLES.has(role)) return true;
    // The names of custom elements are their makers' own, as class names are.
    const own = element.localName.includes('-') ? element.localName : '';
    const name = `${element.getAttribute('class') ?? ''} ${element.id} ${own}`;
    if (UNSEEN_NAMES.test(name)) return true;
    if (!EXTRA_NAMES.test(name) && !(LEADING_NAMES.test(name) && isLinked(element))) return false;
    return writtenIn(element).length < MOST_BY_NAME * length;
  };
}

function isLinked(element: Element): boolean {
  let linked = element.localName === 'a' ? (element.textContent ?? '').length : 0;
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').length;
  return linked > LINKED * (element.textContent ?? '').length;
}
