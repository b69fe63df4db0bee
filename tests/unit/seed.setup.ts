import fc from 'fast-check';

// The gate must say the same of the same code: a counterexample that luck finds belongs to whoever hunts for one
// (SEED=$RANDOM npm test), not to the next person who lands a comma.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261124) });
