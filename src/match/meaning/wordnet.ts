import { KeyTable } from '../text/key-table.ts';
import { once } from '../text/once.ts';
import { hashOf } from '../text/terms.ts';
import table from './wordnet.table.ts';

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

const groups = new KeyTable(table.groups);

/** Made at the first question: a worker is woken for much that asks none. */
const antonyms = once(() => {
  const map = new Map<string, string[]>();
  for (const pair of table.antonyms) {
    const [a = '', b = ''] = pair.split(' ');
    put(map, a, b);
    put(map, b, a);
  }
  return map;
});

/** Numbers of the groups of synonyms that a key is in: two keys with one in common can mean the same. */
export const groupsOf = (key: string): readonly number[] => groups.linesOf(hashOf(key));

/** Keys that can mean the opposite of a key. */
export const antonymsOf = (key: string): readonly string[] => antonyms().get(key) ?? NONE;
