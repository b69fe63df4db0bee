import { describe, expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

describe('somebody else does it', () => {
  test.each([
    [
      'The harbour board of Riga rejected the governor’s lease of the ferry piers to a Danish brewer.',
      'The governor of Riga rejected the lease of the ferry piers to a Danish brewer.',
    ],
    [
      'In May 2024 a district court that reports to the Norwegian Labour Court ruled that pilots may strike.',
      'In May 2024 the Norwegian Labour Court ruled that pilots may strike.',
    ],
  ])('%s', (statement, claim) => {
    expect(to(statement, claim)).toMatchObject({ relation: 'different', conflict: { slot: 'role' } });
  });
});

describe('it is done to something else', () => {
  test.each([
    [
      'Malta was the second island in Europe to outlaw plastic straws; glass bottles came later.',
      'Malta was the second island in Europe to outlaw glass bottles.',
    ],
    [
      'A picture shows a fisherman sleeping on an empty pier in Split with a stuffed seal on his knees.',
      'A picture shows a seal sleeping on an empty pier in Split.',
    ],
  ])('%s', (statement, claim) => {
    expect(to(statement, claim)).toMatchObject({ relation: 'different', conflict: { slot: 'role' } });
  });
});

test.each([
  [
    'In May 2024 the Norwegian Labour Court in Oslo ruled that pilots may strike.',
    'In May 2024 the Norwegian Labour Court ruled that pilots may strike.',
  ],
  [
    'The minister said that Norway had granted every island of the north a ferry of its own.',
    'Norway granted every island of the north a ferry of its own.',
  ],
  [
    'The lease of the ferry piers to a Danish brewer was rejected by the governor of Riga.',
    'The governor of Riga rejected the lease of the ferry piers to a Danish brewer.',
  ],
])('whoever does it still does it: %s', (statement, claim) => {
  expect(to(statement, claim).relation).toBe('same');
});
