import { useEffect, useState } from 'preact/hooks';
import type { AnnotatedStatement, Answer } from '../annotations/annotation.ts';
import { htmlReport } from '../annotations/html-report.ts';
import { markdownReport } from '../annotations/report.ts';
import { webAnnotation } from '../annotations/web-annotation.ts';
import { coverageInWords, whyInWords } from '../annotations/wording.ts';
import type { PageState } from '../messages/to-page.ts';
import { saveFile } from '../ui/save-file.ts';
import { words } from '../words/native-words.ts';
import { AnnotationList } from './AnnotationList.tsx';
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

  // What is folded away is made once the frame that shows the list has been painted.
  const [isListed, setListed] = useState(false);
  useEffect(() => setListed(true), []);

  const exportJson = () => {
    const list = annotations.map(annotation => webAnnotation(annotation, article, url, words));
    saveFile('claimlight.jsonld', 'application/ld+json', JSON.stringify(list, null, 2));
  };
  const reported = { url, headline: article.headline, annotations, coverage };
  const exportHtml = () => saveFile('claimlight.html', 'text/html', htmlReport(reported, words));
  const exportMarkdown = () => saveFile('claimlight.md', 'text/markdown', markdownReport(reported, words));

  return (
    <>
      <CoverageBar coverage={coverage} />
      {annotations.length === 0 ? (
        <Notice title={say('popupNothingTitle')} text={say('popupNothingText')} />
      ) : (
        <AnnotationList annotations={annotations} total={article.text.length} onOpen={onOpen} />
      )}
      {rejected.length > 0 && (
        <details class="more">
          <summary>{count('popupRejected', rejected.length)}</summary>
          <ul>
            {isListed &&
              rejected.map(({ statement, claim, from, parted }) => (
                <li key={`${statement.start} ${claim} ${from}`}>
                  <p class="conflict">{say('popupRejectedBecause', parted)}</p>
                  <p>{say('popupNotTheClaim', claim)}</p>
                  {from !== null && <p>{from}</p>}
                  <button type="button" class="link" dir="auto" onClick={() => onReveal(statement)}>
                    {statement.text}
                  </button>
                </li>
              ))}
          </ul>
        </details>
      )}
      {unchecked.length > 0 && (
        <details class="more">
          <summary>{count('popupUnchecked', unchecked.length)}</summary>
          <ul>
            {isListed &&
              unchecked.map(({ statement, why }) => (
                <li key={statement.start}>
                  <button type="button" class="link" dir="auto" onClick={() => onReveal(statement)}>
                    {statement.text}
                  </button>
                  <p>{whyInWords(why, words)}</p>
                </li>
              ))}
          </ul>
        </details>
      )}
      {onLookUp !== null && <LookUp article={article} unchecked={unchecked} onLookUp={onLookUp} />}
      {annotations.length > 0 && (
        <p class="exports">
          <button type="button" class="link" onClick={exportHtml}>
            {say('popupExportHtml')}
          </button>
          <button type="button" class="link" onClick={exportMarkdown}>
            {say('popupExportReport')}
          </button>
          <button type="button" class="link" onClick={exportJson}>
            {say('popupExportJson')}
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
