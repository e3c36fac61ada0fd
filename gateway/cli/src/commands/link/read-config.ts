import { type LinkConfig, readConfig } from '@liangdi/linkage';
import { decodeText } from './decode.ts';
import { fail, LinkFailure } from './problem.ts';
import { readBytes } from './read-table.ts';

/** Reads and checks `link.json`. */
export function readLinkConfig(file: string): LinkConfig {
  const decoded = decodeText(readBytes(file));
  if (!decoded.ok) return fail({ code: decoded.code, file });
  const result = readConfig(parseJson(file, decoded.text));
  if (!result.ok) throw new LinkFailure(result.problems.map((problem) => ({ code: 'CONFIG', file, problem })));
  return result.config;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail({ code: 'NOT_JSON', file, reason: (error as Error).message });
  }
}
