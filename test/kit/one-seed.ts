import fc from 'fast-check';

/**
 * Every property is tried on the same values in every run, so that a change is what makes a test fail. `LIANGDI_SEED`
 * tries others.
 */
fc.configureGlobal({ seed: Number(process.env.LIANGDI_SEED ?? 2026) });
