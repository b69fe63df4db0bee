import type { Report } from '../messages/wrong-match.ts';
import type { Words } from '../words/words.ts';

/** A report as the reader gets it to read and change, without the page's address: plain text, a fact a line. */
export function reportText(report: Report, version: string, { say, number }: Words): string {
  const { sentence, speaker, claimId, claim, pack, answer, confidence } = report;
  return [
    say('wrongTitle', version),
    '',
    say('wrongSentence', sentence),
    ...(speaker === null ? [] : [say('reportSpeaker', speaker)]),
    say('reportClaim', `${claim} (${claimId})`),
    say('wrongAnswer', answer),
    say('wrongPack', pack),
    say('wrongConfidence', number(Math.round(confidence * 100))),
    '',
    say('wrongWhy'),
    '',
  ].join('\n');
}

/** The reader's text with the page's address at its end, or without it; what they wrote stays as it is. */
export function withAddress(text: string, address: string, wanted: boolean, { say }: Words): string {
  const line = `\n${say('wrongPage', address)}\n`;
  const without = text.replace(line, '');
  return wanted ? without + line : without;
}
