import { expect, test } from 'vitest';
import { stanceOf } from '../../../../src/match/reading/stance.ts';

test.each([
  'There is no evidence whatsoever that the dam broke.',
  'It’s simply not the case that the dam broke.',
  'They falsely claimed that the dam broke.',
  'The mayor DENIED that the dam broke.',
  'She poured cold water on the claim that the dam broke.',
  'Contrary to popular belief, the dam broke.',
  'The unfounded rumour that the dam broke went round.',
  'It is a common misconception that the dam broke.',
  'He never said that the dam broke.',
  'He considered it a mistake to have said that the dam broke.',
  'Fact-check: the dam broke.',
  'The claim that the dam broke was ruled out.',
  'The story that the dam broke is a big lie.',
  'A chain letter that says the dam broke is a hoax.',
  'The message claiming that the dam broke has been debunked.',
])('denies: %s', text => {
  expect(stanceOf(text).denied).toBe(true);
});

test.each([
  'The dam broke.',
  'They believe that the dam broke.',
  'It is true that the dam broke.',
  'A letter that says the dam broke is in the archive.',
])('does not deny: %s', text => {
  expect(stanceOf(text).denied).toBe(false);
});
