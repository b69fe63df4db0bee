import { verdictFor } from '../ratings.ts';
import { claimantOf } from './claimant.ts';
import { dayOf } from './day.ts';
import { type ImportedClaim, type ImportedReview, LONGEST } from './imported.ts';
import { languageOf } from './language.ts';
import { hostOf, linkOf } from './link.ts';
import { type ById, isNode, listOf, type Node, nodesOf, typesOf } from './nodes.ts';
import { cutText, plainText } from './plain-text.ts';

/** One fact-check of one claim, or why it can't be taken. */
export type ReadReview =
  | { readonly claim: Omit<ImportedClaim, 'id' | 'reviews'>; readonly review: ImportedReview }
  | { readonly why: string };

/** A schema.org ClaimReview, or a flat row with `claim`, `publisher`, `rating`, `url`. The rating's numbers are not read. */
export function readClaimReview(node: Node, byId: ById): ReadReview {
  const reviewed = nodesOf(node.itemReviewed, byId);
  const authors = reviewed.flatMap(item => [...nodesOf(item.author, byId), ...nodesOf(item.creator, byId)]);
  const text = firstText(node.claimReviewed, node.claim, ...reviewed.map(item => item.claimReviewed ?? item.name));
  return assemble({
    text,
    claimant: firstText(authors.map(author => author.name).join(', '), node.claimant),
    said: firstDay(...reviewed.map(item => item.datePublished), node.claimDate, node.date),
    language: node.inLanguage ?? node.language ?? reviewed[0]?.inLanguage,
    links: [node.url, ...pagesOf(node.mainEntityOfPage), node['@id']],
    publisher: publisherOf(node, byId),
    title: firstText(node.headline, node.name, node.title),
    date: firstDay(node.datePublished, node.reviewDate, node.dateCreated),
    rating: ratingOf(node, byId),
  });
}

/** A claim as Google's `claims:search` answers it, with its `claimReview` list: one result a review. */
export function readGoogleClaim(node: Node): ReadReview[] {
  const reviews = listOf(node.claimReview);
  if (reviews.length === 0) return [{ why: 'has no review' }];
  return reviews.map(review => {
    if (!isNode(review)) return { why: 'has a review that is not an object' };
    const publisher = isNode(review.publisher) ? review.publisher : {};
    return assemble({
      text: firstText(node.text, node.claimReviewed),
      claimant: firstText(node.claimant),
      said: firstDay(node.claimDate),
      language: review.languageCode,
      links: [review.url],
      publisher: firstText(publisher.name, publisher.site),
      title: firstText(review.title),
      date: firstDay(review.reviewDate),
      rating: firstText(review.textualRating),
    });
  });
}

interface Parts {
  readonly text: string;
  readonly claimant: string;
  readonly said: string | null;
  readonly language: unknown;
  readonly links: readonly unknown[];
  readonly publisher: string;
  readonly title: string;
  readonly date: string | null;
  readonly rating: string;
}

function assemble(parts: Parts): ReadReview {
  const { text, said, date } = parts;
  if (!/\p{L}/u.test(text)) return { why: 'has no claim' };
  if (text.length > LONGEST.claim) {
    return { why: `has a claim of ${text.length} characters; at most ${LONGEST.claim} are taken` };
  }
  const url = parts.links.map(linkOf).find(link => link !== null);
  if (url === undefined) return { why: linkTrouble(parts.links) };
  const claimant = cutText(claimantOf(parts.claimant), LONGEST.claimant);
  const publisher = cutText(parts.publisher || hostOf(url), LONGEST.publisher);
  const title = cutText(parts.title, LONGEST.title);
  const rating = cutText(parts.rating, LONGEST.rating);
  const [language] = listOf(parts.language);
  return {
    claim: {
      claim: text,
      ...(claimant === '' ? {} : { claimant }),
      ...(said === null ? {} : { said }),
      language: languageOf(text, typeof language === 'string' ? language : null),
    },
    review: {
      publisher,
      ...(title === '' ? {} : { title }),
      url,
      ...(date === null ? {} : { date }),
      ...(rating === '' ? {} : { rating }),
      verdict: verdictOf(publisher, hostOf(url), rating),
    },
  };
}

/** A publisher's own scale is known by its name or by its address. */
function verdictOf(publisher: string, host: string, rating: string): ImportedReview['verdict'] {
  const byName = verdictFor(publisher, rating);
  return byName === 'see-source' ? verdictFor(host, rating) : byName;
}

function linkTrouble(links: readonly unknown[]): string {
  const link = links.map(plainText).find(text => text !== '');
  return link === undefined ? 'has no link' : `has a link that is not a whole http(s) address: ${cutText(link, 80)}`;
}

/** Who publishes it: an organisation. A person's name is not a publisher; '' where only persons are named. */
function publisherOf(node: Node, byId: ById): string {
  const isPerson = (candidate: Node) => typesOf(candidate).includes('person');
  const bodies = [...nodesOf(node.publisher, byId), ...nodesOf(node.author, byId)].filter(body => !isPerson(body));
  const named = [node.publisher, node.author].filter(value => typeof value === 'string' && !/^https?:/i.test(value));
  return firstText(...named, ...bodies.map(body => body.name));
}

/** The rating in words; a `ratingValue` only where it is words itself. */
function ratingOf(node: Node, byId: ById): string {
  const ratings = nodesOf(node.reviewRating, byId);
  const words = [
    ...ratings.flatMap(rating => [rating.alternateName, rating.name]),
    ...listOf(node.reviewRating).filter(rating => typeof rating === 'string'),
    node.textualRating,
    node.rating,
    ...ratings.map(rating => rating.ratingValue),
  ];
  return firstText(...words.filter(word => /\p{L}/u.test(plainText(listOf(word)[0]))));
}

function pagesOf(value: unknown): unknown[] {
  return listOf(value).flatMap(page => (isNode(page) ? [page['@id'], page.url] : [page]));
}

function firstText(...values: readonly unknown[]): string {
  for (const value of values.flatMap(listOf)) {
    const text = plainText(isNode(value) ? value['@value'] : value);
    if (text !== '') return text;
  }
  return '';
}

function firstDay(...values: readonly unknown[]): string | null {
  for (const value of values.flatMap(listOf)) {
    const day = dayOf(isNode(value) ? value['@value'] : value);
    if (day !== null) return day;
  }
  return null;
}
