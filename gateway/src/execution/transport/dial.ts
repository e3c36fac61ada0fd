import { connect, isIP, type OnReadOpts, type Socket } from 'node:net';
import { connect as connectOverTls } from 'node:tls';

/** Opens a connection to a server; what comes goes to `onread`. */
export type Dial = (onread: OnReadOpts) => Socket;

/** How connections to a URL's server are opened. Over TLS, a session is taken up again by the connections that follow. */
export function dialTo({ protocol, hostname, port }: URL): Dial {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (protocol !== 'https:') return (onread) => connect({ host, port: Number(port || 80), noDelay: true, onread });
  const secure = {
    host,
    port: Number(port || 443),
    ALPNProtocols: ['http/1.1'],
    ...(isIP(host) ? {} : { servername: host }),
  };
  let session: Buffer | undefined;
  return (onread) => {
    const options = { ...secure, ...(session && { session }), onread };
    const socket = connectOverTls(options);
    socket.setNoDelay(true);
    socket.on('session', (latest) => {
      session = latest;
    });
    return socket;
  };
}
