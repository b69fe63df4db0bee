import table from './wordnet.weights.json' with { type: 'json' };

/*
 * Common words that WordNet calls synonyms, derives from one another, or sets against one another; by stems. Made by
 * tests/bench/derive-wordnet.ts. Broader and looser than the hand-written senses, which are asked first.
 */

const groups = new Map<string, number[]>();
const opposites = new Set<string>(table.antonyms);
for (const [id, line] of table.groups.entries()) {
  for (const key of line.split(' ')) {
    const list = groups.get(key);
    if (list) list.push(id);
    else groups.set(key, [id]);
  }
}

/** True where two keys can mean the same. */
export function synonymous(a: string, b: string): boolean {
  const [own, other] = [groups.get(a), groups.get(b)];
  return own !== undefined && other !== undefined && own.some(id => other.includes(id));
}

/** True where two keys can mean the opposite. */
export const antonymous = (a: string, b: string): boolean => opposites.has(a < b ? `${a} ${b}` : `${b} ${a}`);
