/**
 * Whether src/match/confidence/reach.ts keeps what it promises: asks open texts of the bundled claims and of the open matching sets'
 * claims, looks at the slots of every contender, and counts where the doubt found is under the least that was foretold, and
 * whether an answer would have lost a claim by that. `npx tsx tests/bench/reach.ts [EVERY]`: of every so many lines of the
 * texts, 40 if left out.
 */
import { TOLD_FROM } from '../../src/annotations/ask.ts';
import { compileBundled } from '../../src/cli/compile-bundled.ts';
import { type Against, NOTHING_AGAINST } from '../../src/match/confidence/doubt.ts';
import { evidenceOf, isCopy, prospectOf } from '../../src/match/confidence/prospect.ts';
import { leastDoubt, mayRepeat } from '../../src/match/confidence/reach.ts';
import { compilePack } from '../../src/match/index/compile.ts';
import { openPack, type Pack } from '../../src/match/index/pack.ts';
import { FEWEST_TERMS } from '../../src/match/judge.ts';
import { type Contender, contendersOf } from '../../src/match/search/contenders.ts';
import { type Profile, profileOf } from '../../src/match/search/profile.ts';
import { relationOf, repeatsIt } from '../../src/match/standing.ts';
import { claimsOf, haveMatchingData, MATCHING_SETS } from './matching-data.ts';
import { OPEN_TEXTS, openStatements } from './open-texts.ts';

const ABOUT = { name: 'open sets', publisher: '', date: '', language: 'en' };
/** So many claims of a pack are judged. */
const TOP = 5;

/** Pairs of a statement and a claim, and how many of them were … */
interface Row {
  readonly texts: string;
  compared: number;
  /** … left unlooked at, for what was foretold; */
  spared: number;
  /** … less in doubt than was foretold; */
  under: number;
  /** … told of in an answer, had all been looked at; */
  told: number;
  /** … told of and spared; */
  lost: number;
  /** … repeated word for word without two terms running. */
  unrepeated: number;
}

function count(row: Row, profile: Profile, pack: Pack, contender: Contender): void {
  const { closest } = contender;
  if (closest === null) return;
  row.compared++;
  const repeated = isCopy(evidenceOf(contender, NOTHING_AGAINST, true)) || repeatsIt(profile.query, pack, contender);
  const isTelling = profile.terms.length >= FEWEST_TERMS;
  if (repeated && isTelling && !mayRepeat(closest.features)) row.unrepeated++;
  if (repeated) return;
  const likely = (against: Against): number => prospectOf(evidenceOf(contender, against, true));
  const least = leastDoubt(closest.features);
  const { conflict, relation, copied, ...against } = relationOf(profile, pack, contender);
  if (against.doubt < least) row.under++;
  const told = copied || (likely(against) >= TOLD_FROM && (relation === 'same' || conflict !== null));
  if (told) row.told++;
  if (likely({ doubt: least, untold: 0 }) >= TOLD_FROM) return;
  row.spared++;
  if (told) row.lost++;
}

if (!haveMatchingData()) console.log('reach: skipped, ../shared/data is absent');
else {
  const every = Number(process.argv[2] ?? 40);
  const claims = MATCHING_SETS.flatMap(claimsOf).map(({ id, claim, title }) => ({ id, claim, title, data: null }));
  const packs = [openPack(compileBundled()), openPack(compilePack(claims, ABOUT))];
  const rows = OPEN_TEXTS.map(texts => {
    const row: Row = { texts, compared: 0, spared: 0, under: 0, told: 0, lost: 0, unrepeated: 0 };
    for (const { query } of openStatements(texts, line => line % every === 0)) {
      const profile = profileOf(query, null);
      for (const pack of packs) {
        for (const contender of contendersOf(profile, [pack]).slice(0, TOP)) count(row, profile, pack, contender);
      }
    }
    return row;
  });
  console.table(rows);
}
