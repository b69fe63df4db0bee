import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answered, NoAnswer } from '../../../src/messages/answered.ts';

const PATIENCE = { again: 700, giveUp: 5000 };

/** What Chrome and Firefox say when a worker dies in mid-answer, seen in both. */
const DIED = [
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'Promised response from onMessage listener went out of scope',
];

/** And what Firefox says while it is dying. */
const DYING = 'Could not establish connection. Receiving end does not exist.';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const silent = () => new Promise<string>(() => undefined);

test('an answer is given, and the message sent once', async () => {
  const send = vi.fn(async () => 'yes');
  await expect(answered(send, PATIENCE)).resolves.toBe('yes');
  await vi.advanceTimersByTimeAsync(5000);
  expect(send).toHaveBeenCalledTimes(1);
});

test.each(DIED)('a message whose worker died is sent again soon: %s', async words => {
  const send = vi.fn(async () => 'yes').mockRejectedValueOnce(new Error(words));
  const answer = answered(send, PATIENCE);
  await vi.advanceTimersByTimeAsync(600);
  await expect(answer).resolves.toBe('yes');
  expect(send).toHaveBeenCalledTimes(2);
});

test('what is not delivered is sent until it is, and may still be sent again', async () => {
  const send = vi.fn(async () => 'yes');
  for (const words of [DYING, DYING, DIED[0], DYING]) send.mockRejectedValueOnce(new Error(words));
  const answer = answered(send, { ...PATIENCE, again: 4000 });
  await vi.advanceTimersByTimeAsync(3000);
  await expect(answer).resolves.toBe('yes');
  expect(send).toHaveBeenCalledTimes(5);
});

test('where nothing is ever delivered, there is no answer', async () => {
  const send = vi.fn(async (): Promise<string> => Promise.reject(new Error(DYING)));
  const refused = expect(answered(send, { again: 60_000, giveUp: 60_000 })).rejects.toBeInstanceOf(NoAnswer);
  await vi.advanceTimersByTimeAsync(10_000);
  await refused;
});

test('after a silence it is sent again, once', async () => {
  const send = vi.fn(async () => 'yes').mockImplementationOnce(silent);
  const answer = answered(send, PATIENCE);
  await vi.advanceTimersByTimeAsync(PATIENCE.again);
  await expect(answer).resolves.toBe('yes');
  await vi.advanceTimersByTimeAsync(5000);
  expect(send).toHaveBeenCalledTimes(2);
});

test('a first answer that comes late counts all the same', async () => {
  let late: (answer: string) => void = () => undefined;
  const send = vi
    .fn(silent)
    .mockImplementationOnce(() => new Promise(resolve => (late = resolve)))
    .mockRejectedValueOnce(new Error(DIED[0]));
  const answer = answered(send, PATIENCE);
  await vi.advanceTimersByTimeAsync(PATIENCE.again);
  late('slow');
  await expect(answer).resolves.toBe('slow');
});

test('where it is lost twice, there is no answer', async () => {
  const send = vi.fn(async (): Promise<string> => Promise.reject(new Error(DIED[0])));
  const refused = expect(answered(send, PATIENCE)).rejects.toBeInstanceOf(NoAnswer);
  await vi.advanceTimersByTimeAsync(600);
  await refused;
  expect(send).toHaveBeenCalledTimes(2);
});

test('silence for good is no answer', async () => {
  const send = vi.fn(silent);
  const answer = answered(send, PATIENCE);
  const refused = expect(answer).rejects.toBeInstanceOf(NoAnswer);
  await vi.advanceTimersByTimeAsync(PATIENCE.giveUp);
  await refused;
  expect(send).toHaveBeenCalledTimes(2);
});

test('what the worker threw is not asked again', async () => {
  const send = vi.fn(async (): Promise<string> => Promise.reject(new Error('Look-ups are off.')));
  await expect(answered(send, PATIENCE)).rejects.toThrow('Look-ups are off.');
  expect(send).toHaveBeenCalledTimes(1);
});
