import { diffOf } from './tools/diff.ts';
import { generateClient } from './tools/generate.ts';
import { newMigration } from './tools/new-migration.ts';

const usage = `node subgraphs/kit/src/migrations/cli.ts COMMAND SUBGRAPH_FOLDER
  new FOLDER NAME   write the next migration from what schema.prisma has and the migrations lack
  drift FOLDER      fail when the migrations do not give what schema.prisma says
  generate FOLDER   generate the Prisma client into src/generated/prisma
`;

const [command, folder, name] = process.argv.slice(2);

const run = async (): Promise<number> => {
  if (command === 'generate' && folder) {
    generateClient(folder);
    return 0;
  }
  if (command === 'drift' && folder) {
    const drift = await diffOf(folder, 'words');
    if (drift === null) return 0;
    process.stdout.write(`The migrations of ${folder} do not give what its schema.prisma says:\n${drift}\n`);
    return 1;
  }
  if (command === 'new' && folder && name && /^[a-z][a-z0-9_]*$/.test(name)) {
    process.stdout.write(`${(await newMigration(folder, name)) ?? 'nothing to do'}\n`);
    return 0;
  }
  process.stderr.write(usage);
  return 2;
};

process.exit(
  await run().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    return 1;
  }),
);
