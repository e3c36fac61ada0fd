import { fileError } from '../errors/file-error.ts';
import { columnNumber } from '../source/address.ts';
import type { Merge } from '../source/cell.ts';
import type { Limits } from '../source/limits.ts';
import type { Archive } from './zip.ts';
import { zipError } from './zip.ts';

const REF = /<(?:\w+:)?mergeCell\b[^>]*?\bref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g;
const LONGEST_TAG = 200;

/** The beginning of a tag that the next piece goes on with, or nothing. */
const lastTag = (chunk: Buffer): string => {
  const open = chunk.lastIndexOf(60);
  return open < 0 || chunk.lastIndexOf(62) > open || chunk.length - open > LONGEST_TAG
    ? ''
    : chunk.toString('latin1', open);
};

/**
 * The merged ranges of a sheet. They stand behind the rows that they apply to, so the part is searched once beforehand,
 * as bytes: only what follows the rows is decoded.
 */
export async function readMerges(archive: Archive, path: string, limits: Limits): Promise<readonly Merge[]> {
  const merges: Merge[] = [];
  let tail = '';
  try {
    for await (const chunk of (await archive.read(path)) as AsyncIterable<Buffer>) {
      if (!tail.includes('mergeCell') && !chunk.includes('mergeCell') && !tail.includes('<')) {
        tail = lastTag(chunk);
        continue;
      }
      const text = tail + chunk.toString('latin1');
      let end = 0;
      for (const match of text.matchAll(REF)) {
        const [, left = '', top, right = '', bottom] = match;
        if (merges.length >= limits.merges) throw fileError('UNSAFE_XML', `> ${limits.merges} merged ranges`);
        merges.push({ top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) });
        end = match.index + match[0].length;
      }
      tail = text.slice(Math.max(end, text.length - LONGEST_TAG));
    }
  } catch (error) {
    throw zipError(error);
  }
  return merges.filter(({ top, left, bottom, right }) => bottom >= top && right >= left);
}
