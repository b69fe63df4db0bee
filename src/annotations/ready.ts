import { TRIAL } from '../article/trial.ts';
import { relate } from '../match/relation.ts';
import { once } from '../match/text/once.ts';

/** Has something of all that a claim may have. */
const CLAIM = 'On 2 May some of the 40 percent may have done so again, she said.';

/** What comparing two texts needs is made once a worker's life. */
export const readyToCompare = once(() => relate({ text: TRIAL }, CLAIM, {}));
