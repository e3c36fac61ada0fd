import type { BaseContext, Database, Exports, IdentityToken, Imports, IsRegion, NewId, Session } from '@liangdi/kit';
import type { PersonDocuments } from '@liangdi/records';
import type { PrismaClient } from './generated/prisma/client.ts';
import type { Connections, Loaders } from './loaders/index.ts';

/** What every resolver and every change finds. */
export interface Context extends BaseContext {
  readonly imports: Imports;
  readonly exports: Exports;
  readonly database: Database<PrismaClient>;
  /** Reads on behalf of the viewer. */
  readonly session: Session;
  readonly loaders: Loaders;
  /** For the judgement alone: all facts of a member, whoever asks; they never reach a caller. */
  readonly factsOfMember: ReturnType<PersonDocuments['ofMembers']>;
  readonly connections: Connections;
  readonly newId: NewId;
  readonly isRegion: IsRegion;
  readonly isCounty: IsRegion;
  readonly identityToken: IdentityToken;
}
