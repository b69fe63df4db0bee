import { HEADER_BYTES, SECTIONS, type Section } from './layout.ts';

/** Bytes of a file from one place on. */
export interface Stretch {
  readonly from: number;
  readonly bytes: Uint8Array;
}

/** A pack's file, of which all but the claims' records was read, in stretches that follow each other. */
export interface FileRead {
  readonly file: Blob;
  readonly stretches: readonly Stretch[];
  /** Where the records begin: nearly half of a pack, of which an answer asks for a few. */
  readonly recordsAt: number;
}

/** Where the sections begin from which on a file is read by itself. */
export type Places = Readonly<Record<'postings' | 'texts' | 'records', number>>;

/** As a file's first bytes tell them, at least `HEADER_BYTES`. */
export function placesOf(start: Uint8Array): Places {
  const header = new DataView(start.buffer, start.byteOffset, HEADER_BYTES);
  const placeOf = (name: Section): number => header.getUint32(20 + 8 * SECTIONS.indexOf(name), true);
  return { postings: placeOf('postings'), texts: placeOf('texts'), records: placeOf('records') };
}

/**
 * Reads a pack's file up to its records, and looks at none of it: that is for who opens it (pack.ts). So little stands here
 * that a browser can be asked for the bytes before a worker's large script is there.
 *
 * @param apart sections from which on the file is read by itself, at the same time, in their order
 * @param known where they begin, so that the file's first bytes need not be waited for
 */
export async function readFile(
  file: Blob,
  apart: readonly (keyof Places)[] = [],
  known: Places | null = null,
): Promise<FileRead> {
  let places = known;
  if (places === null) {
    const start = new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer());
    if (start.length < HEADER_BYTES) return { file, stretches: [{ from: 0, bytes: start }], recordsAt: file.size };
    places = placesOf(start);
  }
  const { records } = places;
  const edges = [0, ...apart.map(name => places[name]), records];
  const parts = edges.slice(0, -1).map(async (from, i): Promise<Stretch> => {
    return { from, bytes: new Uint8Array(await file.slice(from, edges[i + 1]).arrayBuffer()) };
  });
  return { file, stretches: await Promise.all(parts), recordsAt: records };
}
