import { Guarded } from './guard.ts';

/** "…, OK?", "…, right?": a speaker who asks for a nod asks nothing. */
const NOD = new Guarded(/[,;]\s*(?:ok(?:ay)?|(?:all )?right|you know)\s*[?？][)\]"”’']*\s*$/i);

/** The text with a full stop for such a nod at its end. */
export const withoutNod = (text: string): string => NOD.replace(text, '.');
