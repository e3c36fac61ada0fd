import { Socket } from 'node:net';

/** Where somebody tried to connect to, outside of this machine. */
export const attempts: string[] = [];

const isHere = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1|\[::1\]|::ffff:127(\.\d+){3})$/i.test(host);

/** Where a call of `connect`, in any of its forms, leads; undefined for a socket of the file system. */
const hostOf = ([first, second]: readonly unknown[]): string | undefined => {
  const [target, host] = Array.isArray(first) ? first : [first, second];
  if (typeof target === 'object' && target !== null) {
    const { path, host: named } = target as { readonly path?: string; readonly host?: string };
    return path === undefined ? (named ?? 'localhost') : undefined;
  }
  if (typeof target === 'string' && !/^\d+$/.test(target)) return undefined;
  return typeof host === 'string' ? host : 'localhost';
};

const connect = Socket.prototype.connect as (this: Socket, ...given: unknown[]) => Socket;

/** No connection of this process leaves loopback: one that tries is refused and remembered. Names are not looked up either. */
Socket.prototype.connect = function (this: Socket, ...given: unknown[]): Socket {
  const host = hostOf(given);
  if (host === undefined || isHere(host)) return connect.apply(this, given);
  attempts.push(host);
  throw new Error(`a connection to ${host} would leave this machine`);
} as typeof Socket.prototype.connect;
