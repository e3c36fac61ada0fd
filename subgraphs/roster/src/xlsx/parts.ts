import { posix } from 'node:path';
import { fileError } from '../errors/file-error.ts';
import type { Limits } from '../source/limits.ts';
import { eachNode } from './xml.ts';
import type { Archive } from './zip.ts';

/** Where a workbook's parts are. */
export interface Parts {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly path: string }[];
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

/** Follows the relations from the archive's root to its sheets. Only what lies in the archive is followed. */
export async function readParts(archive: Archive, limits: Limits): Promise<Parts> {
  const root = await readRelations(archive, '');
  const workbook = [...root.values()].find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  if (!archive.has(workbook)) throw fileError('CORRUPT', 'xl/workbook.xml');
  const relations = await readRelations(archive, workbook);
  const sheets: { name: string; hidden: boolean; path: string }[] = [];
  let date1904 = false;
  await eachNode(await archive.read(workbook), {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const relation = relations.get(attributes['r:id'] ?? relationId(attributes));
      // Chart and dialogue sheets have no cells.
      if (relation?.type !== 'worksheet') return;
      if (sheets.length >= limits.sheets) throw fileError('TOO_MANY_SHEETS', limits.sheets);
      if (!archive.has(relation.path)) throw fileError('CORRUPT', relation.path);
      const hidden = (attributes.state ?? 'visible') !== 'visible';
      sheets.push({ name: attributes.name ?? `Sheet${sheets.length + 1}`, hidden, path: relation.path });
    },
  });
  const byType = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.path ?? null;
  return { sheets, date1904, sharedStrings: byType('sharedStrings'), styles: byType('styles') };
}

const relationId = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

async function readRelations(archive: Archive, of: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  const folder = posix.dirname(of);
  await eachNode(await archive.read(posix.join(folder, '_rels', `${posix.basename(of)}.rels`)), {
    open(name, { Id, Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || Id === undefined || TargetMode === 'External') return;
      const path = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), path });
    },
  });
  return relations;
}
