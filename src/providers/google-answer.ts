import * as v from 'valibot';
import { type ImportedClaim, ImportedClaimSchema } from '../claims/import/imported.ts';
import { createJoiner } from '../claims/import/join.ts';
import { readGoogleClaim } from '../claims/import/review.ts';
import { LookUpError } from './trouble.ts';

/** Ten are asked for; an answer with many more is not one to our question. */
const MOST_CLAIMS = 100;

/** `claims:search` answers `{}` where it knows nothing. An error with status 200 is no answer. */
const Answer = v.pipe(
  v.unknown(),
  v.check(answer => !Array.isArray(answer)),
  v.looseObject({ claims: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MOST_CLAIMS)), []) }),
  v.check(answer => !('error' in answer)),
);

const Claim = v.looseObject({ text: v.string(), claimReview: v.pipe(v.array(v.unknown()), v.maxLength(MOST_CLAIMS)) });

/**
 * The claims of an answer, read as a stranger's feed is: text as plain text, cut to its limits, links http(s) only,
 * verdicts by the rating's words. What has no claim or no link is left out.
 *
 * @throws LookUpError `malformed` where the answer is not of the documented shape
 */
export function claimsOf(json: string): ImportedClaim[] {
  const answer = v.safeParse(Answer, parsed(json));
  if (!answer.success) throw new LookUpError('malformed');
  const records = answer.output.claims.map(record => v.safeParse(Claim, record));
  if (records.length > 0 && records.every(({ success }) => !success)) throw new LookUpError('malformed');
  const joiner = createJoiner();
  for (const record of records) {
    if (!record.success) continue;
    for (const read of readGoogleClaim(record.output)) if ('claim' in read) joiner.add(read.claim, read.review);
  }
  return [...joiner.claims()].filter(claim => v.is(ImportedClaimSchema, claim));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new LookUpError('malformed', { cause });
  }
}
