import type { Words } from '../words/words.ts';
import type { Annotation, Coverage, Source } from './annotation.ts';
import { coverageInWords } from './wording.ts';

/** What a report is made of. */
export interface Reported {
  readonly url: string | null;
  readonly headline: string | null;
  readonly annotations: readonly Annotation[];
  readonly coverage: Coverage;
}

/** The page's annotations as a readable Markdown document: quotes, speakers, answers, sources. */
export function markdownReport({ url, headline, annotations, coverage }: Reported, words: Words): string {
  const { say } = words;
  const link = (source: Source) => `[${escapeMarkdown(source.publisher)}](<${source.url}>)`;
  const entries = annotations.map(({ statement, answer, detail, superseded, claim, supported, sources }) => {
    return [
      `> ${escapeMarkdown(statement.text)}`,
      '',
      `**${escapeMarkdown(answer)}** (${escapeMarkdown(detail)})`,
      '',
      ...(superseded === null ? [] : [`- **${escapeMarkdown(superseded.text)}**`]),
      ...(superseded?.source ? [`  - ${dated(superseded.source, link, words)}`] : []),
      ...(statement.speaker === null ? [] : [`- ${say('reportSpeaker', escapeMarkdown(statement.speaker))}`]),
      `- ${say('reportClaim', escapeMarkdown(claim))}`,
      `- ${escapeMarkdown(supportedInWords(supported, words))}`,
      ...sources.map(source => `- ${dated(source, link, words)}`),
    ].join('\n');
  });
  const title = `# ${escapeMarkdown(say('reportTitle', headline ?? url ?? ''))}`;
  return `${[title, url === null ? '' : `<${url}>`, coverageInWords(coverage, words), ...entries].filter(Boolean).join('\n\n')}\n`;
}

/** One annotation as plain text with its sources, to be pasted anywhere. */
export function plainText({ statement, answer, superseded, claim, sources }: Annotation, words: Words): string {
  const { say } = words;
  const link = ({ publisher }: Source) => publisher;
  const line = (source: Source) => say('reportLink', dated(source, link, words), source.url);
  const { text, speaker } = statement;
  return [
    speaker === null ? say('reportQuote', text) : say('reportQuoteBy', text, speaker),
    answer,
    ...(superseded === null ? [] : [superseded.text]),
    say('reportClaim', claim),
    ...sources.map(line),
  ].join('\n');
}

/** Whether the sources bear it out, and why, in a line. */
export function supportedInWords({ word, text }: Annotation['supported'], { say }: Words): string {
  return say('reportSupported', word, text).trim();
}

/** A source with its day, where it has one, its publisher written by `link`. */
export function dated(source: Source, link: (source: Source) => string, { say, day }: Words): string {
  return source.date === null ? link(source) : say('reportDated', link(source), day(source.date));
}

/** A page's words are not ours: nothing in them may act as markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}
