/** No answer came, and none will: the worker died, or can't be reached, twice. */
export class NoAnswer extends Error {}

/** How long silence may last, in milliseconds. */
export interface Patience {
  /** After so long a message is sent again: it may have met a worker that was just dying. */
  readonly again: number;
  /** After so long it is given up. */
  readonly giveUp: number;
}

/** For what a living worker answers at once, the time to wake included. */
export const PROMPT: Patience = { again: 5_000, giveUp: 20_000 };

/** For what takes its time: a long article on a slow machine, a page that loads slowly. */
export const THOROUGH: Patience = { again: 10_000, giveUp: 120_000 };

/** For what asks others on the net, and must not ask them twice because they are slow. */
export const ABROAD: Patience = { again: 300_000, giveUp: 300_000 };

/** After a loss it is sent again in so many milliseconds. */
const BREATH = 500;

/**
 * What browsers say of a worker that died before it answered: Chrome the first two, Firefox the third. All else is what
 * the worker threw, in its words.
 */
const DROPPED = /message (?:channel|port) closed before|listener went out of scope/;

/** What Firefox says while the old worker is still on its way out: nothing was delivered, so that is no second time. */
const UNDELIVERED = /Could not establish connection|Receiving end does not exist/;
const MOST_UNDELIVERED = 8;

/**
 * The answer to what `send` sends. A message whose worker died is sent once more, to a new worker: soon where the
 * browser tells of it, after a silence where it does not. The first answer counts, so what is sent has to do no harm
 * twice. Rejects with what the worker threw, or with `NoAnswer`.
 */
export function answered<T>(send: () => Promise<T>, { again, giveUp }: Patience): Promise<T> {
  return new Promise((resolve, reject) => {
    let waiting = 0;
    let isAgain = false;
    let undelivered = 0;
    const attempt = () => {
      waiting++;
      send().then(settle(resolve), error => {
        waiting--;
        const kind = lossOf(error);
        if (kind === 'undelivered' && undelivered++ < MOST_UNDELIVERED) setTimeout(attempt, BREATH);
        else if (kind === null) settle(reject)(error);
        else if (!isAgain) setTimeout(resend, BREATH);
        else if (waiting === 0) settle(reject)(new NoAnswer());
      });
    };
    const resend = () => {
      if (isAgain) return;
      isAgain = true;
      attempt();
    };
    const silence = setTimeout(resend, again);
    const end = setTimeout(() => reject(new NoAnswer()), giveUp);
    const settle =
      <V>(how: (value: V) => void) =>
      (value: V) => {
        clearTimeout(silence);
        clearTimeout(end);
        how(value);
      };
    attempt();
  });
}

function lossOf(error: unknown): 'dropped' | 'undelivered' | null {
  const told = error instanceof Error ? error.message : String(error);
  if (UNDELIVERED.test(told)) return 'undelivered';
  return error instanceof NoAnswer || DROPPED.test(told) ? 'dropped' : null;
}
