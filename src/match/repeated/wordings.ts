import { isPronoun, type Spoken, spokenIn } from './spoken.ts';

/** Words of a claim that somebody may have said as they stand. */
export interface Wording {
  readonly words: readonly Spoken[];
  /** The whole claim, one sentence of several, or what it quotes of a longer one. */
  readonly kind: 'whole' | 'sentence' | 'quoted';
  /** What the claim tells beside them; '' where they are a sentence. */
  readonly beside: string;
  /** Whether a name is among them, the first word aside. */
  readonly names: boolean;
  /** Whether an editor's word of who or what is meant was left out of them. */
  readonly glossed: boolean;
  /** Part of a longer quotation. */
  readonly partial: boolean;
  /** The sentences beside it of what it is part of; '' where it is whole. */
  readonly rest: string;
}

const SAYS = /^Says\s+(?:that\s+)?/;
/** A sentence's end, or what an editor left out. */
const PARTED =
  /(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|Dr|Mrs?|Ms|St|Gen|Sen|Rep|Gov|vs?|[A-Z])\.)(?<=[.!?]["”’']{0,2})\s+(?=["“]?[\p{Lu}\d])|\s*(?:…|\. \. \.|\.\.\.)\s*/u;
const QUOTED = /["“]([^"“”]+)["”]/g;
/** What an editor put in, with a name or a capital in it; without one it is dropped, it need not be said. */
const PUT_IN = /\(([^()]*\p{Lu}[^()]*)\)/gu;
const ADDED = /\([^()\p{Lu}]*\)/gu;
const NAME = /\S\s+["“‘(]?(?!I\b|I['’])\p{Lu}/u;
/** Stands in for what an editor put in; no word of any text. */
const HOLE = 'ⵙⵙ';

/** Whether an insertion only tells who or what or where the word before it is: "you (Jane Doe)", "the war (in Iraq)". */
function isGloss(before: string, inserted: string): boolean {
  if (/^(?:in|to|for|of|on|from|by|with|at)\b/.test(inserted)) return true;
  const word = /(\S+)\s*$/.exec(before)?.[1] ?? '';
  return isPronoun(word.toLowerCase().replace(/[^\p{L}]/gu, '')) || /^["“]?\p{Lu}/u.test(word);
}

/** The text without an editor's glosses; where a name replaces a pronoun, a hole that any pronoun fills. */
function unedited(text: string): string {
  return text.replace(PUT_IN, (_, inserted: string, at: number) =>
    isGloss(text.slice(0, at), inserted) ? ' ' : ` ${HOLE} `,
  );
}

function spoken(text: string): Spoken[] {
  return spokenIn(text).map(token => (token.word === HOLE ? { ...token, open: true } : token));
}

/** Every stretch of a claim that may be said as it stands, the longest kinds first. */
export function wordingsOf(claim: string): Wording[] {
  const bare = claim.replace(SAYS, '').replace(ADDED, ' ');
  const wordings: Wording[] = [];
  for (const text of new Set([bare, unedited(bare)])) {
    const add = (part: string, kind: Wording['kind'], beside = '', all: readonly string[] = []): void => {
      const rest = all.filter(other => other !== part).join(' ');
      const partial = kind === 'quoted' && rest !== '';
      wordings.push({
        words: spoken(part),
        kind,
        beside,
        names: NAME.test(part),
        glossed: text !== bare,
        partial,
        rest,
      });
    };
    add(text, 'whole');
    const sentences = text.split(PARTED);
    if (sentences.length > 1) for (const part of sentences) add(part, 'sentence', '', sentences);
    for (const { 0: marked, 1: quoted = '', index } of text.matchAll(QUOTED)) {
      if (marked.length === text.trim().length) continue;
      const beside = `${text.slice(0, index)} ${text.slice(index + marked.length)}`;
      add(quoted, 'quoted', beside);
      const parts = quoted.split(PARTED);
      if (parts.length > 1) for (const part of parts) add(part, 'quoted', beside, parts);
    }
  }
  return wordings;
}
