import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** Fields that hold personal data or secrets, wherever they lie up to two levels down. */
const hidden = [
  'authorization',
  'cookie',
  'password',
  'secret',
  'token',
  'variables',
  'body',
  'headers',
  'url',
  'connectionString',
];

const ofDatabase = (error: Error): boolean =>
  error.name.startsWith('PrismaClient') || /^[0-9A-Z]{5}$/.test(String((error as { code?: unknown }).code));

const frames = (stack: string | undefined): string =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

/** What of an error may be written down: what a database or Prisma says may quote a row, so of theirs the place only. */
const describeError = (error: unknown): object => {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return {
    type: error.name,
    ...(code !== undefined && { code }),
    ...(constraint !== undefined && { constraint }),
    ...(ofDatabase(error) ? {} : { message: error.message }),
    stack: frames(error.stack),
  };
};

/** Structured log lines without personal data: JSON to standard error unless told otherwise. */
export const createLogger = (
  name: string,
  level: string = 'info',
  destination: DestinationStream = pino.destination(2),
): Logger =>
  pino(
    {
      name,
      level,
      base: { name },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      redact: { paths: hidden.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[redacted]' },
    },
    destination,
  );
