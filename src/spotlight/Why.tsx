import type { Annotation, Rejection } from '../annotations/annotation.ts';
import { words } from '../words/native-words.ts';
import { markWords } from './marked.ts';

const { say } = words;

/**
 * Why the sentence was taken for this claim, folded up until asked: both, the words that they share marked; and what comes
 * near without being it, with what parts them.
 */
export function Why({ annotation }: { annotation: Annotation }) {
  const { statement, claim, shared, near } = annotation;
  if (shared.length === 0 && near.length === 0) return null;
  return (
    <details class="why">
      <summary>{say('cardWhy')}</summary>
      {shared.length > 0 && (
        <dl>
          <dt>{say('cardWhyPage')}</dt>
          <dd>
            <Marked text={statement.text} shared={shared} />
          </dd>
          <dt>{say('cardClaim')}</dt>
          <dd>
            <Marked text={claim} shared={shared} />
          </dd>
        </dl>
      )}
      {near.length > 0 && (
        <>
          <h3>{say('cardNearest')}</h3>
          <ul>
            {near.map(other => (
              <Near key={other.claimId} {...other} />
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** A claim that comes near, and what parts it from the sentence: "700,000 is not 800,000". */
export function Near({ claim, parted, from = null }: Pick<Rejection, 'claim' | 'parted'> & Partial<Rejection>) {
  return (
    <li class="near">
      <p>{claim}</p>
      <p class="title">{parted}</p>
      {from !== null && <p class="title">{from}</p>}
    </li>
  );
}

function Marked({ text, shared }: { text: string; shared: readonly string[] }) {
  return <>{markWords(text, shared).map(stretch => (stretch.marked ? <mark>{stretch.text}</mark> : stretch.text))}</>;
}
