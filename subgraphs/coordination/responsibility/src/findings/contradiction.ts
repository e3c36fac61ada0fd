import type { Instant, MemberVersion, PersonRecordVersion, SideName } from '../facts.ts';
import { DAY } from '../history/calendar.ts';
import { regionsAgree } from '../history/region.ts';
import { ref } from '../judgement/evidence.ts';
import type { Picture } from '../judgement/picture.ts';
import type { Finding } from '../view.ts';
import { BOTH_PLACES, type FindingRule, finding, NONE, ownedBy } from './finding.ts';

/** A side states what the origin, the authority for the member core, states differently. */
export const contradiction: FindingRule = ({ picture }) => {
  const member = picture.origin?.member;
  if (!member) return NONE;
  return [
    ...(picture.destination?.openRecords ?? []).flatMap((record) => inRecord('DESTINATION', record, member)),
    ...(picture.association?.openRecords ?? []).flatMap((record) => inRecord('ASSOCIATION', record, member)),
    ...inDestinationRegion(picture),
  ];
};

const inRecord = (side: SideName, record: PersonRecordVersion, member: MemberVersion): readonly Finding[] =>
  FIELDS.flatMap(({ field, stated, atHome, differs }) => {
    const theirs = stated(record);
    const ours = theirs === null ? null : atHome(member);
    if (theirs === null || ours === null || !differs(theirs, ours)) return [];
    return finding({
      kind: 'CONTRADICTION',
      discriminator: `${field}:${record.id}`,
      owner: side,
      ownerRegion: record.region,
      ownerOrganisation: null,
      since: Math.max(record.validFrom, member.validFrom),
      evidence: [ref('ORIGIN', 'members', member), ref(side, 'records', record)],
      drawnFrom: ['ORIGIN', side],
      field,
      values: [
        { side: 'ORIGIN', value: ours },
        { side, value: theirs },
      ],
    });
  });

type Value = string | number;

interface Field {
  readonly field: string;
  readonly stated: (record: PersonRecordVersion) => Value | null;
  readonly atHome: (member: MemberVersion) => Value | null;
  readonly differs: (a: Value, b: Value) => boolean;
}

/** Names differ when more than width, spaces or the middle dot differs. */
const letters = (name: Value): string =>
  String(name)
    .normalize('NFKC')
    .replaceAll(/[\s·・•]/g, '');

/** Dates are compared as days at +08:00. */
const day = (instant: Value): number => Math.floor((Number(instant) as Instant) / DAY + 1 / 3);

const FIELDS: readonly Field[] = [
  {
    field: 'name',
    stated: ({ name }) => name,
    atHome: ({ name }) => name,
    differs: (a, b) => a !== b && letters(a) !== letters(b),
  },
  { field: 'sex', stated: ({ sex }) => sex, atHome: ({ sex }) => sex, differs: (a, b) => a !== b },
  {
    field: 'birthDate',
    stated: ({ birthDate }) => birthDate,
    atHome: ({ birthDate }) => birthDate,
    differs: (a, b) => day(a) !== day(b),
  },
  {
    field: 'joinedOn',
    stated: ({ joinedOn }) => joinedOn,
    atHome: ({ joinedOn }) => joinedOn,
    differs: (a, b) => day(a) !== day(b),
  },
  {
    field: 'homeCounty',
    stated: ({ homeCounty }) => homeCounty,
    atHome: ({ county }) => county,
    differs: (a, b) => !regionsAgree(String(a), String(b)),
  },
];

/** The origin declared another destination than every region that has received the member. */
const inDestinationRegion = (picture: Picture): readonly Finding[] => {
  const outflow = picture.origin?.openOutflow;
  const receptions = picture.destination?.openReceptions ?? [];
  const [first] = receptions;
  if (!outflow || first === undefined) return NONE;
  if (receptions.some(({ region }) => regionsAgree(region, outflow.destinationRegion))) return NONE;
  return [
    finding({
      kind: 'CONTRADICTION',
      discriminator: `destinationRegion:${outflow.id}`,
      ...ownedBy('ORIGIN', picture),
      mutation: 'amendOutflow',
      since: Math.max(outflow.validFrom, first.validFrom),
      evidence: [ref('ORIGIN', 'outflows', outflow), ref('DESTINATION', 'receptions', first)],
      drawnFrom: BOTH_PLACES,
      field: 'destinationRegion',
      values: [
        { side: 'ORIGIN', value: outflow.destinationRegion },
        { side: 'DESTINATION', value: first.region },
      ],
    }),
  ];
};
