import { relate } from '../match/relation.ts';
import { once } from '../match/text/once.ts';

/**
 * Texts and claims that between them take nearly every way through the comparison: one told with words beside it, one in
 * other words and in a quotation, one counted.
 */
export const READY_PAIRS = [
  [
    'Customs officers seized over 1.5 million fake watches at the southern ports in 2021, and some of them worked 16-hour days.',
    'Customs officers seized more than 1.5 million fake watches at the southern ports in 2021.',
  ],
  [
    '“As a Texan I can’t teach in Maine. I’d have to pass the exam of that state first,” said Ann Lee, a teacher in Dallas.',
    'Texans cannot teach in Maine unless they pass the exam of that state.',
  ],
  [
    '“We counted the votes here in Ohio not once, but three times,” Ann Lee said.',
    'Ohio counted its votes three times in 2020.',
  ],
] as const;

/** What comparing two texts needs is made once a worker's life, in these steps: a tenth of a second in all. */
export const READY_STEPS: readonly (() => void)[] = READY_PAIRS.map(([text, claim]) =>
  once(() => {
    relate({ text }, claim, {});
  }),
);
