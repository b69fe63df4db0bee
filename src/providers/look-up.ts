import type { ImportedClaim } from '../claims/import/imported.ts';
import { sha256 } from '../packs/sha256.ts';
import { allowance, charge, type Memory, type Remembered, recall, remember, rest } from './memory.ts';
import { MOST_IN_ONE_GO } from './most-in-one-go.ts';
import { LookUpError, type Trouble } from './trouble.ts';

/** Questions at the same time. */
const AT_ONCE = 4;

/** What a look-up stands on. */
export interface Ground {
  /** The claims that others checked and that a text may say. @throws LookUpError */
  ask(text: string): Promise<ImportedClaim[]>;
  readMemory(): Promise<Memory>;
  writeMemory(memory: Memory): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** What came of it. */
export interface LookedUp {
  /** Each once; those that were remembered are among them. */
  readonly claims: readonly ImportedClaim[];
  /** How many statements were sent. */
  readonly asked: number;
  /** How many could not be, this time. */
  readonly left: number;
  /** Why it stopped before the end. */
  readonly trouble: Trouble | null;
}

/**
 * Looks statements up, the remembered ones without a question. It stops at the first trouble: what holds for one question
 * holds for the next. What was answered before that counts.
 */
export async function lookUp(texts: readonly string[], ground: Ground): Promise<LookedUp> {
  let memory = await ground.readMemory();
  const known: Remembered[] = [];
  const open: { readonly text: string; readonly hash: string }[] = [];
  for (const text of new Set(texts)) {
    // What is remembered names no sentence.
    const hash = await sha256(new TextEncoder().encode(text));
    const answer = recall(memory, hash, ground.now());
    if (answer === undefined) open.push({ text, hash });
    else known.push(answer);
  }
  const resting = ground.now() < memory.restUntil;
  const some = open.slice(0, Math.min(MOST_IN_ONE_GO, allowance(memory, ground.now())));
  let trouble: Trouble | null = open.length > 0 && some.length === 0 ? (resting ? 'quota' : 'pace') : null;
  // On the account before they are asked: a worker that is killed in the middle must not begin anew.
  memory = charge(memory, some.length, ground.now());
  if (some.length > 0) await ground.writeMemory(memory);

  const fresh: Remembered[] = [];
  let asked = 0;
  for (let start = 0; start < some.length && trouble === null; start += AT_ONCE) {
    const part = some.slice(start, start + AT_ONCE);
    asked += part.length;
    const answers = await Promise.allSettled(part.map(({ text }) => ground.ask(text)));
    answers.forEach((answer, index) => {
      const hash = part[index]?.hash ?? '';
      if (answer.status === 'fulfilled') fresh.push({ hash, at: ground.now(), claims: answer.value });
      else if (answer.reason instanceof LookUpError) trouble = answer.reason.trouble;
      else throw answer.reason;
    });
  }
  if (trouble === 'quota' && !resting) memory = rest(memory, ground.now());
  if (some.length > 0) await ground.writeMemory(remember(memory, fresh, ground.now()));
  const claims = new Map([...known, ...fresh].flatMap(({ claims }) => claims.map(claim => [claim.id, claim])));
  return { claims: [...claims.values()], asked, left: open.length - fresh.length, trouble };
}
