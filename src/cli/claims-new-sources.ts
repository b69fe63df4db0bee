import * as v from 'valibot';
import { type Claim, RecordSchema, ReviewSchema } from '../claims/claim.ts';
import { verdictFor } from '../claims/ratings.ts';
import { SAID, VERDICTS } from '../claims/verdict.ts';
import { fits, maybe, type Questions, type Reader } from './questions.ts';

type Sources = Pick<Claim, 'reviews' | 'records'>;

const { publisher: Publisher, url: Link, rating: Rating } = ReviewSchema.entries;
const { title: Title } = RecordSchema.entries;

/** Asks for reviews and records until there is one and no more are wanted. A rating's verdict is looked up in the map. */
export async function askForSources(questions: Questions, pastDay: Reader<string>): Promise<Sources> {
  const reviews = await askForReviews(questions, pastDay);
  return { reviews, records: await askForRecords(questions, pastDay, reviews.length === 0) };
}

async function askForReviews({ ask, tell }: Questions, pastDay: Reader<string>): Promise<Claim['reviews']> {
  const reviews: Claim['reviews'] = [];
  for (;;) {
    const publisher = await ask(
      `Review ${reviews.length + 1}, a published fact-check: publisher (empty: no more)`,
      maybe(fits(Publisher)),
    );
    if (publisher === undefined) return reviews;
    const title = await ask('Its title (empty: not known)', maybe(fits(Title)));
    const url = await ask('Its link, https', fits(Link));
    const date = await ask('Its day, YYYY-MM-DD', pastDay);
    const rating = await ask('Its rating, word for word', fits(Rating));
    const mapped = verdictFor(publisher, rating);
    if (mapped === 'see-source') tell(`  “${rating}” is not in src/claims/rating-words.ts`);
    else tell(`  “${rating}” of ${publisher} means ${mapped}`);
    const verdict =
      mapped === 'see-source'
        ? await ask(`What it plainly says (${VERDICTS.join(', ')})`, fits(v.picklist(VERDICTS)))
        : mapped;
    reviews.push({ publisher, title, url, date, rating, verdict });
  }
}

async function askForRecords(
  { ask }: Questions,
  pastDay: Reader<string>,
  isNeeded: boolean,
): Promise<Claim['records']> {
  const records: Claim['records'] = [];
  for (;;) {
    const needed = isNeeded && records.length === 0;
    const question = `Record ${records.length + 1}, a document that shows it: publisher`;
    const publisher = needed
      ? await ask(`${question} (a claim needs a review or a record)`, fits(Publisher))
      : await ask(`${question} (empty: no more)`, maybe(fits(Publisher)));
    if (publisher === undefined) return records;
    const title = await ask('Its title', fits(Title));
    const url = await ask('Its link, https', fits(Link));
    const date = await ask('Its day, YYYY-MM-DD', pastDay);
    const quote = await ask('The passage, word for word (empty: none)', maybe(fits(Title)));
    const said = await ask(
      `Does it show that the words were said: ${SAID.join(', ')} (empty: not about that)`,
      maybe(fits(v.picklist(SAID))),
    );
    records.push({ publisher, title, url, date, quote, said });
  }
}
