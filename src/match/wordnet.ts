import { KeyTable } from './key-table.ts';
import { once } from './once.ts';
import { hashOf } from './terms.ts';
import table from './wordnet.weights.json' with { type: 'json' };

/*
 * Common words that WordNet calls synonyms, derives from one another, or sets against one another; by stems. Made by
 * tests/bench/derive-wordnet.ts. Broader and looser than the hand-written senses, which are asked first.
 */

const NONE: readonly never[] = [];
function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Made at the first question: a worker is woken for much that asks none. */
const maps = once(() => {
  const groups = new KeyTable(table.groups);
  const antonyms = new Map<string, string[]>();
  for (const pair of table.antonyms) {
    const [a = '', b = ''] = pair.split(' ');
    put(antonyms, a, b);
    put(antonyms, b, a);
  }
  return { groups, antonyms };
});

/** Numbers of the groups of synonyms that a key is in: two keys with one in common can mean the same. */
export const groupsOf = (key: string): readonly number[] => maps().groups.linesOf(hashOf(key));

/** Keys that can mean the opposite of a key. */
export const antonymsOf = (key: string): readonly string[] => maps().antonyms.get(key) ?? NONE;
