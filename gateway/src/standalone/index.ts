export type { CallerContext } from './answer.ts';
export { registerGateway } from './command.ts';
export type { StandaloneOptions, StandaloneServer } from './standalone-server.ts';
export { createStandaloneServer } from './standalone-server.ts';
