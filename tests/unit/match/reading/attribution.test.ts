import { expect, test } from 'vitest';
import { attributionOf } from '../../../../src/match/reading/attribution.ts';

const MATTER = 'the harbour of Tarn has no lighthouse.';

test.each([
  [`Says Clara Voss said ${MATTER}`, 'Clara Voss', MATTER],
  [`Claims that Clara Voss wrote that ${MATTER}`, 'Clara Voss', MATTER],
  [`Quotes Clara Voss as saying, ${MATTER}`, 'Clara Voss', MATTER],
  [`Says ${MATTER}`, '', MATTER],
  [`States that ${MATTER}`, '', MATTER],
  [`Says "${MATTER}" Clara Voss denied.`, '', `"${MATTER}" Clara Voss denied.`],
])('who says it, and what: %s', (text, speaker, matter) => {
  const found = attributionOf(text);
  expect(found?.speaker).toBe(speaker);
  expect(text.slice(found?.span[1]).trim()).toBe(matter);
});

test('a state says nothing', () => {
  expect(attributionOf('State parks of Maine had no visitors.')).toBeNull();
});

test('a hoax is nobody’s word', () => {
  expect(attributionOf('The harbour of Tarn has no lighthouse, according to Clara Voss.')?.speaker).toMatch(
    /^Clara Voss/,
  );
  for (const hoax of ['a hoax', 'a debunked theory', 'a false report', 'satirists'])
    expect(attributionOf(`The harbour of Tarn has no lighthouse, according to ${hoax}.`)).toBeNull();
});
