/**
 * Statements asked about in one go: a reader sees what came of it, and a page of a thousand can't use up a quota. By itself,
 * for the popup names it, and opens sooner without all that a look-up needs.
 */
export const MOST_IN_ONE_GO = 30;
