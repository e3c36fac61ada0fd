import { idOf, present, refer } from '@liangdi/kit';
import type { ServiceCentreResolvers } from '../generated/graphql.ts';

export const ServiceCentre: ServiceCentreResolvers = {
  __resolveReference: (reference, { loaders }) => refer('ServiceCentre', reference, loaders.centre),
  id: idOf('ServiceCentre'),
  region: ({ region }) => ({ code: region }),
  subdistrict: ({ region, subdistrictId }, _, { loaders }) =>
    present(loaders.subdistrict.load({ region, id: subdistrictId })),
};
