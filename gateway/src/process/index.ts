export { embeddedEnv, gatewayEnv } from './env.ts';
export { frontSettings } from './settings.ts';
