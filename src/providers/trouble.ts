/**
 * Why a look-up stopped: the key was not accepted, its quota is used up, there is no net, the host can't be reached in
 * time, it answers with an error or with something else than is documented; `pace` where we ourselves hold back.
 */
export const TROUBLES = ['key', 'quota', 'offline', 'unreachable', 'error', 'malformed', 'pace'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** A look-up that can't go on. */
export class LookUpError extends Error {
  constructor(
    readonly trouble: Trouble,
    options?: ErrorOptions,
  ) {
    super(trouble, options);
  }
}
