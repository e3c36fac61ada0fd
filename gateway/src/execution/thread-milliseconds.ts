/** Time of the processor that this thread has had, without what its neighbours on the machine take from it. */
export const threadMilliseconds = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
