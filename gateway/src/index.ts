export { createGateway, type GatewayOptions } from './create-gateway.ts';
export { examine, type Finding } from './doctor/examine.ts';
export { loadDemoInto, migrateSide } from './embedded/prepare.ts';
export { type EmbeddedSystem, startEmbeddedSystem } from './embedded/start-embedded-system.ts';
export { createIdentify } from './security/identity/identify.ts';
export { openLocalIssuer } from './security/identity/local/open.ts';
export { type Bearer, createVerifier, type Verified, type VerifierOptions } from './security/identity/verifier.ts';
export { type Handle, serve } from './serve.ts';
export { registerGateway } from './standalone/command.ts';
