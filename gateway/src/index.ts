export { createGateway, type GatewayOptions } from './create-gateway.ts';
export { registerGateway } from './standalone/command.ts';
