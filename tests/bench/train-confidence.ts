/*
 * Fits src/match/confidence/confidence.weights.json: how sure to be of the first claim where the relation found is `same`;
 * and prospect.weights.json beside it: how sure it could be by what is known before slots are looked at. Examples are the
 * open matching sets, the debate lines that were not taken up, suites A, C, E, G, I and K, pairs written to be learned from
 * (tests/fixtures/pairs), the bundled claims' own variants and near misses, each asked with itself left out of the pack,
 * and pairs of what people really said and a claim, bundled or of a set that they were not collected with, that somebody
 * read (open-texts.ts). Suites B, D, F, H and J set a threshold only. Cross-validated in five parts: by writer where texts
 * were written, by half of a suite, else by claim. The first fits show which unmatched lines repeat a claim after all;
 * those are left out. Same input, same bytes.
 * Run: npx tsx tests/bench/train-confidence.ts [--wrong SOURCE] [--judged FILE]: prints the surest mistakes; writes the
 * examples as they were judged.
 */
import { writeFileSync } from 'node:fs';
import { writeTrees } from '../../src/learned/trees.ts';
import { MEASURES } from '../../src/match/confidence/confidence.ts';
import { EVIDENCE } from '../../src/match/confidence/prospect.ts';
import { fitAll, type Judged } from './fit-confidence.ts';
import { haveMatchingData } from './matching-data.ts';
import { SOURCES, type Source } from './questions.ts';
import { type Shows, showExamples } from './show-examples.ts';

/** Of the near misses that the pack does not know, shown all the same. Chosen by hand: MATCHING.md says by what. */
const MOST_WRONG = 0.0075;
/** Of what would be shown on texts that somebody read. */
const LEAST_RIGHT = 0.96;
/**
 * Of what would be shown of suites that no rule was made on, whose claims have no text beside their own. Those that rules were
 * made on say nothing here: one in four hundred of their others is shown from far below (MATCHING.md).
 */
const LEAST_RIGHT_UNREAD = 0.95;

/** Of the written pairs' others, which are made to be taken for their claims. */
const MOST_WRONG_PAIRS = 0.03;

/** The sources whose claims have wordings and near misses beside them. */
const ACCOMPANIED: ReadonlySet<Source> = new Set(['variant', 'miss', 'read']);

interface Thresholds {
  readonly alone: number;
  readonly accompanied: number;
}

function row(judged: readonly Judged[], { asked, wanted }: Shows, { alone, accompanied }: Thresholds) {
  return Object.fromEntries(
    SOURCES.map(source => {
      const from = ACCOMPANIED.has(source) ? accompanied : alone;
      const shown = judged.filter(example => example.source === source && example.sure >= from);
      const right = shown.filter(example => example.right).length;
      return [source, { shown: shown.length, right, wanted: wanted[source], asked: asked[source] }];
    }),
  );
}

/** The lowest confidence, in hundredths, that is fit. */
function lowest(isFit: (from: number) => boolean): number {
  let from = 0.5;
  while (!isFit(from)) from += 0.01;
  return Number(from.toFixed(2));
}

/**
 * The lowest confidences from which near misses are shown rarely enough, and what was read is right often enough; and, for
 * claims without other texts, the suites and the written pairs. What the matching sets call wrong says nothing: half of the time it is a right
 * claim that they miss.
 */
function thresholds(judged: readonly Judged[], { asked, wanted }: Shows): Thresholds {
  const over = (source: Source, from: number): Judged[] =>
    judged.filter(example => example.source === source && example.sure >= from);
  const isRight = (source: Source, from: number, share: number): boolean =>
    over(source, from).filter(({ right }) => right).length >= share * over(source, from).length;
  const wrong = (source: Source, from: number): number => over(source, from).filter(({ right }) => !right).length;
  const others = asked.pair - wanted.pair;
  return {
    alone: lowest(
      from => isRight('unread', from, LEAST_RIGHT_UNREAD) && wrong('pair', from) <= MOST_WRONG_PAIRS * others,
    ),
    accompanied: lowest(
      from => over('miss', from).length <= MOST_WRONG * asked.miss && isRight('read', from, LEAST_RIGHT),
    ),
  };
}

function fitted() {
  const shows = showExamples(null);
  const { judged, linear, forest } = fitAll(shows);
  const file = process.argv[process.argv.indexOf('--judged') + 1];
  if (process.argv.includes('--judged') && file !== undefined) {
    const plain = judged.map(one => ({ ...one, measures: [...one.measures], evidence: [...one.evidence] }));
    writeFileSync(file, JSON.stringify(plain));
  }
  const shownFrom = thresholds(judged, shows);
  const crossValidated = row(judged, shows, shownFrom);
  console.log(`shown from ${shownFrom.alone} alone, ${shownFrom.accompanied} accompanied`);
  console.table(crossValidated);
  const wrong = process.argv[process.argv.indexOf('--wrong') + 1];
  if (process.argv.includes('--wrong')) {
    const worst = judged.filter(({ source, right, sure }) => source === wrong && !right && sure >= shownFrom.alone);
    for (const { sure, text, claim } of worst.sort((a, b) => b.sure - a.sure))
      console.log(sure.toFixed(2), text, '|', claim);
  }
  const rounded = (value: number): number => Number(value.toPrecision(4));
  const trainedOn =
    'the open matching sets, suites A, C, E, G, I and K, the written pairs, the bundled claims and what was read, by tests/bench/train-confidence.ts';
  return {
    prospect: {
      trainedOn,
      bias: rounded(linear.bias),
      weights: Object.fromEntries(EVIDENCE.map((name, k) => [name, rounded(linear.weights[k] ?? 0)])),
    },
    confidence: {
      trainedOn,
      measures: MEASURES.length,
      shownFrom,
      crossValidated,
      bias: rounded(forest.bias),
      trees: writeTrees(forest.trees),
    },
  };
}

if (!haveMatchingData()) {
  console.error('../shared/data is absent: nothing to train on');
  process.exit(1);
}
const { prospect, confidence } = fitted();
for (const [name, weights] of Object.entries({ prospect, confidence })) {
  writeFileSync(
    new URL(`../../src/match/confidence/${name}.weights.json`, import.meta.url),
    `${JSON.stringify(weights, null, 1)}\n`,
  );
}
