/** What `npm run bench -- checkable --failures` prints: the surest mistakes in debates, each with what made the models err. */
import { whyOf } from '../../src/article/checkable/why.ts';
import { type Judged, type Shifts, scoreOf } from './checkable-learn.ts';

/** How many mistakes are shown. */
const FAILURES = 20;
/** How many features of the linear model are told of each. */
const TOLD = 3;

/** Half of them facts passed over, half of them sentences without any fact that passed, the surest mistakes first. */
export function showFailures(all: readonly Judged[], by: Shifts): void {
  const debates = all.filter(j => j.item.set === 'claimbuster').map(j => ({ judged: j, score: scoreOf(j, by) }));
  const showTen = (title: string, original: string, sign: 1 | -1) => {
    console.log(title);
    const kind = debates.filter(d => d.judged.item.sentence.original === original);
    for (const { judged, score } of kind.sort((a, b) => sign * (a.score - b.score)).slice(0, FAILURES / 2)) {
      const { id, set, text } = judged.item.sentence;
      const labelled = set === 'groundtruth' ? 'three experts' : 'the crowd';
      console.log(`  ${score.toFixed(2)} ${id} (label by ${labelled}) ${text}\n       ${reasonOf(judged, sign)}`);
    }
  };
  showTen('worth checking, least like it:', 'CFS', 1);
  showTen('without a fact, most like one worth checking:', 'NFS', -1);
}

/**
 * What misled the models: the features that spoke most for the mistake with their log odds, what the trees said, and what
 * a reader would be told that the sentence has.
 * @param sign 1 where too little was found in the sentence, -1 where too much was
 */
function reasonOf({ item, linear, trees, weights, signs }: Judged, sign: 1 | -1): string {
  const { words, signs: marks, scale } = item.features;
  const added = [
    ...words.map(name => [name, scale * (weights.get(name) ?? 0)] as const),
    ...marks.map(name => [name, weights.get(name) ?? 0] as const),
  ];
  const misled = added
    .filter(([, logOdds]) => sign * logOdds < 0)
    .sort((a, b) => sign * (a[1] - b[1]))
    .slice(0, TOLD)
    .map(([name, logOdds]) => `${name.replace('_', ' ')} ${logOdds.toFixed(1)}`);
  const { has, happened } = whyOf(signs);
  const told = [...has, ...(happened ? ['happened'] : [])];
  return (
    `words ${linear.toFixed(1)} (${misled.join(', ') || 'none it knows'}), trees ${trees.toFixed(1)}; ` +
    `has ${told.join(', ') || 'no figure, name, comparison or past'}`
  );
}
