export { type AccessRow, listAccesses } from './audit/accesses.ts';
export { type AuditRow, auditEntryGraph, listAuditEntries } from './audit/entries.ts';
export type { AuditEntry, AuditHead } from './audit/entry.ts';
export { exportHeads, type HeadExport } from './audit/export-heads.ts';
export {
  headFileOf,
  readAuditPublicKey,
  readHead,
  type SignedHead,
  writeHead,
} from './audit/head-file.ts';
export { headsIn } from './audit/heads-setting.ts';
export { type AuditLog, openAuditLog } from './audit/log.ts';
export { type OpenAudit, openAudit } from './audit/open.ts';
export { type AuditFlaw, type AuditVerdict, verifyAudit } from './audit/verify.ts';
export { type AuditOptions, sawPerson } from './audit/watch.ts';
export { type Connection, connectionOf } from './connection/connection.ts';
export { type CursorValues, readCursor, toCursor } from './connection/cursor.ts';
export { type Keyset, keyset, type SortColumn } from './connection/keyset.ts';
export { type Condition, type FilteredList, listConnection } from './connection/list-connection.ts';
export { type ListOrder, orderedFor } from './connection/ordered-for.ts';
export { type Page, type PageArguments, pageSizes, readPage } from './connection/page.ts';
export {
  type ConsentPage,
  type Consents,
  createConsents,
  type ReadConsents,
  type SaidConsent,
} from './consents/consents.ts';
export { remoteConsents } from './consents/remote-consents.ts';
export { openPool, SteadyClient } from './database/connections.ts';
export { copyInto } from './database/copy.ts';
export { type Database, type DatabaseOptions, openDatabase } from './database/open.ts';
export type { Scope } from './database/scope.ts';
export type { Session } from './database/session.ts';
export type { OnStatement, Statement } from './database/statement.ts';
export type { PrismaLike, SqlTransaction, Transaction, TransactionOptions } from './database/transaction.ts';
export type { DatabaseUrls } from './embedded/provision.ts';
export { type Embedded, type EmbeddedOptions, startEmbedded } from './embedded/start.ts';
export { type ErasedDetail, eraseDetails } from './erasure/erase.ts';
export { CallerError, type Mistake } from './errors/caller-error.ts';
export { errors } from './errors/common.ts';
export { type Declaration, defineErrors, type ErrorFactory, mistake } from './errors/define.ts';
export { callerErrorOf, formatError, INTERNAL } from './errors/format.ts';
export { type Language, type Localized, languages, preferredLanguage } from './errors/language.ts';
export { defineRefusals, isRetryable, type Refusal, type RefusalTable, refusalOf } from './errors/refusals.ts';
export { payload, type UserError, userError } from './errors/user-error.ts';
export { withoutNumbers } from './errors/without-numbers.ts';
export {
  createExports,
  type ExportContext,
  type ExportedFile,
  type ExportFailureRecord,
  type ExportFormat,
  type ExportNode,
  type ExportRecord,
  type ExportSide,
  type ExportState,
  type Exports,
  exportGraph,
} from './export/index.ts';
export {
  type ColumnKind,
  columnOf,
  documentLoader,
  documentSql,
  documentsAfter,
  type FactDocument,
  type FactEvent,
  type FactFeed,
  type FactFeedPage,
  type FactList,
  type FactLoaders,
  type FactRow,
  type FactSnapshotPage,
  type FactTable,
  factEvents,
  factFeed,
  factLoaders,
  fieldsOf,
  type Guard,
  holdsAt,
  isCurrent,
  knownAt,
  type ListedVersion,
  type ListSql,
  listSql,
  listsOf,
  loadRows,
  lockFact,
  type Met,
  maskedColumn,
  maskedSql,
  metColumns,
  metFrom,
  type NestedConnections,
  type NestedList,
  nestedConnections,
  nestedFacts,
  organisationFields,
  type Recorded,
  recordFirst,
  recordNext,
  type Stamp,
  seesFact,
  selectFact,
  selectWhole,
  versionJson,
  wholeOf,
} from './facts/index.ts';
export { answerFiles, type FileAnswer, type FileSide, refuseFile } from './files/answer.ts';
export { isFilePath } from './files/handler.ts';
export { withBody } from './files/temporary-file.ts';
export type { Uploads } from './files/uploads.ts';
export { type IdentityToken, tokenIfGiven } from './given/id-number.ts';
export { after, begunDay, happened } from './given/period.ts';
export { codesWithin, type IsRegion, regionIfGiven, regionOf } from './given/region.ts';
export { phoneIfGiven, textIfGiven, textOf } from './given/text.ts';
export { givenKey } from './idempotency/given-key.ts';
export { bodyDigest, type OnceKey, once } from './idempotency/once.ts';
export { fromGlobalId, type LocalId, type Named, readGlobalId, toGlobalId } from './ids/global-id.ts';
export { type NewId, newId, uuidAt } from './ids/new-id.ts';
export { newSecret } from './ids/new-secret.ts';
export { idOf, present, refer, referred } from './ids/reference.ts';
export {
  type AnnotatedFile,
  beginsOnRecord,
  type Change,
  type ClearMatch,
  createImports,
  type Dependent,
  type Described,
  differences,
  type ImportContext,
  type ImportFact,
  type ImportFailure,
  type ImportMapping,
  type ImportOutcome,
  type ImportPlace,
  type ImportProblem,
  type ImportRecord,
  type ImportRowRecord,
  type ImportSide,
  type ImportState,
  type Imports,
  type ImportWrite,
  importGraph,
  importWords,
  type Match,
  matchPersons,
  missing,
  mistakenBegin,
  type NamedOrganisation,
  organisationsOf,
  type Plan,
  type PlanProblem,
  problemFrom,
  type Reader,
  type ReadOptions,
  type ReadPart,
  type ReadRow,
  type ReadSheet,
  refusedAbout,
  refusedPlan,
  uploadLimit,
} from './import/index.ts';
export { invariant } from './invariant/invariant.ts';
export { byKey } from './loader/by-key.ts';
export { changed } from './loader/changed.ts';
export { manyByKey, oneByKey } from './loader/key-ordered.ts';
export { perRequest } from './loader/per-request.ts';
export { type Loader, requestLoader } from './loader/request-loader.ts';
export {
  givenKeys,
  givenKeysAt,
  keyAtText,
  keyAtValues,
  keyText,
  keyValues,
  type RowKey,
  type RowKeyAt,
  underKeys,
} from './loader/row-key.ts';
export { manyUnderKey, oneUnderKey, rowKeys, rowKeysAt } from './loader/under-key.ts';
export { type MigrateOptions, migrate, requireMigrated } from './migrations/migrate.ts';
export { type BranchSql, branchVersions, createTellBranch } from './organisations/branches.ts';
export { type Below, closePlace } from './organisations/close.ts';
export { type Founded, foundPlace, type Parent } from './organisations/found.ts';
export { isOpenAt, lockOpenPlace, lockPlace, type Place } from './organisations/place.ts';
export { append, outboxChannel } from './outbox/append.ts';
export type { FedEvent, OutboxEvent } from './outbox/event.ts';
export { type Follower, type FollowOptions, follow, type Lag } from './outbox/follow.ts';
export { type ApplyLink, type FollowLinksOptions, followLinks, type LinkDecisionPage } from './outbox/follow-links.ts';
export { type Listener, listen } from './outbox/listen.ts';
export { type FeedPage, isPositionUnknown, readFeed } from './outbox/read-feed.ts';
export { BodyRefused } from './process/body-refused.ts';
export { configured } from './process/configured.ts';
export { readEnv, setting } from './process/env.ts';
export { type HttpOptions, type HttpService, startHttp } from './process/http.ts';
export { listenAt, requireFreePort } from './process/listen.ts';
export { logLevelSetting } from './process/log-level-setting.ts';
export { createLogger, type Logger } from './process/logger.ts';
export { onTerminate } from './process/on-terminate.ts';
export { CallerGone, readBody, readText } from './process/read-body.ts';
export { runProcess } from './process/run.ts';
export { send, sendRefusal } from './process/send.ts';
export { refuseEarly, sendEarly } from './process/send-early.ts';
export { sideSettings, subgraphSettings } from './process/side-settings.ts';
export { StartError, startErrors } from './process/start-error.ts';
export { Waiting } from './process/waiting.ts';
export { writePrivately } from './process/write-privately.ts';
export { newSealingKey, readSealingKeys, type SealingKey, sealingKeysSetting } from './sealed/keys.ts';
export { reseal } from './sealed/reseal.ts';
export { type Sealed, sealedDay, sealedIn, sealFields } from './sealed/rows.ts';
export { createSealing, placeOf, type Sealing } from './sealed/sealing.ts';
export type { PartnerRules } from './subgraph/admit-partner.ts';
export type { BaseContext } from './subgraph/context.ts';
export {
  createSubgraph,
  type Subgraph,
  type SubgraphAnswer,
  type SubgraphOptions,
  type SubgraphRequest,
} from './subgraph/create.ts';
export { type InternalPages, internalAsk, internalGet, type PageReader } from './subgraph/internal-pages.ts';
export { type Asked, selectedFields } from './subgraph/selected-fields.ts';
export { type ServeOptions, serveSubgraph } from './subgraph/serve.ts';
export { createSide, type SideConfig } from './subgraph/side.ts';
export { type Clock, systemClock } from './time/clock.ts';
export { dayAt, isCalendarDate, readInstant, startOfDay } from './time/instant.ts';
export { CalendarDate, DateTime } from './time/scalars.ts';
export { withCallersTrace } from './trace/active.ts';
export { loadTracing } from './trace/load.ts';
export { hopHeader, hopVerifier, signHop } from './viewer/hop.ts';
export { hopKeySetting } from './viewer/hop-key-setting.ts';
export { noStanding, type Standing, standingAs } from './viewer/standing.ts';
export {
  actingScopeOf,
  atInstant,
  type Claims,
  claimsOf,
  codesPattern,
  type Grant,
  type Role,
  roles,
  scopeOf,
  serviceViewer,
  type Terms,
  type Viewer,
} from './viewer/viewer.ts';
