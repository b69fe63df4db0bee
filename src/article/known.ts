import type { Gender } from './people.ts';
import type { Speaker, SpeakerFound } from './statement.ts';

/** A speaker with what decides whether a later pronoun can mean them. */
export interface Known {
  readonly speaker: Speaker;
  readonly gender: Gender;
  readonly kind: 'person' | 'group' | 'thing';
}

/** Speakers in the order of the article, the latest last. */
export type Memory = Known[];

/** The same speaker, found another way. */
export function as(known: Known, found: SpeakerFound): Known {
  return { ...known, speaker: { ...known.speaker, found } };
}
