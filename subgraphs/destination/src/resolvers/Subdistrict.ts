import { idOf, present, refer } from '@liangdi/kit';
import type { SubdistrictResolvers } from '../generated/graphql.ts';

export const Subdistrict: SubdistrictResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Subdistrict', reference, loaders.subdistrict),
  id: idOf('Subdistrict'),
  region: ({ region }) => ({ code: region }),
  city: ({ region, cityId }, _, { loaders }) => present(loaders.city.load({ region, id: cityId })),
  receivingBranches: (subdistrict, page, { connections }) => connections.branchesOfSubdistrict(subdistrict, page),
  serviceCentres: (subdistrict, page, { connections }) => connections.centresOfSubdistrict(subdistrict, page),
};
