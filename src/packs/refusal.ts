/**
 * Why a pack from an address is not taken: its manifest is wrong, was not signed by its key, was signed by another key than
 * before or no longer at all, is older than what is here or the same, its bytes are not those that were signed, its name is
 * another pack's, or this browser can't check signatures.
 */
export type Refusal =
  | 'manifest'
  | 'signature'
  | 'key'
  | 'unsigned'
  | 'older'
  | 'current'
  | 'bytes'
  | 'name'
  | 'browser';

/** A pack that is refused; what was there before stays. */
export class PackRefusal extends Error {
  constructor(
    readonly refusal: Refusal,
    options?: ErrorOptions,
  ) {
    super(refusal, options);
  }
}
