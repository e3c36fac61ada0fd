import { placeOf, type Sealing } from '@liangdi/kit';
import type { FactVersion } from '@liangdi/responsibility';
import type { Document } from './document.ts';

type Version = FactVersion & { readonly birthDate?: unknown };

/** A version as it is stored: its birth date is sealed, the one sensitive thing that the judgement reads. */
export const sealVersion = <Of extends FactVersion>(sealing: Sealing, version: Of): Of => {
  const { birthDate, region, id } = version as Version;
  return typeof birthDate === 'number'
    ? { ...version, birthDate: sealing.seal(placeOf('birthDate', region, id), String(birthDate)) }
    : version;
};

const openVersion = (sealing: Sealing, version: Version): Version =>
  typeof version.birthDate === 'string'
    ? {
        ...version,
        birthDate: Number(sealing.open(placeOf('birthDate', version.region, version.id), version.birthDate)),
      }
    : version;

/** The lists whose versions say when someone was born. */
const lists = ['members', 'records'] as const;

/** Rows with documents as the judgement reads them. */
export const openFacts = <Row extends { readonly facts: Document }>(
  sealing: Sealing,
  rows: readonly Row[],
): readonly Row[] =>
  rows.map((row) => ({
    ...row,
    facts: {
      ...row.facts,
      ...Object.fromEntries(
        lists.flatMap((list) => {
          const versions = row.facts[list];
          return versions ? [[list, versions.map((version) => openVersion(sealing, version))]] : [];
        }),
      ),
    },
  }));
