import { createReadStream, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FeedError } from '../claims/import/stream.ts';
import { makePack } from '../packs/make-pack.ts';
import { BadInput } from './input.ts';

/** What an import tells: lines for people on stderr, one line for scripts on stdout. */
export interface Told {
  readonly line: string;
  readonly messages: readonly string[];
}

/**
 * `claims import`: makes a pack of a feed, read in pieces.
 *
 * @throws BadInput where the feed can't be read, or nothing in it can be taken
 */
export async function importFile(file: string, out: string): Promise<Told> {
  const maker = makePack(basename(file).replace(/\.[a-z]+$/i, ''), new Date().toISOString().slice(0, 10));
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) maker.write(chunk);
    const { bytes, claims, report } = maker.end();
    writeFileSync(out, bytes);
    const languages = Object.entries(report.languages)
      .sort((a, b) => b[1] - a[1])
      .map(([language, count]) => `${language} ${count}`);
    return {
      line: `${out}: ${claims} claims, ${bytes.byteLength} bytes`,
      messages: [
        `${report.records} records: ${report.reviews} reviews taken, ${report.repeated} repeated, ${report.own} claims of our own format, ${report.media} MediaReviews left out, ${report.refused} refused`,
        `${claims} claims: ${languages.join(', ')}; those in English are matched`,
        ...report.refusals.map(({ record, why }) => `record ${record} ${why}`),
        ...(report.refused > report.refusals.length ? [`and ${report.refused - report.refusals.length} more`] : []),
      ],
    };
  } catch (error) {
    if (error instanceof FeedError) throw new BadInput(`${file}: ${error.message}`);
    if (error instanceof Error && 'code' in error) throw new BadInput(`${file}: can't be read; is the path right?`);
    throw error;
  }
}
