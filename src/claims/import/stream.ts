import { JSONParser, Tokenizer, TokenType } from '@streamparser/json';
import { jsonLdOf } from './page.ts';

/** Where feeds hold their records, if not in a list of their own. No field of a record itself is named so. */
const CONTAINERS = new Set(['dataFeedElement', 'claims', 'data', 'items', 'results', 'entries']);

/** So much of a feed is looked at to see what it is, in bytes. */
const HEAD = 64 * 1024;

/** A form that can't be read piece by piece (a page, one document without a list) is held whole up to so many bytes. */
const LARGEST_WHOLE = 64 * 1024 * 1024;

/** Strings are gathered in a buffer of so many bytes; without one the parser joins them letter by letter. */
const STRING_BUFFER = 64 * 1024;

/** A feed that can't be read at all; its message goes after the feed's name: "is not whole JSON: …". */
export class FeedError extends Error {}

/** Takes a feed in pieces. */
export interface FeedReader {
  /** @throws FeedError where what came so far is no feed */
  write(chunk: Uint8Array): void;
  /** @throws FeedError where the feed ended in the middle, or was empty */
  end(): void;
}

/** What is done with a record: a value of the feed, or `undefined` where a line of it is not JSON. */
export type OnRecord = (record: unknown) => void;

/**
 * Reads the records of a feed one by one, whatever form it has: a JSON list, an object with a list in it, lines of JSON,
 * one JSON document, or a page with JSON-LD in it. Only what can't be parted is held whole.
 */
export function readFeed(onRecord: OnRecord, onPage: (documents: readonly unknown[]) => void): FeedReader {
  let head = new Uint8Array();
  let reader: FeedReader | null = null;
  const choose = () => {
    reader = readerFor(new TextDecoder().decode(head), onRecord, onPage);
    reader.write(head);
    return reader;
  };
  return {
    write(chunk) {
      if (reader !== null) return reader.write(chunk);
      head = joined([head, chunk]);
      if (head.length >= HEAD) choose();
    },
    end() {
      (reader ?? choose()).end();
    },
  };
}

function readerFor(head: string, onRecord: OnRecord, onPage: (documents: readonly unknown[]) => void): FeedReader {
  const start = head.replace(/^\ufeff/, '').trimStart();
  if (start === '') throw new FeedError('is empty');
  if (start.startsWith('[')) return jsonReader(['$.*'], onRecord);
  if (start.startsWith('<')) return whole(text => onPage(jsonLdOf(text)));
  if (!start.startsWith('{')) throw new FeedError('is neither JSON nor a page; a feed begins with [ or { or <');
  const container = containerIn(start);
  if (container !== null) return jsonReader([`$.${container}.*`], onRecord);
  if (start.split('\n', 4).slice(0, 3).some(isObject)) return lineReader(onRecord);
  return whole(text => onRecord(parsed(text)));
}

/** The first list of records in the outermost object; null where there is none in what is seen of it. */
function containerIn(start: string): string | null {
  let depth = 0;
  let key = '';
  let last: TokenType | null = null;
  let found: string | null = null;
  let ended = false;
  const tokenizer = new Tokenizer();
  tokenizer.onToken = ({ token, value }) => {
    if (ended) return;
    if (token === TokenType.STRING && depth === 1 && last !== TokenType.COLON) key = String(value);
    if (token === TokenType.LEFT_BRACKET && depth === 1 && CONTAINERS.has(key)) found ??= key;
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth++;
    if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth--;
    ended = depth === 0;
    last = token;
  };
  tokenizer.onError = () => {
    ended = true;
  };
  tokenizer.write(start);
  return found;
}

function jsonReader(paths: string[], onRecord: OnRecord): FeedReader {
  const parser = new JSONParser({ paths, keepStack: false, stringBufferSize: STRING_BUFFER });
  parser.onValue = ({ value }) => onRecord(value);
  const attempt = (act: () => void) => {
    try {
      act();
    } catch (cause) {
      if (cause instanceof FeedError) throw cause;
      throw new FeedError(`is not whole JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  };
  return {
    write: chunk => attempt(() => parser.isEnded || parser.write(chunk)),
    end: () => attempt(() => parser.isEnded || parser.end()),
  };
}

/** A line that is not JSON is told as `undefined`; the next is read. */
function lineReader(onRecord: OnRecord): FeedReader {
  const decoder = new TextDecoder();
  let rest = '';
  const line = (text: string) => {
    if (text.trim() === '') return;
    try {
      onRecord(JSON.parse(text));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      onRecord(undefined);
    }
  };
  return {
    write(chunk) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) line(text);
    },
    end: () => line(rest + decoder.decode()),
  };
}

function whole(onText: (text: string) => void): FeedReader {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    write(chunk) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_WHOLE)
        throw new FeedError('is over 64 MB and holds no list of records that can be read in pieces');
    },
    end: () => onText(new TextDecoder().decode(joined(chunks))),
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function isObject(line: string): boolean {
  if (!/^\s*\{[\s\S]*\}\s*$/.test(line)) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError(`is not whole JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
