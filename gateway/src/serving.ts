// The gateway without the embedded system: what a process that only serves loads.
export { createGateway, type GatewayOptions } from './create-gateway.ts';
export { createIdentify } from './security/identity/identify.ts';
export { remoteKeys } from './security/identity/remote-keys.ts';
export { type Bearer, createVerifier, type Verified, type VerifierOptions } from './security/identity/verifier.ts';
export { documentIdOf } from './security/trusted/trusted-documents.ts';
export { type Handle, serve } from './serve.ts';
export type { Change, ChangePage, ReadChanges } from './subscriptions/changes.ts';
export { watchSupergraph } from './supergraph-file/watch-supergraph.ts';
