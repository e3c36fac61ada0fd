import { serviceViewer, type Viewer } from '@liangdi/kit';

const viewer = (changes: Partial<Viewer>): Viewer => ({
  ...serviceViewer('measured'),
  role: 'coordinator',
  regions: [],
  ...changes,
});

/** Who sees whole places: everything, a county with who left it, a city with who came, and what two counties share with a city. */
const VIEWERS: readonly Viewer[] = [
  viewer({ regions: ['000000'] }),
  viewer({ regions: ['330324'] }),
  viewer({ regions: ['310000'] }),
  viewer({
    role: 'crossRegionTeam',
    pairs: [
      ['330324', '310000'],
      ['330326', '310000'],
    ],
  }),
];

/** Each in turn for four rounds, so that each asks in every order. */
export const madeViewer = (round: number): Viewer =>
  VIEWERS[Math.floor(round / 4) % VIEWERS.length] ?? viewer({ regions: [] });
