import { useState } from 'preact/hooks';
import type { AnnotatedStatement, Annotation, Answer, Family } from '../annotations/annotation.ts';
import { markdownReport } from '../annotations/report.ts';
import { webAnnotation } from '../annotations/web-annotation.ts';
import { coverageInWords } from '../annotations/wording.ts';
import type { PageState } from '../messages/to-page.ts';
import { FamilyIcon } from '../ui/FamilyIcon.tsx';
import { saveFile } from '../ui/save-file.ts';
import { words } from '../words/native-words.ts';
import { LookUp, type OnLookUp } from './LookUp.tsx';
import { Notice } from './PageReport.tsx';

const { say, count } = words;

interface ReadReportProps {
  readonly state: Extract<PageState, { kind: 'read' }>;
  readonly url: string | null;
  readonly onLookUp: OnLookUp | null;
  readonly onOpen: (annotation: number) => void;
  readonly onReveal: (statement: AnnotatedStatement) => void;
}

/** What was found on the page: coverage, annotations, near matches, what was not checked, and their export. */
export function ReadReport({ state, url, onLookUp, onOpen, onReveal }: ReadReportProps) {
  const { article, answer } = state;
  const { annotations, rejected, unchecked, coverage } = answer;
  const [shown, setShown] = useState('');
  const isShown = ({ family, statement }: Annotation) =>
    shown === '' || shown === family || shown === `by ${statement.speaker}`;

  const exportJson = () => {
    const list = annotations.map(annotation => webAnnotation(annotation, article, url));
    saveFile('claimlight.jsonld', 'application/ld+json', JSON.stringify(list, null, 2));
  };
  const exportReport = () => {
    const report = markdownReport({ url, headline: article.headline, annotations, coverage }, words);
    saveFile('claimlight.md', 'text/markdown', report);
  };

  return (
    <>
      <CoverageBar coverage={coverage} />
      {annotations.length === 0 ? (
        <Notice title={say('popupNothingTitle')} text={say('popupNothingText')} />
      ) : (
        <>
          {annotations.length > 1 && <Filter annotations={annotations} value={shown} onChange={setShown} />}
          {/* Firefox would stop at a part that scrolls; its items are stops already. */}
          <ol class="list" tabIndex={-1}>
            {annotations.map(
              (annotation, index) =>
                isShown(annotation) && (
                  <li key={`${annotation.statement.start} ${annotation.claimId}`}>
                    <Item annotation={annotation} total={article.text.length} onOpen={() => onOpen(index)} />
                  </li>
                ),
            )}
          </ol>
        </>
      )}
      {rejected.length > 0 && (
        <details class="more">
          <summary>{count('popupRejected', rejected.length)}</summary>
          <ul>
            {rejected.map(({ statement, claim, conflict }) => (
              <li key={`${statement.start} ${claim}`}>
                <p class="conflict">{say('isNot', conflict.statement, conflict.claim)}</p>
                <p>{say('popupNotTheClaim', statement.text, claim)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {unchecked.length > 0 && (
        <details class="more">
          <summary>{count('popupUnchecked', unchecked.length)}</summary>
          <ul>
            {unchecked.map(({ statement, why }) => (
              <li key={statement.start}>
                <button type="button" class="link" onClick={() => onReveal(statement)}>
                  {statement.text}
                </button>
                <p>{say('popupCheckableBecause', why)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {onLookUp !== null && <LookUp article={article} unchecked={unchecked} onLookUp={onLookUp} />}
      {annotations.length > 0 && (
        <p class="exports">
          <button type="button" class="link" onClick={exportJson}>
            {say('popupExportJson')}
          </button>
          <button type="button" class="link" onClick={exportReport}>
            {say('popupExportReport')}
          </button>
        </p>
      )}
    </>
  );
}

function CoverageBar({ coverage }: { coverage: Answer['coverage'] }) {
  const { known, checkable, statements } = coverage;
  return (
    <section class="coverage" aria-label={say('popupCoverage')}>
      <div class="bar" aria-hidden="true">
        <i class="known" style={{ flexGrow: known }} />
        <i class="unchecked" style={{ flexGrow: Math.max(0, checkable - known) }} />
        <i style={{ flexGrow: Math.max(0, statements - checkable) }} />
      </div>
      <p>{coverageInWords(coverage, words)}</p>
    </section>
  );
}

interface FilterProps {
  readonly annotations: readonly Annotation[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Filter({ annotations, value, onChange }: FilterProps) {
  const families = [...new Set(annotations.map(({ family }) => family))];
  const speakers = [...new Set(annotations.flatMap(({ statement }) => statement.speaker ?? []))];
  return (
    <label class="filter">
      {say('popupFilter')}
      <select value={value} onChange={event => onChange(event.currentTarget.value)}>
        <option value="">{say('popupAll')}</option>
        {families.map((family: Family) => (
          <option key={family} value={family}>
            {say(`family_${family}`)}
          </option>
        ))}
        {speakers.map(speaker => (
          <option key={speaker} value={`by ${speaker}`}>
            {speaker}
          </option>
        ))}
      </select>
    </label>
  );
}

/** One annotation. The mark at its edge shows where in the article it stands; `total` is the article's length. */
function Item({ annotation, total, onOpen }: { annotation: Annotation; total: number; onOpen: () => void }) {
  const { family, label, statement, sources } = annotation;
  return (
    <button type="button" class="item" onClick={onOpen}>
      <FamilyIcon family={family} name={say(`family_${family}`)} />
      <span class="text">{statement.text}</span>
      <span class="meta">
        <b class={family}>{label}</b>
        {statement.speaker !== null && ` · ${statement.speaker}`}
        {` · ${count('popupSources', sources.length)}`}
      </span>
      <i
        class="place"
        aria-hidden="true"
        style={{ top: `${Math.round((94 * statement.start) / Math.max(1, total))}%` }}
      />
    </button>
  );
}
