import { useState } from 'preact/hooks';
import type { Unchecked } from '../annotations/annotation.ts';
import type { Article } from '../article/article.ts';
import type { LookUpOutcome } from '../messages/to-worker.ts';
import { MOST_IN_ONE_GO } from '../providers/most-in-one-go.ts';
import { words } from '../words/native-words.ts';

const { say, count } = words;

/** Looks up the statements of an article that start here. Rejects with plain words. */
export type OnLookUp = (article: Article, starts: readonly number[]) => Promise<LookUpOutcome>;

interface LookUpProps {
  readonly article: Article;
  readonly unchecked: readonly Unchecked[];
  readonly onLookUp: OnLookUp;
}

/** The button that sends what was not checked to Google, what it sends, and what came of it. */
export function LookUp({ article, unchecked, onLookUp }: LookUpProps) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<readonly string[]>([]);
  const press = async () => {
    setBusy(true);
    setSaid([say('popupLookUpBusy')]);
    const starts = unchecked.map(({ statement }) => statement.start);
    setSaid(
      await onLookUp(article, starts).then(inWords, error => [error instanceof Error ? error.message : String(error)]),
    );
    setBusy(false);
  };
  return (
    <section class="look-up">
      {unchecked.length > 0 && (
        <>
          <button type="button" disabled={busy} onClick={() => void press()}>
            {count('popupLookUp', Math.min(MOST_IN_ONE_GO, unchecked.length))}
          </button>
          <p>{say('popupLookUpSends')}</p>
        </>
      )}
      <div role="status">
        {said.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  );
}

/** What came of it, a paragraph each: no language need put one text behind another. */
function inWords({ found, left, trouble }: LookUpOutcome): string[] {
  return [
    ...(found > 0 ? [count('popupLookUpFound', found)] : trouble === null ? [say('popupLookUpNone')] : []),
    ...(trouble === null ? [] : [say(`lookUpTrouble_${trouble}`)]),
    ...(left > 0 ? [count('popupLookUpLeft', left)] : []),
  ];
}
