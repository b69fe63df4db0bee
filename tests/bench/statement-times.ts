/** How long finding statements takes, and how that grows with the length of a text. */
import { findStatements } from '../../src/article/find.ts';
import { articleOfText } from '../../src/article/text-article.ts';

const PASSES = 3;
const SIZES = [20_000, 60_000, 180_000];

/**
 * Processor milliseconds of the least disturbed of three passes. Not of the clock: on two cores that others use, that
 * tells how busy they were. Passes follow each other, since between two systems that take turns the garbage collections
 * of one throw away what the engine has compiled of the other.
 */
export function leastTime(pass: () => void): number {
  const times = Array.from({ length: PASSES }, () => {
    const before = process.cpuUsage();
    pass();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

/** A text of one kind, and the milliseconds that a thousand of its characters take at each length. */
interface Growth {
  readonly text: string;
  readonly [length: `${number} KB`]: number;
}

/** Articles one after the other, and texts that could take more than their share: a line or a pattern again and again. */
export function growthOf(articles: readonly string[]): Growth[] {
  const texts = {
    articles: articles.join('\n'),
    'speaker labels': 'SMITH: We will go to the city and see.\n',
    'parted quotations': '"We will go," he said, "when we can." ',
    'one paragraph': 'The council voted to close the old ferry terminal on Monday. ',
    'said that … said that': 'he said that she said that ',
    'marks that never close': '"open ',
    'capitals alone': 'The President Smith ',
  };
  return Object.entries(texts).map(([text, part]) => {
    const times = SIZES.map(size => {
      const article = articleOfText(part.repeat(Math.ceil(size / part.length)).slice(0, size));
      const time = leastTime(() => findStatements(article)) / (size / 1000);
      return [`${size / 1000} KB`, Math.round(time * 1000) / 1000] as const;
    });
    return { text, ...Object.fromEntries(times) };
  });
}
