export { embeddedEnv, gatewayEnv } from './env.ts';
export { frontSettings, metricsPlace } from './settings.ts';
