export { examine, type Finding } from './doctor/examine.ts';
export { loadDemoInto, migrateSide } from './embedded/prepare.ts';
export { resealSide, type SealedSide, sealedSides } from './embedded/reseal-side.ts';
export { rotateIdentityKey } from './embedded/rotate-identity-key.ts';
export { rotateSealingKeys } from './embedded/rotate-sealing-keys.ts';
export { openSecrets } from './embedded/secrets.ts';
export { type EmbeddedSystem, startEmbeddedSystem } from './embedded/start-embedded-system.ts';
export { openLocalIssuer } from './security/identity/local/open.ts';
export { registerGateway } from './standalone/command.ts';
