export { freePort } from '../embedded/free-port.ts';
export { countStatements } from './count-statements.ts';
export { fillPrepared } from './prepared-folder.ts';
export { comparedRowSecurity } from './row-security.ts';
export { startTestServer, type TestServer } from './server.ts';
export { silentLog } from './silent-log.ts';
export { testSealing, testSealingKey } from './test-sealing.ts';
export { wholeViewDefects } from './whole-views.ts';
export { withDatabase } from './with-database.ts';
