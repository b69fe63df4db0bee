import { useState } from 'preact/hooks';
import type { Annotation } from '../annotations/annotation.ts';
import { FamilyIcon } from '../ui/FamilyIcon.tsx';
import { words } from '../words/native-words.ts';

const { say, count } = words;

interface AnnotationListProps {
  readonly annotations: readonly Annotation[];
  /** UTF-16 code units in the article, to tell where on the page each is. */
  readonly total: number;
  /** With the annotation's place in the whole list, from 0. */
  readonly onOpen: (annotation: number) => void;
}

/** The page's annotations in reading order, to be narrowed by verdict and by speaker at once. */
export function AnnotationList({ annotations, total, onOpen }: AnnotationListProps) {
  const [family, setFamily] = useState('');
  const [speaker, setSpeaker] = useState('');
  const families = [...new Set(annotations.map(annotation => annotation.family))];
  const speakers = [...new Set(annotations.flatMap(({ statement }) => statement.speaker ?? []))];
  const isShown = (annotation: Annotation) =>
    (family === '' || annotation.family === family) && (speaker === '' || annotation.statement.speaker === speaker);
  return (
    <>
      {(families.length > 1 || speakers.length > 1) && (
        <div class="filters">
          <Filter
            label={say('popupFilterVerdict')}
            options={families.map(value => [value, say(`family_${value}`)])}
            value={family}
            onChange={setFamily}
          />
          <Filter
            label={say('popupFilterSpeaker')}
            options={speakers.map(value => [value, value])}
            value={speaker}
            onChange={setSpeaker}
          />
        </div>
      )}
      {annotations.some(isShown) ? (
        // Firefox would stop at a part that scrolls; its items are stops already.
        <ol class="list" tabIndex={-1}>
          {annotations.map(
            (annotation, index) =>
              isShown(annotation) && (
                <li key={`${annotation.statement.start} ${annotation.claimId}`}>
                  <Item annotation={annotation} total={total} onOpen={() => onOpen(index)} />
                </li>
              ),
          )}
        </ol>
      ) : (
        <p class="none" role="status">
          {say('popupFilterNone')}
        </p>
      )}
    </>
  );
}

interface FilterProps {
  readonly label: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Filter({ label, options, value, onChange }: FilterProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={event => onChange(event.currentTarget.value)}>
        <option value="">{say('popupAll')}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** One annotation. The mark at its edge, and a line for those who can't see it, tell where in the article it stands. */
function Item({ annotation, total, onOpen }: { annotation: Annotation; total: number; onOpen: () => void }) {
  const { family, label, statement, sources } = annotation;
  const place = statement.start / Math.max(1, total);
  return (
    <button type="button" class="item" onClick={onOpen}>
      <FamilyIcon family={family} name={say(`family_${family}`)} />
      <span class="text" dir="auto">
        {statement.text}
      </span>
      <span class="meta">
        <b class={family}>{label}</b>
        {statement.speaker !== null && ' · '}
        <bdi>{statement.speaker}</bdi>
        {` · ${count('popupSources', sources.length)}`}
        <span class="visually-hidden"> · {say('popupPlace', words.number(Math.round(100 * place)))}</span>
      </span>
      <i class="place" aria-hidden="true" style={{ top: `calc(8px + (100% - 23px) * ${place.toFixed(3)})` }} />
    </button>
  );
}
