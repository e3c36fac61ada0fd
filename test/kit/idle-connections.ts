/** Where Node keeps the agent by which `fetch` connects. */
const place = Symbol.for('undici.globalDispatcher.1');

interface Agent {
  close(): Promise<void>;
}

/**
 * Closes what `fetch` keeps open for its next request, as a client does that has asked all: a server that is to end waits
 * some seconds for those who may ask more.
 */
export const closeIdleConnections = (): void => {
  const agent: Agent | undefined = Reflect.get(globalThis, place);
  if (!agent) return;
  Reflect.set(globalThis, place, Reflect.construct(agent.constructor, []));
  void agent.close();
};
