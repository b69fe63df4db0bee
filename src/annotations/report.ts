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
  const entries = annotations.map(annotation => {
    const { statement, answer, detail, claim, supported, sources } = annotation;
    return [
      `> ${escapeMarkdown(statement.text)}`,
      '',
      `**${escapeMarkdown(answer)}** (${escapeMarkdown(detail)})`,
      '',
      ...(statement.speaker === null ? [] : [`- ${say('reportSpeaker', escapeMarkdown(statement.speaker))}`]),
      `- ${say('reportClaim', escapeMarkdown(claim))}`,
      `- ${escapeMarkdown(`${say('cardSupported')} ${supported.word} ${supported.text}`)}`,
      ...sources.map(source => `- [${escapeMarkdown(source.publisher)}](<${source.url}>)${when(source, words)}`),
    ].join('\n');
  });
  const title = `# ${escapeMarkdown(say('reportTitle', headline ?? url ?? ''))}`;
  return `${[title, url === null ? '' : `<${url}>`, coverageInWords(coverage, words), ...entries].filter(Boolean).join('\n\n')}\n`;
}

/** One annotation as plain text with its sources, to be pasted anywhere. */
export function plainText({ statement, answer, claim, sources }: Annotation, words: Words): string {
  const speaker = statement.speaker === null ? '' : ` (${statement.speaker})`;
  const links = sources.map(source => `${source.publisher}${when(source, words)}: ${source.url}`);
  return [`“${statement.text}”${speaker}`, answer, words.say('reportClaim', claim), ...links].join('\n');
}

function when({ date }: Source, words: Words): string {
  return date === null ? '' : `, ${words.day(date)}`;
}

/** A page's words are not ours: nothing in them may act as markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}
