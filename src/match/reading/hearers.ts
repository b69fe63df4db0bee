import { Guarded } from '../../forms/guard.ts';

/** "…, Smith told voters in Leeds": whom and where it was told, behind the words that tell it. */
const TOLD = new Guarded(
  /[,!?…—]["”’]?\s[^,;“"”]{1,60}?\s(?:told|testified (?:in|at|before|to)|(?:said|wrote|conceded|announced|declared|complained|recalled) (?:in|at|on|to))\s(?=[^,;“"”]*$)/,
);
const TELLS = /\b(?:told|tells)\b/;

/** Where a statement's words end and whom they were said to begins; its end where it names nobody, or the claim is that somebody was told. */
export function hearersFrom(statement: string, claim: string): number {
  const hit = TELLS.test(claim) ? null : TOLD.exec(statement);
  return hit ? hit.index + hit[0].length : statement.length;
}
