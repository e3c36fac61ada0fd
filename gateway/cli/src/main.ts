#!/usr/bin/env -S node --max-semi-space-size=32
import { Command } from 'commander';
import { languageOf } from './language.ts';

type Register = (program: Command) => void;

/** Each command's code is loaded when it is asked for: a gateway shall not hold what imports and links rosters. */
const commands: Readonly<Record<string, () => Promise<Register>>> = {
  start: async () => (await import('./commands/start.ts')).registerStart,
  migrate: async () => (await import('./commands/migrate.ts')).registerMigrate,
  demo: async () => (await import('./commands/demo.ts')).registerDemo,
  doctor: async () => (await import('./commands/doctor.ts')).registerDoctor,
  token: async () => (await import('./commands/token.ts')).registerToken,
  accounts: async () => (await import('./commands/accounts.ts')).registerAccounts,
  audit: async () => (await import('./commands/audit.ts')).registerAudit,
  identity: async () => (await import('./commands/identity.ts')).registerIdentity,
  keys: async () => (await import('./commands/keys.ts')).registerKeys,
  import: async () => (await import('./commands/import/register-import.ts')).registerImport,
  export: async () => (await import('./commands/export/register-export.ts')).registerExport,
  link: async () => (await import('./commands/link/register-link.ts')).registerLink,
  gateway: async () => (await import('@liangdi/gateway/standalone')).registerGateway,
};

const program = new Command('liangdi')
  .description('two places, one member: who answers for whom, for what · 两地共管：谁对谁负责')
  .option('--lang <language>', 'language of messages: zh or en · 提示语言')
  .showHelpAfterError();

const asked = process.argv.slice(2).find((word) => Object.hasOwn(commands, word));
for (const [name, load] of Object.entries(commands)) if (!asked || name === asked) (await load())(program);

try {
  await program.parseAsync();
} catch (error) {
  const { lang } = program.opts<{ readonly lang?: string }>();
  const { StartError } = await import('@liangdi/kit');
  const known = error instanceof StartError;
  process.stderr.write(
    `${known ? error.in(languageOf(lang, process.env)) : String((error as Error).message ?? error)}\n`,
  );
  process.exit(1);
}
