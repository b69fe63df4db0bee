import * as v from 'valibot';
import { foldText } from '../claims/check.ts';
import { type Claim, ClaimSchema, Day, NEAR_MISS_RELATIONS } from '../claims/claim.ts';
import { proposedId } from '../claims/draft.ts';
import { VERDICTS } from '../claims/verdict.ts';
import { clashWith } from './claims-clash.ts';
import { askForSources } from './claims-new-sources.ts';
import { fits, maybe, orElse, type Questions, unless } from './questions.ts';

const { id: Id, claim: Text, topics: Topics } = ClaimSchema.entries;
const text = fits(Text);

const TopicsInALine = v.pipe(
  v.string(),
  v.transform(line => line.split(',').flatMap(topic => topic.trim() || [])),
  Topics,
);

/** Asks for everything that a claim has. `claims` are all that there are, `own` those of the same file. */
export async function askForClaim(
  questions: Questions,
  claims: readonly Claim[],
  own: readonly Claim[],
  today: string,
): Promise<Claim> {
  const { ask } = questions;
  const clash = clashWith(claims);
  const pastDay = unless(fits(Day), day => (day > today ? `${day} is after today, ${today}` : null));
  const used = new Set<string>();
  const unused = unless(text, answer => (used.has(foldText(answer)) ? 'is there already' : null));

  const claim = await ask('Claim: one proposition, in your own words', unless(text, clash));
  used.add(foldText(claim));
  const taken = new Set(claims.map(({ id }) => id));
  const ids = own.map(({ id }) => id);
  const proposal = proposedId(claim, taken, ids);
  const free = unless(fits(Id), id => (taken.has(id) ? `${id} is taken already` : null));
  const id = await ask(`Id (${proposal})`, orElse(free, proposal));
  const claimant = await ask('Who said it (empty: nobody in particular)', maybe(text));
  const said = await ask('Day on which it was said, YYYY-MM-DD (empty: not known)', maybe(pastDay));
  const topics = await ask('Topics, parted by commas', fits(TopicsInALine));
  const validFrom = await ask('True or false only from, YYYY-MM-DD (empty: always)', maybe(fits(Day)));
  const notBefore = unless(fits(Day), day => (day < (validFrom ?? day) ? `${day} is before ${validFrom}` : null));
  const validUntil = await ask('… and until, YYYY-MM-DD (empty: still)', maybe(notBefore));

  const variants: string[] = [];
  for (;;) {
    const least = variants.length < 2;
    const question = `Variant ${variants.length + 1}: exactly the same in other words${least ? '' : ' (empty: no more)'}`;
    const variant = await ask(question, least ? unless(unused, clash) : maybe(unless(unused, clash)));
    if (variant === undefined) break;
    used.add(foldText(variant));
    variants.push(variant);
  }

  const denial = await ask('Near miss 1: a sentence that denies it', unused);
  used.add(foldText(denial));
  const other = await ask('Near miss 2: the same with another number, date, place or person', unused);
  used.add(foldText(other));
  const nearMisses: Claim['nearMisses'] = [
    { text: denial, relation: 'opposite' },
    { text: other, relation: 'different' },
  ];
  for (;;) {
    const miss = await ask(`Near miss ${nearMisses.length + 1} (empty: no more)`, maybe(unused));
    if (miss === undefined) break;
    used.add(foldText(miss));
    const relation = await ask(`It is (${NEAR_MISS_RELATIONS.join(', ')})`, fits(v.picklist(NEAR_MISS_RELATIONS)));
    nearMisses.push({ text: miss, relation });
  }

  const { reviews, records } = await askForSources(questions, pastDay);
  const leading = reviews[0]?.verdict;
  const verdictOf = fits(v.picklist(VERDICTS));
  const verdict = await ask(
    `Verdict (${leading ?? VERDICTS.join(', ')})`,
    leading === undefined ? verdictOf : orElse(verdictOf, leading),
  );
  const explanation = await ask('Why, in one or two sentences of your own', text);
  const condition = verdict === 'announced' ? await ask('What it depends on (empty: nothing)', maybe(text)) : undefined;
  return {
    id,
    claim,
    claimant,
    said,
    topics,
    validFrom,
    validUntil,
    variants,
    nearMisses,
    verdict,
    explanation,
    condition,
    records,
    reviews,
    checked: today,
  };
}
