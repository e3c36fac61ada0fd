import type { MaskError } from './run/run.ts';

/**
 * What callers are told of trouble at a side: its name and a code, nothing from inside it. A subgraph's own message
 * passes only when the error is marked public and its code is one of those stated.
 */
export function maskErrors(publicCodes: ReadonlySet<string> = new Set()): MaskError {
  return (trouble) => {
    const { side } = trouble;
    if (trouble.kind === 'silent') {
      return { message: `${side} did not answer. ${side} 未应答。`, extensions: { code: 'SIDE_SILENT', side } };
    }
    const { message, extensions } = trouble.error;
    const { public: isPublic, stacktrace: _stacktrace, ...told } = extensions ?? {};
    if (isPublic === true && typeof told.code === 'string' && publicCodes.has(told.code)) {
      return {
        message: textOf(message) ?? `${side} answered with an error. ${side} 应答出错。`,
        extensions: { ...told, side },
      };
    }
    return { message: `${side} answered with an error. ${side} 应答出错。`, extensions: { code: 'SIDE_ERROR', side } };
  };
}

const textOf = (message: unknown): string | undefined => (typeof message === 'string' ? message : undefined);

/** Lets every subgraph's own words through: for development. */
export const revealErrors: MaskError = (trouble) =>
  trouble.kind === 'silent'
    ? {
        message: `${trouble.side} did not answer: ${trouble.reason}.`,
        extensions: { code: 'SIDE_SILENT', side: trouble.side },
      }
    : {
        message: textOf(trouble.error.message) ?? `${trouble.side} answered with an error. ${trouble.side} 应答出错。`,
        extensions: { code: 'SIDE_ERROR', ...trouble.error.extensions, side: trouble.side },
      };
