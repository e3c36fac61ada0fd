import { type Connection, type FilteredList, listConnection, type PageArguments } from '@liangdi/kit';
import type { Context } from '../context.ts';
import { organisationColumns } from '../loaders/organisations.ts';
import type { OrganisationRow } from '../rows.ts';

const cities: FilteredList<OrganisationRow> = {
  name: 'city(name,id)',
  select: organisationColumns.city,
  from: 'city f',
  where: 'true',
  sort: [
    { sql: 'f.name', type: 'text' },
    { sql: 'f.id', type: 'uuid' },
  ],
  placeOf: (row) => [row.name, row.id],
};

/** Receiving cities, by name. */
export const listCities = async (page: PageArguments, { session }: Context): Promise<Connection<OrganisationRow>> =>
  listConnection(session, cities, [], page);
