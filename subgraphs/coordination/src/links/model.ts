import type { LinkModel } from '@liangdi/linkage';

/**
 * How often each degree of likeness is seen between records of one person (m) and of two (u). Learnt, without labels, from
 * generated rosters by `node test/bench/link/learn-model.ts`, so that the first record of a new system is judged as soundly
 * as the last, and the same everywhere. No real person is in it.
 */
export const MODEL: LinkModel = {
  columns: [
    {
      name: 'name',
      kind: 'name',
      m: [
        0.86311, 0.0083908, 0.020091, 0.066143, 0.030798, 0.0000014125, 0.0000010366, 0.011465, 4.8447e-7, 0.0000012109,
      ],
      u: [
        0.000085088, 0.0000016666, 0.000014955, 0.000024996, 0.0016548, 0.0000016666, 0.00030833, 0.038434,
        0.0000016666, 0.95947,
      ],
      byFrequency: true,
    },
    {
      name: 'birthDate',
      kind: 'date',
      m: [0.75398, 0.14296, 0.04137, 0.033697, 0.0000021533, 0.0031681, 0.024813, 8.3793e-7, 5.9414e-7, 0.000012863],
      u: [
        0.0000455, 0.000060165, 0.0015313, 0.000021349, 0.0000019408, 0.0022378, 0.00093354, 0.014271, 0.088889,
        0.89201,
      ],
      byFrequency: true,
    },
    { name: 'sex', kind: 'sex', m: [0.98977, 0.010232], u: [0.54288, 0.45712], byFrequency: false },
    {
      name: 'phone',
      kind: 'phone',
      m: [0.6345, 0.04106, 0.017722, 0.00058403, 0.000011636, 0.30613],
      u: [1.9251e-7, 0.0000019955, 0.000085806, 0.00002195, 0.0000019955, 0.99989],
      byFrequency: true,
    },
    {
      name: 'home',
      kind: 'region',
      m: [0.95986, 0.0000060301, 0.0031085, 0.0000043635, 0.0019187, 0.0011875, 0.0000010135, 0.033912],
      u: [0.013921, 0.0000019638, 0.090215, 0.000013747, 0.038402, 0.056422, 0.0000019638, 0.80102],
      byFrequency: true,
    },
  ],
  prior: 0.000016666,
  passes: [],
  dependences: [],
  relatives: null,
  copies: 0.26993,
  counterparts: 0.49998,
};
