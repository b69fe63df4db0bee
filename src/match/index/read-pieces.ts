import type { ByteReader } from './bytes.ts';

/** Reads what a `Speller` wrote. */
export interface PieceReader {
  /** The rest of an item, as text. */
  text(item: ByteReader): string;
}

/** A reader of pieces, which are decoded when first asked for. */
export function pieceReader(starts: Uint32Array, pieces: Uint8Array): PieceReader {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const known = new Array<string | undefined>(Math.max(0, starts.length - 1));
  const pieceAt = (place: number): string => {
    const before = known[place];
    if (before !== undefined) return before;
    const piece = decoder.decode(pieces.subarray(starts[place], starts[place + 1]));
    known[place] = piece;
    return piece;
  };
  return {
    text: item => {
      let text = '';
      while (item.more) {
        const code = item.varint();
        text += code > 0 ? pieceAt(code - 1) : decoder.decode(item.take(item.varint()));
      }
      return text;
    },
  };
}
