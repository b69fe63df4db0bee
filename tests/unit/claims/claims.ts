import type { Claim, PackedClaim } from '../../../src/claims/claim.ts';

/** A claim that is right in every field, to be changed by a test in the one it is about. */
export const BRIDGE: Claim = {
  id: 'bridge-opened-in-may',
  claim: 'The harbour bridge opened to traffic in May 2024.',
  topics: ['transport'],
  variants: ['Cars have used the harbour bridge since May 2024.', 'The bridge over the harbour opened in May 2024.'],
  nearMisses: [
    { text: 'The harbour bridge opened to traffic in May 2023.', relation: 'different' },
    { text: 'The harbour bridge did not open in May 2024.', relation: 'opposite' },
  ],
  verdict: 'true',
  explanation: 'The port’s log shows the first cars on 4 May.',
  records: [
    { publisher: 'Port of Example', title: 'Harbour log', url: 'https://port.example/log', date: '2024-05-04' },
  ],
  reviews: [],
  checked: '2024-06-01',
};

/** The same, once something newer has taken its place. */
export const CLOSED: PackedClaim = {
  ...BRIDGE,
  validUntil: '2024-05-20',
  supersededBy: 'bridge-closed',
  successor: {
    claim: 'The harbour bridge is closed.',
    since: '2024-05-21',
    source: { publisher: 'Harbour Watch', url: 'https://watch.example/closed', date: '2024-05-21' },
  },
};
