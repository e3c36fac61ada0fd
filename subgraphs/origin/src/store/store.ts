import { perRequest } from '@liangdi/kit';
import { amendMember } from './amend-member.ts';
import { amendOutflow } from './amend-outflow.ts';
import { amendOwnContact } from './amend-own-contact.ts';
import { assignOriginContact } from './assign-contact.ts';
import type { StoreOptions } from './change.ts';
import { closeHomeBranch, closeTownship } from './close-organisation.ts';
import { closeOutflow } from './close-outflow.ts';
import { declareOutflow } from './declare-outflow.ts';
import { endOriginContact } from './end-contact.ts';
import { foundCounty, foundHomeBranch, foundTownship } from './found-organisation.ts';
import { logOriginContact } from './log-contact.ts';
import { logOriginFulfilment } from './log-fulfilment.ts';
import { registerMember } from './register-member.ts';
import { reportWhereabouts } from './report-whereabouts.ts';
import { resumeSearch, stopSearch } from './stop-search.ts';

const writes = {
  foundCounty,
  foundTownship,
  foundHomeBranch,
  closeTownship,
  closeHomeBranch,
  registerMember,
  amendMember,
  declareOutflow,
  amendOutflow,
  closeOutflow,
  assignOriginContact,
  endOriginContact,
  logOriginContact,
  logOriginFulfilment,
  stopSearch,
  resumeSearch,
  reportWhereabouts,
  amendOwnContact,
};

type Writes = typeof writes;

/** Every change of one request: takes the mutation's input, gives the key of what was changed. */
export type Store = {
  readonly [Name in keyof Writes]: (input: Parameters<Writes[Name]>[1]) => ReturnType<Writes[Name]>;
};

export const createStore: (options: StoreOptions) => Store = perRequest(
  Object.fromEntries(
    Object.entries(writes).map(([name, write]) => [
      name,
      // Input is checked before anything is awaited: what is thrown there must arrive as a rejection too.
      (options: StoreOptions) => async (input: never) => write(options, input),
    ]),
  ),
) as unknown as (options: StoreOptions) => Store;
