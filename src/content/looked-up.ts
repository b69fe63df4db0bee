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
