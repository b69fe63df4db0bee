import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Which rooms a room may import from. What is not here may not be imported: ARCHITECTURE.md says why. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  forms: [],
  learned: [],
  article: ['forms', 'learned'],
  claims: [],
  match: ['forms', 'learned'],
  words: [],
  annotations: ['article', 'claims', 'match', 'words'],
  messages: ['annotations', 'article', 'providers', 'words', '.'],
  ui: ['annotations'],
  spotlight: ['annotations', 'messages', 'ui', 'words'],
  background: ['annotations', 'article', 'claims', 'match', 'messages', 'packs', 'providers', 'words', '.'],
  content: ['article', 'annotations', 'messages', 'spotlight'],
  popup: ['annotations', 'article', 'messages', 'providers', 'ui', 'words', '.'],
  options: ['claims', 'messages', 'packs', 'providers', 'ui', 'words', '.'],
  welcome: ['messages', 'spotlight', 'ui', 'words', '.'],
  report: ['messages', 'ui', 'words'],
  packs: ['claims', 'match'],
  providers: ['annotations', 'article', 'claims', 'match', 'packs', 'words'],
  cli: ['annotations', 'article', 'claims', 'match', 'packs', 'words'],
  '.': [],
};

/** The same for the rooms within `match`, which are on one floor with its own files; each may import `match.ts`, the names of what is found. */
const WITHIN_MATCH: Readonly<Record<string, readonly string[]>> = {
  text: [],
  meaning: ['text'],
  reading: ['meaning', 'text'],
  slots: ['meaning', 'reading'],
  'slots/figures': ['reading', 'slots', 'text'],
  'slots/assertion': ['meaning', 'reading', 'slots', 'slots/figures', 'text'],
  'slots/matter': ['meaning', 'reading', 'slots', 'slots/assertion', 'text'],
  'slots/roles': ['meaning', 'reading', 'slots', 'slots/matter', 'text'],
  repeated: ['meaning', 'reading', 'slots/matter', 'text'],
  index: ['text'],
  search: ['index', 'meaning', 'text'],
  confidence: ['meaning', 'reading', 'repeated', 'search', 'slots', 'slots/figures', 'slots/matter', 'text'],
};

/** Rooms of pure functions, which run in Node as they do in a worker. */
const PURE = ['forms', 'learned', 'article', 'claims', 'match', 'annotations'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file));
const roomOf = (path: string) => (path.includes(sep) ? (path.split(sep)[0] ?? '.') : '.');
const importsOf = (file: string) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/\bfrom '([^']+)'|\bimport(?: |\()'([^']+)'/g)].map(
    m => m[1] ?? m[2] ?? '',
  );

/** Imports of a room's files that go where they may not; `roomIn` tells the room of a file, null where any may import it. */
function astray(room: string, allowed: readonly string[], roomIn: (file: string) => string | null): string[] {
  const own = files.filter(file => roomIn(file) === room);
  expect(own.length).toBeGreaterThan(0);
  return own.flatMap(file =>
    importsOf(file)
      .filter(name => name.startsWith('.'))
      .map(name => relative(SRC, join(dirname(join(SRC, file)), name)))
      .filter(other => ![null, room, ...allowed].includes(roomIn(other)))
      .map(other => `${file} imports ${other}: move what it needs, or turn the arrow round in ARCHITECTURE.md`),
  );
}

test.each(Object.keys(ARROWS))('the room %s imports only along the arrows', room => {
  expect(astray(room, ARROWS[room] ?? [], roomOf)).toEqual([]);
});

/** The room of a file within `match`, `.` for its own files; null outside it, and for the names of what is found. */
function roomWithinMatch(file: string): string | null {
  if (roomOf(file) !== 'match' || file === join('match', 'match.ts')) return null;
  return dirname(relative('match', file)).split(sep).join('/');
}

test.each(Object.keys(WITHIN_MATCH))('the room %s within match imports only along the arrows', room => {
  expect(astray(room, WITHIN_MATCH[room] ?? [], roomWithinMatch)).toEqual([]);
});

test.each(PURE)('the room %s knows neither browser nor Node', room => {
  const bound = files
    .filter(file => roomOf(file) === room)
    .flatMap(file =>
      importsOf(file)
        .filter(name => name.startsWith('node:') || name === 'webextension-polyfill')
        .map(name => `${file} imports ${name}`),
    );
  expect(bound).toEqual([]);
});

test('every room is on the map', () => {
  expect([...new Set(files.map(roomOf))].filter(room => !(room in ARROWS))).toEqual([]);
  const within = new Set(files.map(roomWithinMatch).filter(room => room !== null && room !== '.'));
  expect([...within].filter(room => !(String(room) in WITHIN_MATCH))).toEqual([]);
});

test('no file writes HTML from a string', () => {
  const guilty = files.filter(file =>
    /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML/.test(
      readFileSync(join(SRC, file), 'utf8'),
    ),
  );
  expect(guilty).toEqual([]);
});
