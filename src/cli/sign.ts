import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { openPack } from '../match/index/pack.ts';
import { MANIFEST_SUFFIX, readManifest, signManifest } from '../packs/manifest.ts';
import { sha256 } from '../packs/sha256.ts';
import { BadInput, readText } from './input.ts';

/** A key as Web Crypto writes it (RFC 8037): `x` is its public half, `d` the private one. */
const KeySchema = v.object({
  kty: v.literal('OKP'),
  crv: v.literal('Ed25519'),
  x: v.string(),
  d: v.string(),
});

/**
 * `claims key`: makes a key to sign packs with. Whoever has the file can sign in its owner's name; only they may read it.
 *
 * @throws BadInput where the file is there already: a key that was published must not be lost by a slip
 */
export async function makeKey(out: string): Promise<string> {
  const { privateKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { kty, crv, x, d } = await crypto.subtle.exportKey('jwk', privateKey);
  try {
    writeFileSync(out, `${JSON.stringify({ kty, crv, x, d }, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch {
    throw new BadInput(`${out}: is there already, or can't be written; choose another name`);
  }
  return `${out}: keep it secret; readers will see the key as ${x?.slice(0, 12)}…`;
}

/**
 * `claims sign`: writes the signed manifest beside a pack.
 *
 * @param named name and publisher, where they are not to be the pack's own
 * @throws BadInput where pack or key can't be read, or nobody is named as publisher
 */
export async function signPack(
  file: string,
  keyFile: string,
  named: { readonly name?: string | undefined; readonly publisher?: string | undefined },
): Promise<string> {
  const { x, key } = await readKey(keyFile);
  const bytes = readPack(file);
  let pack: ReturnType<typeof openPack>;
  try {
    pack = openPack(bytes);
  } catch (error) {
    throw new BadInput(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const publisher = named.publisher ?? pack.about.publisher;
  if (publisher === '') throw new BadInput(`${file}: has several publishers; say who signs with --publisher NAME`);
  const manifest = await signManifest(
    {
      name: named.name ?? pack.about.name,
      publisher,
      signed: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
      sha256: await sha256(bytes),
      bytes: bytes.byteLength,
      claims: pack.size,
      key: x,
    },
    key,
  );
  const out = `${file}${MANIFEST_SUFFIX}`;
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  try {
    // As its readers will read it.
    readManifest(text);
  } catch {
    throw new BadInput(
      `${file}: name and publisher must have 1 to 100 characters each; set them with --name, --publisher`,
    );
  }
  writeFileSync(out, text);
  return `${out}: ${manifest.claims} claims, signed by ${publisher} with the key ${x.slice(0, 12)}…; put it beside the pack`;
}

function readPack(file: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new BadInput(`${file}: can't be read; is the path right?`);
  }
}

async function readKey(file: string): Promise<{ readonly x: string; readonly key: CryptoKey }> {
  const text = readText(file);
  try {
    const jwk = v.parse(KeySchema, JSON.parse(text));
    return { x: jwk.x, key: await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']) };
  } catch {
    throw new BadInput(`${file}: is not a key; make one with claims key --out FILE`);
  }
}
