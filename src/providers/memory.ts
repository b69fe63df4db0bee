import * as v from 'valibot';
import { ImportedClaimSchema } from '../claims/import/imported.ts';

/** Fact-checks appear every day: an answer is taken for new again after a day. Milliseconds. */
const OLDEST = 24 * 60 * 60 * 1000;

/** Characters of answers that are remembered; a browser's session storage holds ten million bytes in all. */
const MOST_KEPT = 2_000_000;

/** Questions a minute, whatever pages and clicks ask for. */
const MOST_A_MINUTE = 60;

/** After Google said that the quota is used up, nothing is asked for so many milliseconds. */
const REST = 60_000;

const Time = v.pipe(v.number(), v.minValue(0));

/** What is remembered of look-ups, while the browser runs and no longer: answers by the hash of their statement. */
export const MemorySchema = v.object({
  answers: v.fallback(v.array(v.object({ hash: v.string(), at: Time, claims: v.array(ImportedClaimSchema) })), []),
  /** When the questions of the last minute were asked. */
  asked: v.fallback(v.array(Time), []),
  /** Nothing is asked before. */
  restUntil: v.fallback(Time, 0),
});
export type Memory = v.InferOutput<typeof MemorySchema>;
export type Remembered = Memory['answers'][number];

/** The answer to the statement of this hash, where there is one that is not too old. */
export function recall(memory: Memory, hash: string, now: number): Remembered | undefined {
  return memory.answers.find(answer => answer.hash === hash && now - answer.at < OLDEST);
}

/** With these answers, the oldest and largest rest given up. */
export function remember(memory: Memory, fresh: readonly Remembered[], now: number): Memory {
  const hashes = new Set(fresh.map(({ hash }) => hash));
  const others = memory.answers.filter(({ hash, at }) => !hashes.has(hash) && now - at < OLDEST);
  let size = 0;
  const answers = [...fresh, ...others].filter(answer => {
    size += JSON.stringify(answer).length;
    return size <= MOST_KEPT;
  });
  return { ...memory, answers };
}

/** How many questions may be asked now. */
export function allowance({ asked, restUntil }: Memory, now: number): number {
  if (now < restUntil) return 0;
  return Math.max(0, MOST_A_MINUTE - asked.filter(at => now - at < 60_000).length);
}

/** With so many questions more on the account. */
export function charge(memory: Memory, questions: number, now: number): Memory {
  const recent = memory.asked.filter(at => now - at < 60_000);
  return { ...memory, asked: [...recent, ...Array.from({ length: questions }, () => now)] };
}

/** With a rest from now on. */
export function rest(memory: Memory, now: number): Memory {
  return { ...memory, restUntil: now + REST };
}
