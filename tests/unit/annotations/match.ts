import type { Match } from '../../../src/match/match.ts';

/** A claim that is shown, as sure as can be; to be changed by a test in what it is about. */
export const MATCH: Match = {
  pack: 0,
  claim: 0,
  relation: 'same',
  confidence: 1,
  shown: true,
  near: false,
  shared: [],
  conflict: null,
};
