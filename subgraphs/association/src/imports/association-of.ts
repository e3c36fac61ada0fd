import type { Reader } from '@liangdi/kit';

/** Local id of the association that a branch is of; null where there is no such branch. */
export const associationOf = async (read: Reader, region: string, branch: string): Promise<string | null> => {
  const [row] = await read<{ readonly associationId: string }>(
    'import.branch',
    'SELECT association_id AS "associationId" FROM association_branch WHERE region = $1 AND id = $2::uuid',
    [region, branch],
  );
  return row?.associationId ?? null;
};

/** A branch is a part of its association, whose secretary writes for it. Organisations are `Type:region:uuid`. */
export const partOfAssociation = async (read: Reader, region: string, organisation: string): Promise<string[]> => {
  const [type, place, branch = ''] = organisation.split(':');
  const association =
    type === 'AssociationBranch' && place === region ? await associationOf(read, region, branch) : null;
  return association === null ? [] : [`Association:${region}:${association}`];
};
