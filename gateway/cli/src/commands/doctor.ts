import { examine, type Finding } from '@liangdi/gateway';
import { embeddedEnv } from '@liangdi/gateway/env';
import { readEnv } from '@liangdi/kit';
import type { Command } from 'commander';
import { languageOf } from '../language.ts';

const mark: Readonly<Record<Finding['state'], string>> = { good: 'ok  ', warning: 'warn', bad: 'FAIL' };

/** Adds `liangdi doctor`: what is wrong with this installation, and what to do about it. */
export const registerDoctor = (program: Command): void => {
  program
    .command('doctor')
    .description(
      'check settings, data folder, databases, disk, clock and reachability · 检查设置、数据、磁盘、时钟与连通',
    )
    .action(async (_options: object, command: Command) => {
      const { lang } = command.optsWithGlobals<{ readonly lang?: string }>();
      const language = languageOf(lang, process.env);
      const findings = await examine(readEnv(embeddedEnv));
      for (const { state, says } of findings) process.stdout.write(`${mark[state]}  ${says[language]}\n`);
      process.exitCode = findings.some(({ state }) => state === 'bad') ? 1 : 0;
    });
};
