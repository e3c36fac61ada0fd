#!/usr/bin/env node
import { registerGateway } from '@liangdi/gateway';
import { StartError } from '@liangdi/kit';
import { Command } from 'commander';
import { registerAudit } from './commands/audit.ts';
import { registerDemo } from './commands/demo.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerIdentity } from './commands/identity.ts';
import { registerImport } from './commands/import/register-import.ts';
import { registerKeys } from './commands/keys.ts';
import { registerLink } from './commands/link/register-link.ts';
import { registerMigrate } from './commands/migrate.ts';
import { registerStart } from './commands/start.ts';
import { registerToken } from './commands/token.ts';
import { languageOf } from './language.ts';

const program = new Command('liangdi')
  .description('two places, one member: who answers for whom, for what · 两地共管：谁对谁负责')
  .option('--lang <language>', 'language of messages: zh or en · 提示语言')
  .showHelpAfterError();

for (const register of [
  registerStart,
  registerMigrate,
  registerDemo,
  registerDoctor,
  registerToken,
  registerAudit,
  registerIdentity,
  registerKeys,
  registerImport,
  registerLink,
  registerGateway,
])
  register(program);

try {
  await program.parseAsync();
} catch (error) {
  const { lang } = program.opts<{ readonly lang?: string }>();
  const known = error instanceof StartError;
  process.stderr.write(
    `${known ? error.in(languageOf(lang, process.env)) : String((error as Error).message ?? error)}\n`,
  );
  process.exit(1);
}
