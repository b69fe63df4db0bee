import type { ImportedClaim } from '../claims/import/imported.ts';
import { ENDPOINT } from './endpoint.ts';
import { claimsOf } from './google-answer.ts';
import { LookUpError } from './trouble.ts';

/** The provider's name, as a reader sees it. */
export const GOOGLE = 'Google Fact Check Tools';

/** Google's own default. */
const PAGE_SIZE = '10';

/** A reader waits for it; what has not come by then is told as not reached. Milliseconds. */
const LONGEST_WAIT = 8000;

/** Code units that are sent of a statement: a claim that was checked is far shorter, and so is every address. */
const LONGEST_QUERY = 500;

/** Bytes of an answer that are read: ten claims with all their reviews are a few kilobytes. */
const LONGEST_ANSWER = 1_000_000;

/**
 * Asks Google which published fact-checks there are of a statement. What is sent is its text, the language and the reader's
 * key, without cookies or referrer; the browser must not keep the answer on its disk, which would be a reading history.
 *
 * @param fetching the browser's `fetch`
 * @param online whether the browser thinks that it has a net, to word what failed
 * @throws LookUpError
 */
export async function askGoogle(
  text: string,
  key: string,
  fetching: typeof fetch,
  online: boolean,
): Promise<ImportedClaim[]> {
  const url = new URL(ENDPOINT);
  url.search = new URLSearchParams({
    query: text.slice(0, LONGEST_QUERY),
    languageCode: 'en',
    pageSize: PAGE_SIZE,
    key,
  }).toString();
  const { signal, done } = giveUpAfter(LONGEST_WAIT);
  let status: number;
  let body = '';
  try {
    const response = await fetching(url.href, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    });
    status = response.status;
    if (response.ok) body = await readBody(response, signal);
    else await response.body?.cancel();
  } catch (cause) {
    if (cause instanceof LookUpError) throw cause;
    throw new LookUpError(online ? 'unreachable' : 'offline', { cause });
  } finally {
    done();
  }
  if (status === 429) throw new LookUpError('quota');
  // A wrong key is 400 with Google, a key for which this interface is not switched on 403.
  if (status === 400 || status === 401 || status === 403) throw new LookUpError('key');
  if (status !== 200) throw new LookUpError('error');
  return claimsOf(body);
}

/** Not `AbortSignal.timeout`: Node 20 lets go of that signal while a body is read, and the wait has no end. */
function giveUpAfter(milliseconds: number): { readonly signal: AbortSignal; done(): void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), milliseconds);
  return { signal: controller.signal, done: () => clearTimeout(timer) };
}

async function readBody(response: Response, signal: AbortSignal): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  // A fetch that has forgotten its signal is ended all the same.
  signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined), { once: true });
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length;
    if (bytes > LONGEST_ANSWER) {
      await reader.cancel();
      throw new LookUpError('malformed');
    }
    text += decoder.decode(part.value, { stream: true });
  }
  signal.throwIfAborted();
  return text + decoder.decode();
}
