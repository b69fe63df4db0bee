import * as v from 'valibot';
import { PackRefusal } from './refusal.ts';

/** What a manifest's file is called: the pack's name and this. */
export const MANIFEST_SUFFIX = '.manifest.json';

/** First thing that is signed, so that a signature for something else is never one for a pack. */
const FORMAT = 'claimlight-pack-1';

/** Larger packs are not signed: to be checked, one is held in memory whole. Bytes. */
const LARGEST_SIGNED = 500_000_000;

/** `length` bytes in base64url, without padding. */
const base64url = (length: number) => v.pipe(v.string(), v.regex(/^[\w-]+$/), v.length(Math.ceil((length * 4) / 3)));

const Name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100));

/** Who vouches for which bytes. It lies beside its pack. */
const ManifestSchema = v.object({
  format: v.literal(FORMAT),
  name: Name,
  publisher: Name,
  /** When it was signed, in UTC: a later one is a newer version. */
  signed: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)),
  /** Of the pack's file, in hexadecimal. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_SIGNED)),
  claims: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The publisher's Ed25519 public key. */
  key: base64url(32),
  signature: base64url(64),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;
export type Unsigned = Omit<Manifest, 'format' | 'signature'>;

/** Where a pack's manifest lies, by the pack's address. */
export function manifestAddress(pack: string): string {
  const url = new URL(pack);
  url.pathname += MANIFEST_SUFFIX;
  return url.href;
}

/**
 * A file as a manifest; null where it is none, as the page that a server gives for what it does not have.
 *
 * @throws PackRefusal `manifest` where it means to be one and is wrong
 */
export function readManifest(text: string): Manifest | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!v.is(v.looseObject({ format: v.string() }), value)) return null;
  const parsed = v.safeParse(ManifestSchema, value);
  if (!parsed.success) throw new PackRefusal('manifest');
  return parsed.output;
}

/** Every field, in one order, so that the same manifest is always the same bytes, however its file is laid out. */
function signedBytes({ name, publisher, signed, sha256, bytes, claims, key }: Unsigned): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([FORMAT, name, publisher, signed, sha256, bytes, claims, key]));
}

/** The manifest with its signature. `key` must be the private half of `unsigned.key`. */
export async function signManifest(unsigned: Unsigned, key: CryptoKey): Promise<Manifest> {
  const signature = await crypto.subtle.sign('Ed25519', key, signedBytes(unsigned));
  return { format: FORMAT, ...unsigned, signature: toBase64url(new Uint8Array(signature)) };
}

/**
 * Checks that the manifest was signed with the key that it names.
 *
 * @throws PackRefusal `signature` where it was not, `browser` where this browser does not know Ed25519 (Chrome before 137)
 */
export async function verifyManifest(manifest: Manifest): Promise<void> {
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey('raw', fromBase64url(manifest.key), 'Ed25519', false, ['verify']);
  } catch (cause) {
    const unknown = cause instanceof DOMException && cause.name === 'NotSupportedError';
    throw new PackRefusal(unknown ? 'browser' : 'signature', { cause });
  }
  const good = await crypto.subtle.verify('Ed25519', key, fromBase64url(manifest.signature), signedBytes(manifest));
  if (!good) throw new PackRefusal('signature');
}

function toBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, letter => letter.charCodeAt(0));
}
