import { writeKeyTable } from '../text/key-table.ts';
import { hashOf } from '../text/terms.ts';
import written from './wordnet.weights.json' with { type: 'json' };

const { antonyms, groups } = written;

/** The groups as they are asked; a build keeps what this comes to. */
export default { antonyms, groups: writeKeyTable(groups.map(group => group.split(' ').map(hashOf))) };
