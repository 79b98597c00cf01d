import fc from 'fast-check';

/**
 * Where random tests begin. By day in the same place each time: a red run is then of the change that is tested, and not of chance. At `large`, by night, elsewhere each time; what is found
 * there is told with its seed, and stays as a test of its own. `SEED` sets it.
 */
export const SEED = Number(process.env.SEED || (process.env.TEST_SIZE === 'large' ? Date.now() % 1_000_000 : 1));
if (!Number.isSafeInteger(SEED)) throw new RangeError(`SEED is “${process.env.SEED}”; it must be a whole number`);

fc.configureGlobal({ seed: SEED });
