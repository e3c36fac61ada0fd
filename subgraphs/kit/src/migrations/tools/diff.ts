import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { noFilter } from '../engine.ts';
import { layoutOf } from '../folder.ts';
import { withMigrated } from './scratch.ts';

/**
 * What would bring a database with all migrations to what `schema.prisma` says: as a sentence per change, or as SQL.
 * Null when they agree.
 */
export const diffOf = async (subgraphFolder: string, form: 'words' | 'sql'): Promise<string | null> => {
  const { schema, migrations } = layoutOf(resolve(subgraphFolder));
  const files = [{ path: schema, content: readFileSync(schema, 'utf8') }];
  const { exitCode, stdout } = await withMigrated(migrations, files[0]?.content ?? '', (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: resolve(subgraphFolder) },
      to: { tag: 'schemaDatamodel', files },
      script: form === 'sql',
      exitCode: true,
      filters: noFilter,
    }),
  );
  return exitCode === 0 ? null : (stdout ?? 'they differ');
};
