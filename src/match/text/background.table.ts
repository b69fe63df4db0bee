import written from './background.weights.json' with { type: 'json' };
import { writeKeyTable } from './key-table.ts';
import { hashOf } from './terms.ts';

const { documents, grams, levels } = written;

/** The table as it is asked; a build keeps what this comes to. */
export default {
  documents,
  grams,
  levels: writeKeyTable(levels.map(level => level.split(' ').filter(Boolean).map(hashOf))),
};
