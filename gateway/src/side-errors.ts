import type { MaskError } from './execution/index.ts';
import { signatureRefused } from './refused-signatures.ts';

/** What a side is called in both languages. */
const names: Readonly<Record<string, string>> = {
  origin: '流出地 origin',
  destination: '流入地 destination',
  association: '商会 association',
  coordination: '协调 coordination',
};

/** Codes of what is our own failure: what subgraphs mask themselves, and their refusal of our signature. */
const ours: ReadonlySet<string> = new Set(['INTERNAL', signatureRefused]);

/**
 * What callers are told of trouble at a side. A subgraph's words pass only with a code that is the caller's to act on,
 * since our subgraphs mask everything else under one code; whatever else a side might say is masked here once more.
 */
export const sideErrors: MaskError = (trouble) => {
  const { side } = trouble;
  const name = names[side] ?? side;
  if (trouble.kind === 'silent') {
    return {
      message: `${name} did not answer; the rest of the answer stands. ${name} 暂未应答，其余内容有效。`,
      extensions: { code: 'SIDE_SILENT', side },
    };
  }
  const { message, extensions } = trouble.error;
  const code = extensions?.code;
  if (typeof message === 'string' && typeof code === 'string' && /^[A-Z][A-Z_]{2,60}$/.test(code) && !ours.has(code)) {
    const field = extensions?.field;
    return { message, extensions: { code, side, ...(Array.isArray(field) && { field }) } };
  }
  return {
    message: `${name} could not answer this part. ${name} 无法回答这一部分。`,
    extensions: { code: 'SIDE_ERROR', side },
  };
};
