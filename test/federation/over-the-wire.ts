import type { Transport } from '@liangdi/gateway/execution';

/**
 * A side whose replies come as bytes and are read as over HTTP: by their layout, where they have the one foreseen.
 * `tamper` changes them on their way.
 */
export const overTheWire = (transport: Transport, tamper = (text: string): string => text): Transport => ({
  async send(request) {
    const body = Buffer.from(tamper(JSON.stringify(await transport.send(request))));
    return request.layout?.()?.(body) ?? JSON.parse(body.toString());
  },
});
