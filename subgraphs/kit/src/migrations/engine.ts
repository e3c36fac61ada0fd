import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

/** The official schema engine. */
export type Engine = SchemaEngine;

interface Bindings {
  readonly SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WasmExports): void;
}

type WasmExports = Readonly<Record<string, unknown>>;

/** The little of Node's WebAssembly that is needed; its types are the browser's, which a server does not load. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ readonly instance: { readonly exports: WasmExports } }>;
};

const load = async (): Promise<typeof SchemaEngine> => {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const bindings = (await import(pathToFileURL(join(folder, 'schema_engine_bg.js')).href)) as Bindings;
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return bindings.SchemaEngine;
};

let loaded: Promise<typeof SchemaEngine> | undefined;

/**
 * Runs the engine in this process over a driver adapter: Node does not import the package's WebAssembly entry, so it is
 * instantiated by hand. What the engine says goes to `log`.
 */
export const openEngine = async (
  adapter: SqlMigrationAwareDriverAdapterFactory,
  datamodel: string,
  log: (line: string) => void = () => {},
): Promise<{ engine: Engine; why: (error: unknown) => unknown }> => {
  loaded ??= load();
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  const engine = await (await loaded).new({ datamodels: [['schema.prisma', datamodel]] }, log, bound);
  return { engine, why: (error) => causeOf(error, bound.errorRegistry) };
};

/** The driver's own error behind the engine's. */
const causeOf = (error: unknown, registry: { consumeError(id: number): { error: unknown } | undefined }): unknown => {
  const id = /external error \(reference id: (\d+)\)|"id":(\d+)/i.exec(String((error as Error)?.message))?.[1];
  return (id && registry.consumeError(Number(id))?.error) || error;
};

/** The engine is told to leave nothing out of its view. */
export const noFilter = { externalTables: [], externalEnums: [] };
