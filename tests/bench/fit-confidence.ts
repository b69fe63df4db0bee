import { COPIED } from '../../src/match/confidence.ts';
import { fitLogistic, type Logistic } from './logistic.ts';
import { PARTS, type ShowExample, type Shows, type Source } from './show-examples.ts';

/** What a source weighs in all, however many examples it has. */
const SOURCE_WEIGHT: Readonly<Record<Source, number>> = {
  'politifact-debates': 1,
  'snopes-tweets': 0.7,
  unmatched: 0.3,
  suite: 3,
  // What the thresholds are set by.
  unread: 0,
  variant: 1,
  miss: 0.7,
  read: 5,
};
const PULL = 0.003;
/** An unmatched line that nobody read and that is surer than this, fitted without it, may repeat a claim. */
const TRUE_REPEAT = 0.6;

/** An example with the confidence that a model fitted without its claim has in it; a copy is as sure as copies are. */
export interface Judged extends ShowExample {
  readonly sure: number;
}

function chance({ bias, weights }: Logistic, evidence: Float64Array): number {
  return 1 / (1 + Math.exp(-evidence.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), bias)));
}

function weighted(examples: readonly ShowExample[]): ShowExample[] {
  return examples.map(example => {
    const count = examples.filter(({ source }) => source === example.source).length;
    return { ...example, weight: SOURCE_WEIGHT[example.source] / count };
  });
}

/**
 * The model, and all the examples as judged by models fitted without their claims. Unmatched lines that may be repeats are
 * judged, but taught by only once somebody has read them.
 */
export function fitAll(shows: Shows, used: readonly number[]): { judged: Judged[]; model: Logistic } {
  const all = shows.examples;
  // The relation alone decides on copies: taught by them, the model would be less sure of honest paraphrases.
  const isTaught = ({ copy, source, read, sure }: Judged): boolean =>
    !copy && source !== 'unread' && (source !== 'unmatched' || read || sure < TRUE_REPEAT);
  const judgedBy = (taught: readonly ShowExample[]): Judged[] => {
    const models = Array.from({ length: PARTS }, (_, part) =>
      fitLogistic(
        taught.filter(example => example.part !== part),
        used,
        PULL,
      ),
    );
    return all.map(example => {
      const model = models[example.part];
      return { ...example, sure: example.copy ? COPIED : model ? chance(model, example.evidence) : 0 };
    });
  };
  let taught = weighted(all.filter(({ copy, source }) => !copy && source !== 'unread'));
  for (let pass = 0; pass < 2; pass++) taught = weighted(judgedBy(taught).filter(isTaught));
  return { judged: judgedBy(taught), model: fitLogistic(taught, used, PULL) };
}
