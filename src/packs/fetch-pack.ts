import { type Manifest, manifestAddress, readManifest, verifyManifest } from './manifest.ts';
import { PackRefusal } from './refusal.ts';
import { sha256 } from './sha256.ts';

/** Characters of a manifest's file that are read; one has some five hundred. */
const LONGEST_MANIFEST = 10_000;

/** A pack or feed that begins to arrive. */
export interface Arriving {
  /** Bytes that are to come; null where that is not known. */
  readonly total: number | null;
  readonly stream: ReadableStream<Uint8Array>;
}

function request(url: string): Promise<Response> {
  // Never from the browser's cache: an update must ask.
  return fetch(url, { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
}

/**
 * The manifest beside a pack, its signature checked; null where there is none.
 *
 * @throws PackRefusal
 */
export async function fetchManifest(pack: string): Promise<Manifest | null> {
  const response = await request(manifestAddress(pack)).catch(() => null);
  if (!response?.ok) return null;
  const manifest = readManifest((await response.text()).slice(0, LONGEST_MANIFEST));
  if (manifest !== null) await verifyManifest(manifest);
  return manifest;
}

/** Fetches a pack or feed. @throws Error in plain words where its host does not give it */
export async function fetchPack(url: string): Promise<Arriving> {
  const { hostname } = new URL(url);
  const response = await request(url).catch(() => null);
  if (response === null) throw new Error(`${hostname} can’t be reached.`);
  if (!response.ok || response.body === null) throw new Error(`${hostname} answers ${response.status}.`);
  // A length is that of the compressed bytes where there is a compression.
  const length = response.headers.has('content-encoding') ? null : response.headers.get('content-length');
  return { total: length === null ? null : Number(length), stream: response.body };
}

/**
 * Gathers a signed pack, and gives its bytes once they are those that were signed.
 *
 * @throws PackRefusal `bytes`
 */
export function signedBytesOf(manifest: Manifest) {
  const bytes = new Uint8Array(manifest.bytes);
  let at = 0;
  return {
    write(chunk: Uint8Array): void {
      if (at + chunk.length > bytes.length) throw new PackRefusal('bytes');
      bytes.set(chunk, at);
      at += chunk.length;
    },
    async end(): Promise<Uint8Array> {
      if (at !== bytes.length || (await sha256(bytes)) !== manifest.sha256) throw new PackRefusal('bytes');
      return bytes;
    },
  };
}
