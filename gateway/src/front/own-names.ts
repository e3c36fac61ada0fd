const loopbackNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address is one at which only this machine can reach a server. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);

/** Says whether a `Host` header is a name of this server: one of the given ones or of loopback's, on any port. */
export const createOwnNames = (names: readonly string[]): ((header: string | undefined) => boolean) => {
  const own = new Set([...loopbackNames, ...names].map((name) => name.toLowerCase()));
  return (header) => own.has((header ?? '').replace(/:\d+$/, '').toLowerCase());
};
