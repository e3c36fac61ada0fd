/** What comes in time, or what is said when it does not. */
export async function within<Result, const Late>(
  milliseconds: number,
  promised: Promise<Result>,
  late: Late,
): Promise<Result | Late> {
  const { promise, resolve } = Promise.withResolvers<Late>();
  const timer = setTimeout(resolve, milliseconds, late);
  return Promise.race([promised, promise]).finally(() => clearTimeout(timer));
}
