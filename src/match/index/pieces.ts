import { type Term, termsOf } from '../text/terms.ts';

/*
 * How texts and records are cut into pieces that come again and again. Any cut gives the text back; this one makes few
 * pieces of few kinds, and, in a text, whole terms ("30 percent", "United States"), so that most pieces know their terms.
 */

/** A word, or a part of a number, with the mark before it; a run of spaces; any run of marks. */
const PIECE = /[ '’\-/_.]?[\p{L}\p{M}]+|[ ]?\d{1,3}|\s+|[^\s\p{L}\p{M}\d]+?(?=[ '’\-/_.]?[\p{L}\p{M}]|[ ]?\d|\s|$)/gu;
/** Where a link lies, with the mark of records before it: the same for all of a publisher’s. */
const HOST = /^[^\p{L}]?https?:\/\/[^/]+\//u;

/** Cuts a stretch of text without terms, or of a record. */
export function cut(text: string, into: string[]): void {
  const [host = ''] = HOST.exec(text) ?? [];
  if (host !== '') into.push(host);
  let end = host.length;
  for (const { 0: piece, index } of text.slice(host.length).matchAll(PIECE)) {
    const start = host.length + index;
    // What no form takes is a piece of its own: nothing may be lost.
    if (start > end) into.push(text.slice(end, start));
    into.push(piece);
    end = start + piece.length;
  }
  if (end < text.length) into.push(text.slice(end));
}

/** A text's pieces, which joined are the text, and its terms. */
export function piecesOf(text: string): { readonly pieces: string[]; readonly terms: readonly Term[] } {
  const pieces: string[] = [];
  const terms = termsOf(text);
  let done = 0;
  for (let i = 0; i < terms.length; ) {
    const first = terms[i];
    if (first === undefined) break;
    let { end } = first;
    for (i++; i < terms.length && (terms[i]?.start ?? end) < end; i++) end = Math.max(end, terms[i]?.end ?? end);
    const start = first.start > done && text[first.start - 1] === ' ' ? first.start - 1 : first.start;
    if (start > done) cut(text.slice(done, start), pieces);
    pieces.push(text.slice(start, end));
    done = end;
  }
  if (done < text.length) cut(text.slice(done), pieces);
  return { pieces, terms };
}
