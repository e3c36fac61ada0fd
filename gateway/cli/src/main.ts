#!/usr/bin/env -S node --max-semi-space-size=32
import type { Language } from '@liangdi/kit';
import { type Command, CommanderError } from 'commander';
import { keepOnWithoutOutput } from './keep-on-without-output.ts';
import { languageOf } from './language.ts';
import { newProgram } from './program.ts';
import { usageSentence } from './usage-sentence.ts';

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

const program = newProgram();

const asked = process.argv.slice(2).find((word) => Object.hasOwn(commands, word));
for (const [name, load] of Object.entries(commands)) if (!asked || name === asked) (await load())(program);

const language = (): Language => languageOf(program.opts<{ readonly lang?: string }>().lang, process.env);

keepOnWithoutOutput(process, language, () => {
  process.once('exit', () => {
    process.exitCode ||= 1;
  });
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    const sentence = usageSentence(error, language());
    if (sentence !== null) process.stderr.write(`${sentence}\n`);
    process.exit(error.exitCode);
  }
  const { StartError } = await import('@liangdi/kit');
  const known = error instanceof StartError;
  process.stderr.write(`${known ? error.in(language()) : String((error as Error).message ?? error)}\n`);
  process.exit(1);
}
