import { expect, test } from 'vitest';
import { checkClaims } from '../../../src/claims/check.ts';
import { proposedId, withClaim } from '../../../src/claims/draft.ts';
import { BRIDGE } from './claims.ts';

test('an id is the telling words of the claim, after the prefix that the topic’s ids have', () => {
  const claim = 'The Élysée’s budget was 1,234 euros in 2023.';
  expect(proposedId(claim, new Set(), [])).toBe('elysees-budget-1234-euros-2023');
  expect(proposedId(claim, new Set(), ['fr-one', 'fr-two', 'eu-three'])).toBe('fr-elysees-budget-1234-euros-2023');
  expect(proposedId(claim, new Set(), ['fr-one', 'eu-two'])).toBe('elysees-budget-1234-euros-2023');
  expect(proposedId('Это так.', new Set(), [])).toBe('claim');
});

test('an id that is taken gets a number', () => {
  const taken = new Set(['ports-open', 'ports-open-2']);
  expect(proposedId('Ports open.', taken, ['ports-open', 'ports-open-2'])).toBe('ports-open-3');
});

test.each(['a-first', 'bridge-opened-later', 'zoo'])('a file stays sorted with %s in it', id => {
  const claim = { ...BRIDGE, id };
  const text = withClaim([BRIDGE], claim);
  const { claims, problems } = checkClaims([{ file: 'x.json', text }]);
  expect(problems).toEqual([]);
  expect(claims).toHaveLength(2);
});
