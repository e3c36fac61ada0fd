export { countStatements } from './count-statements.ts';
export { comparedRowSecurity } from './row-security.ts';
export { startTestServer, type TestServer } from './server.ts';
export { silentLog } from './silent-log.ts';
export { withDatabase } from './with-database.ts';
