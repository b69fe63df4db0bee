/** A text that has something of all that a statement may have: what is made at the first question is made with it. */
export const TRIAL = 'He said on 1 May that “not all of the 30 percent” would do so again.';
