import type { AnnotatedStatement, Annotation, Answer } from '../annotations/annotation.ts';

/**
 * The answer with what was looked up for statements that it left open. By text and speaker, not by place: the article may
 * have changed since.
 */
export function withLookedUp(answer: Answer, lookedUp: readonly Annotation[]): Answer {
  const isSame = (a: AnnotatedStatement, b: AnnotatedStatement) => a.text === b.text && a.speaker === b.speaker;
  const isOpen = ({ statement }: { readonly statement: AnnotatedStatement }) =>
    !lookedUp.some(annotation => isSame(annotation.statement, statement));
  const more = answer.unchecked.flatMap(({ statement }) =>
    lookedUp
      .filter(annotation => isSame(annotation.statement, statement))
      .map(annotation => ({ ...annotation, statement })),
  );
  if (more.length === 0) return answer;
  return {
    ...answer,
    annotations: [...answer.annotations, ...more].sort((a, b) => a.statement.start - b.statement.start),
    unchecked: answer.unchecked.filter(isOpen),
    rejected: answer.rejected.filter(isOpen),
  };
}

/** How many statements are known, and how many of these by what was looked up. */
export function knownOf(
  annotations: readonly Annotation[],
  lookedUp: readonly Annotation[],
): { readonly known: number; readonly lookedUp: number } {
  const starts = (list: readonly Annotation[]) => new Set(list.map(({ statement }) => statement.start));
  // A statement that was open has no annotation but those that were looked up.
  const isLookedUp = ({ claimId, pack }: Annotation) =>
    lookedUp.some(other => other.claimId === claimId && other.pack === pack);
  return { known: starts(annotations).size, lookedUp: starts(annotations.filter(isLookedUp)).size };
}
