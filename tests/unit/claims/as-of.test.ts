import { expect, test } from 'vitest';
import { asOf } from '../../../src/claims/as-of.ts';
import { BRIDGE } from './claims.ts';

const review = (date: string) => ({
  publisher: 'Check Desk',
  url: `https://check.example/${date}`,
  date,
  rating: 'True',
  verdict: 'true' as const,
});

test('an entry speaks for the day of its newest source, not for the day on which it was read', () => {
  expect(asOf({ ...BRIDGE, checked: '2026-11-29' })).toBe('2024-05-04');
  expect(asOf({ ...BRIDGE, reviews: [review('2025-01-31'), review('2024-12-01')] })).toBe('2025-01-31');
  expect(asOf({ ...BRIDGE, reviews: [review('2020-01-31')] })).toBe('2024-05-04');
});
