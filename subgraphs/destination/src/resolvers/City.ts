import { idOf, refer } from '@liangdi/kit';
import type { CityResolvers } from '../generated/graphql.ts';

export const City: CityResolvers = {
  __resolveReference: (reference, { loaders }) => refer('City', reference, loaders.city),
  id: idOf('City'),
  region: ({ region }) => ({ code: region }),
  subdistricts: (city, page, { connections }) => connections.subdistrictsOfCity(city, page),
};
