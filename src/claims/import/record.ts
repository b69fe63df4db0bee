import * as v from 'valibot';
import { type Claim, ClaimSchema } from '../claim.ts';
import { byIdOf, isNode, listOf, type Node, topNodes, typesOf } from './nodes.ts';
import { type ReadReview, readClaimReview, readGoogleClaim } from './review.ts';

/** What a record of a feed holds: a review, a claim of our own format, a review of a picture or video, or a fault. */
export type Item = ReadReview | { readonly own: Claim } | { readonly media: true };

/** How deep feeds and items may hold one another. */
const DEEPEST = 4;

/**
 * The items of one record of a feed, in whatever form it is: a ClaimReview, a graph or list of them, a Data Commons feed
 * item, a claim as Google answers it, a claim of our own. At least one: what is nothing of all this is told as a fault.
 */
export function readRecord(record: unknown, depth = 0): Item[] {
  if (Array.isArray(record) || (isNode(record) && '@graph' in record)) return readDocument([record]);
  if (!isNode(record)) return [{ why: 'is not an object' }];
  const inner = record.item ?? record.dataFeedElement;
  if (inner !== undefined && depth < DEEPEST) {
    const items = listOf(inner).flatMap(item => readRecord(item, depth + 1));
    return items.length > 0 ? items : [{ why: 'has no item' }];
  }
  if (Array.isArray(record.variants)) return [readOwn(record)];
  return readNode(record, new Map()) ?? [{ why: 'is not a ClaimReview' }];
}

/** The reviews of JSON-LD that belongs together, as the scripts of one page do. Other things in it are passed over. */
export function readDocument(parts: readonly unknown[]): Item[] {
  const nodes = topNodes(parts);
  const byId = byIdOf(nodes);
  const items = nodes.flatMap(node => [
    ...(readNode(node, byId) ?? []),
    // Pages hang their reviews under the article: in a list of its own, or as its main thing.
    ...[node.review, node.claimReview, node.mainEntity, node.hasPart]
      .flatMap(listOf)
      .filter(isNode)
      .flatMap(part => (isReview(part) && !nodes.includes(part) ? (readNode(part, byId) ?? []) : [])),
  ]);
  return items.length > 0 ? items : [{ why: 'has no ClaimReview in it' }];
}

function isReview(node: Node): boolean {
  return typesOf(node).some(type => type === 'claimreview' || type === 'mediareview');
}

function readNode(node: Node, byId: Parameters<typeof readClaimReview>[1]): Item[] | null {
  const types = typesOf(node);
  if (types.includes('mediareview')) return [{ media: true }];
  if (types.includes('claimreview') || 'claimReviewed' in node) return [readClaimReview(node, byId)];
  if ('claimReview' in node && 'text' in node) return readGoogleClaim(node);
  if (types.length === 0 && 'claim' in node) return [readClaimReview(node, byId)];
  return null;
}

function readOwn(record: Node): Item {
  const parsed = v.safeParse(ClaimSchema, record);
  if (parsed.success) return { own: parsed.output };
  const [issue] = parsed.issues;
  return { why: `is a claim of our own format, but its ${v.getDotPath(issue) ?? 'form'} is wrong: ${issue.message}` };
}
