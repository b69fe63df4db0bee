import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type AboutClaims as About, AboutClaimsSchema } from '../claims/about.ts';
import { words } from '../words/native-words.ts';

const { say, count, day, number } = words;

/** Written beside the bundled pack when it is compiled. */
const FILE = 'claims-about.json';

/** What the bundled claims are about, what changed in them, and what was wrong with them: theirs is English, whatever the reader's language. */
export function AboutClaims() {
  const [about, setAbout] = useState<About | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const read = async () => {
      const response = await fetch(browser.runtime.getURL(FILE));
      setAbout(v.parse(AboutClaimsSchema, await response.json()));
    };
    read().catch(error => setProblem(String(error)));
  }, []);
  if (about === null) return problem === null ? null : <p role="alert">{problem}</p>;
  const { topics, changes, corrections } = about;
  const days = [...new Set(corrections.map(({ date }) => date))];
  return (
    <>
      <details>
        <summary>{count('optionsTopics', topics.length)}</summary>
        <ul class="topics" lang="en">
          {topics.map(({ name, claims }) => (
            <li key={name}>
              {name} <span>{number(claims)}</span>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{say('optionsChanges')}</summary>
        {changes.map(change => (
          <ChangedDay key={change.date} {...change} />
        ))}
      </details>
      <details>
        <summary>{count('optionsCorrections', corrections.length)}</summary>
        <p>{say('optionsCorrectionsText')}</p>
        {days.map(date => (
          <section class="day" key={date} aria-label={day(date)}>
            <h3>{day(date)}</h3>
            <ul class="corrections" lang="en">
              {corrections
                .filter(correction => correction.date === date)
                .map(({ claim, what, why }) => (
                  <li key={claim + what}>
                    <p>{claim}</p>
                    <p>
                      {what} {why}
                    </p>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </details>
    </>
  );
}

function ChangedDay({ date, more, corrected, what }: About['changes'][number]) {
  return (
    <section class="day" aria-label={day(date)}>
      <h3>{day(date)}</h3>
      <ul class="changes">
        {more > 0 && <li>{count('optionsChangesMore', more)}</li>}
        {more < 0 && <li>{count('optionsChangesFewer', -more)}</li>}
        {corrected > 0 && <li>{count('optionsChangesCorrected', corrected)}</li>}
        <li lang="en">{what}</li>
      </ul>
    </section>
  );
}
