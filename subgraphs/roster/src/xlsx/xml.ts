import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { fileError, refusalOf } from '../errors/file-error.ts';
import { zipError } from './zip.ts';

export interface XmlHandlers {
  /** `name` is without its namespace prefix. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const DEPTH = 64;
/** Characters that may pass without a tag or text ending: one node longer than that is no spreadsheet's. */
const LONGEST_NODE = 2 ** 21;

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/**
 * Walks a part in pieces and yields after each, so that what the handlers gathered can be handed on. No document type is
 * accepted, so there are no entities to expand or to fetch; depth and node length are bounded.
 */
export async function* walkXml(stream: Readable, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let quiet = 0;
  parser.on('doctype', () => {
    throw fileError('UNSAFE_XML', 'DOCTYPE');
  });
  parser.on('opentag', (tag) => {
    quiet = 0;
    if (!tag.isSelfClosing && ++depth > DEPTH) throw fileError('UNSAFE_XML', `> ${DEPTH} levels`);
    handlers.open?.(localName(tag.name), tag.attributes as Record<string, string>);
  });
  parser.on('closetag', (tag) => {
    quiet = 0;
    if (!tag.isSelfClosing) depth--;
    handlers.close?.(localName(tag.name));
  });
  if (handlers.text) {
    parser.on('text', handlers.text);
    parser.on('cdata', handlers.text);
  }
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let seen = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      const text = decoder.decode(chunk, { stream: true });
      if (seen === 0 && /<!DOCTYPE/i.test(text.slice(0, 4096))) throw fileError('UNSAFE_XML', 'DOCTYPE');
      seen += text.length;
      quiet += text.length;
      parser.write(text);
      if (quiet > LONGEST_NODE) throw fileError('UNSAFE_XML', `> ${LONGEST_NODE}`);
      yield;
    }
    if (seen === 0) return;
    parser.write(decoder?.decode() ?? '').close();
    yield;
  } catch (error) {
    throw refusalOf(error) ? error : error instanceof Error && 'code' in error ? zipError(error) : corrupt(error);
  } finally {
    stream.destroy();
  }
}

const corrupt = (error: unknown): Error => fileError('CORRUPT', 'XML', error);

const encodingOf = (chunk: Buffer): string =>
  (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0x3c && chunk[1] === 0)
    ? 'utf-16le'
    : (chunk[0] === 0xfe && chunk[1] === 0xff) || (chunk[0] === 0 && chunk[1] === 0x3c)
      ? 'utf-16be'
      : 'utf-8';

export async function eachNode(stream: Readable, handlers: XmlHandlers): Promise<void> {
  for await (const _ of walkXml(stream, handlers));
}
