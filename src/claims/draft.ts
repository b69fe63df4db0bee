import { formatClaims } from './check.ts';
import type { Claim } from './claim.ts';

/** Words that tell nothing in an id. */
const EMPTY = new Set(
  'a an the of to in on at by for from with and or that this is are was were be been has have had'.split(' '),
);

/** An id of so many words is still read at a glance. */
const LONGEST_ID = 7;

/**
 * An id for a new claim: the prefix that most ids of its topic have, if there is one, and the claim's telling words.
 *
 * @param taken every id of the database
 * @param ofTopic the ids of the claim's own file
 */
export function proposedId(claim: string, taken: ReadonlySet<string>, ofTopic: readonly string[]): string {
  const plain = claim
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]|(?<=\d),(?=\d)|['’]/g, '')
    .toLowerCase();
  const words = (plain.match(/[a-z0-9]+/g) ?? []).filter(word => !EMPTY.has(word));
  const prefix = commonPrefix(ofTopic);
  const own = prefix === null || words[0] === prefix ? words : [prefix, ...words];
  const id = own.slice(0, LONGEST_ID).join('-') || 'claim';
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}

function commonPrefix(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const prefix = id.replace(/-.*$/s, '');
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > 1 && best[1] * 2 > ids.length ? best[0] : null;
}

/** A topic file's text with one claim more, where the order of ids wants it. `claims` are those that the file holds. */
export function withClaim(claims: readonly Claim[], claim: Claim): string {
  const after = claims.findIndex(({ id }) => id > claim.id);
  const at = after < 0 ? claims.length : after;
  return formatClaims([...claims.slice(0, at), claim, ...claims.slice(at)]);
}
