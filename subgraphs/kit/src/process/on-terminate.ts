/**
 * Runs `stop` once on SIGTERM or SIGINT, then ends the process: with 0 when all is well. A second signal ends it at once.
 */
export const onTerminate = (stop: (signal: NodeJS.Signals) => Promise<void>): void => {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      stop(signal).then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
};
