export { registerGateway } from './command.ts';
export type { CallerContext, StandaloneOptions, StandaloneServer } from './standalone-server.ts';
export { createStandaloneServer } from './standalone-server.ts';
