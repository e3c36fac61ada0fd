import type { IncomingMessage, ServerResponse } from 'node:http';
import { send } from '@liangdi/kit';
import { explorerAssets } from './assets.ts';

/** Sends a file of the explorer; false when there is none of that name. */
export const sendAsset = async (request: IncomingMessage, response: ServerResponse, name: string): Promise<boolean> => {
  const asset = (await explorerAssets()).get(name);
  if (!asset) return false;
  const headers = { etag: asset.etag, 'cache-control': 'public, max-age=3600', vary: 'accept-encoding' };
  if (request.headers['if-none-match'] === asset.etag) {
    response.writeHead(304, headers).end();
    return true;
  }
  const gzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  send(response, 200, asset.type, gzip ? asset.gzipped : asset.body, {
    ...headers,
    ...(gzip && { 'content-encoding': 'gzip' }),
  });
  return true;
};
