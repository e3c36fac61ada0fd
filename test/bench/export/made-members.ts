import { uuidAt } from '@liangdi/kit';
import type { OriginLoad } from '@liangdi/origin';

export const region = '330324';

const began = new Date('2000-01-01T00:00:00Z');
const version = {
  region,
  version: 1,
  validTo: null,
  supersededAt: null,
  withdrawn: false,
  source: 'bench',
  recordedBy: 'bench',
  recordedAt: began,
  validFrom: began,
} as const;
const organisation = {
  region,
  openedOn: '2000-01-01',
  closedOn: null,
  recordedAt: began,
  closedRecordedAt: null,
  source: 'bench',
};

const id = (kind: number, n = 0): string =>
  uuidAt(
    began.getTime() + kind,
    Buffer.from([kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...[24, 16, 8, 0].map((bits) => (n >> bits) & 255)]),
  );

const [countyId, townshipId, branchId] = [id(1), id(2), id(3)];
const destinations = ['310115', '110105', '440106', '320506'];
const pick = (from: string, n: number): string => from[n % from.length] as string;
const two = (n: number): string => String(n).padStart(2, '0');

/** One county with one branch of so many made-up members, all of them away. */
export function* madeMembers(count: number): Generator<OriginLoad> {
  yield { table: 'county', row: { ...organisation, id: countyId, name: '永嘉县' } };
  yield { table: 'township', row: { ...organisation, id: townshipId, name: '桥头镇', countyId } };
  yield { table: 'home_branch', row: { ...organisation, id: branchId, name: '桥一村支部', townshipId } };
  for (let n = 0; n < count; n += 1) {
    const memberId = id(10, n);
    yield {
      table: 'member_version',
      row: {
        ...version,
        id: memberId,
        branchId,
        name: pick('陈王李张刘杨黄赵', n) + pick('国建海春志文玉', n >> 3) + pick('平华明英强', n >> 6),
        sex: n % 2 ? 'FEMALE' : 'MALE',
        birthDate: `${1955 + (n % 40)}-${two(1 + (n % 12))}-${two(1 + (n % 28))}`,
        phone: `13${String(100_000_000 + n * 7).slice(-9)}`,
        standing: 'FULL',
        joinedOn: '1999-07-01',
        whereabouts: 'KNOWN',
        whereaboutsSince: began,
        identityToken: null,
      },
    };
    yield {
      table: 'outflow',
      row: {
        ...version,
        id: id(11, n),
        memberId,
        destination: destinations[n % destinations.length] as string,
        reason: 'BUSINESS',
        certificateNumber: null,
        certificateFrom: null,
        certificateUntil: null,
        confirmedReceptionRegion: null,
        confirmedReceptionId: null,
        receptionConfirmedAt: null,
        receptionDeadline: new Date('2000-02-01T00:00:00Z'),
        returned: false,
      },
    };
  }
}
