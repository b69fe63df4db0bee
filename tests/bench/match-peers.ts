import { create, insert, load, save, search } from '@orama/orama';
import { Encoder, Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import bm25 from 'wink-bm25-text-search';
import nlp from 'wink-nlp-utils';
import type { MatchSystem } from './match-systems.ts';
import type { DataClaim } from './matching-data.ts';

/*
 * What a JavaScript developer could reach for instead, each set up as its documentation says for the best ranking; where
 * it says nothing, as came out best on the open sets. A claim counts twice what its title does wherever fields have weights.
 */

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const parsed = (file: Uint8Array) => JSON.parse(new TextDecoder().decode(file));
const ranked = (ids: readonly unknown[]) => ({ ids: ids.slice(0, 5).map(String), shown: null });

/** `near` finds words by their beginnings and with misspellings too, as its documentation's first example does. */
function minisearch(name: string, near: object): MatchSystem {
  const options = { fields: ['claim', 'title'], searchOptions: { boost: { claim: 2 }, ...near } };
  return {
    name,
    build: claims => {
      const index = new MiniSearch<DataClaim>(options);
      index.addAll(claims);
      return bytesOf(index);
    },
    open: file => {
      const index = MiniSearch.loadJSON<DataClaim>(new TextDecoder().decode(file), options);
      return text => ranked(index.search(text).map(({ id }) => id));
    },
  };
}

export const MINISEARCH = minisearch('minisearch', {});

/** With the English encoder. Its context index ranks tweets far worse; `suggest` lets a document lack some of the words. */
const flexsearch = (): Index => new Index({ tokenize: 'strict', encoder: new Encoder(english) });

const FLEXSEARCH: MatchSystem = {
  name: 'flexsearch',
  build: claims => {
    const index = flexsearch();
    for (const { id, claim, title } of claims) index.add(id, `${claim} ${title}`);
    const parts: [string, string][] = [];
    index.export((key, data) => {
      parts.push([key, data]);
    });
    return bytesOf(parts);
  },
  open: file => {
    const index = flexsearch();
    for (const [key, data] of parsed(file)) index.import(key, data);
    return text => ranked([...index.search(text, { suggest: true, limit: 5 })]);
  },
};

const LUNR: MatchSystem = {
  name: 'lunr',
  build: claims =>
    bytesOf(
      lunr(builder => {
        builder.field('claim', { boost: 2 });
        builder.field('title');
        for (const claim of claims) builder.add(claim);
      }),
    ),
  open: file => {
    const index = lunr.Index.load(parsed(file));
    // As tokens, not as a query string: a statement may hold what that language takes for operators.
    return text => ranked(index.query(query => query.term(lunr.tokenizer(text), {})).map(({ ref }) => ref));
  },
};

/** Its own stop words are a package apart. */
const stopWords = english.filter instanceof Set ? [...english.filter] : [];

const oramaIndex = () =>
  create({
    schema: { claim: 'string', title: 'string' } as const,
    components: { tokenizer: { language: 'english', stemming: true, stopWords } },
  });

const ORAMA: MatchSystem = {
  name: '@orama/orama',
  build: async claims => {
    const index = oramaIndex();
    for (const { id, claim, title } of claims) await insert(index, { id, claim, title });
    return bytesOf(save(index));
  },
  open: file => {
    const index = oramaIndex();
    load(index, parsed(file));
    return async text => {
      const { hits } = await search(index, { term: text, boost: { claim: 2 }, limit: 5 });
      return ranked(hits.map(({ id }) => id));
    };
  },
};

const winkEngine = () => {
  const engine = bm25();
  engine.defineConfig({ fldWeights: { claim: 2, title: 1 } });
  const { string, tokens } = nlp;
  engine.definePrepTasks([
    string.lowerCase,
    string.removeExtraSpaces,
    string.tokenize0,
    tokens.propagateNegations,
    tokens.removeWords,
    tokens.stem,
  ]);
  return engine;
};

const WINK: MatchSystem = {
  name: 'wink-bm25-text-search',
  build: claims => {
    const engine = winkEngine();
    for (const { id, claim, title } of claims) engine.addDoc({ claim, title }, id);
    engine.consolidate();
    return new TextEncoder().encode(engine.exportJSON());
  },
  open: file => {
    const engine = winkEngine();
    engine.importJSON(new TextDecoder().decode(file));
    return text => ranked(engine.search(text, 5).map(([id]) => id));
  },
};

export const PEERS: readonly MatchSystem[] = [
  MINISEARCH,
  minisearch('minisearch, prefix and fuzzy', { prefix: true, fuzzy: 0.2 }),
  FLEXSEARCH,
  LUNR,
  ORAMA,
  WINK,
];
