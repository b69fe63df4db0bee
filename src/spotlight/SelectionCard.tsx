import type { SelectionResult } from '../messages/to-page.ts';
import { words } from '../words/native-words.ts';
import { CloseButton } from './Card.tsx';
import { Near } from './Why.tsx';

const { say } = words;

/** At most so many near matches are told of a selection. */
const MOST_NEAR = 3;

/** What "Check the selected text" shows where no claim says what was selected: so much, and what comes nearest. */
export function SelectionCard({ result, onClose }: { result: SelectionResult; onClose: () => void }) {
  const near = result.answer.rejected.slice(0, MOST_NEAR);
  return (
    <>
      <header>
        <h2 id="answer">
          {say('cardNothing')}
          <small>{say('cardNothingText')}</small>
        </h2>
        <CloseButton onClose={onClose} />
      </header>
      {near.length > 0 && (
        <section>
          <h3>{say('cardNearest')}</h3>
          <ul>
            {near.map(other => (
              <Near key={`${other.claimId} ${other.from}`} {...other} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
