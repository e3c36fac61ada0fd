import type { Command } from 'commander';
import { BadInput } from '../../client/bad-input.ts';
import { gatewayAt, tokenFrom } from '../../client/client.ts';
import { gatewayUrl } from '../../client/gateway-url.ts';
import { languageOf } from '../../language.ts';
import { askedOfImport, type GivenToImport } from './asked-of-import.ts';
import { progressLine } from './progress-line.ts';
import { runImport } from './run-import.ts';
import { runUndo } from './run-undo.ts';

interface Given extends GivenToImport {
  readonly token?: string;
  readonly url: string;
}

/** Adds `liangdi import`: a roster into one side's facts, through a running gateway. Exit code 2 for bad input. */
export const registerImport = (program: Command): void => {
  program
    .command('import [file]')
    .description(
      'read a roster (xlsx, xls, csv), compare it, and write it with --commit; take it back with --undo · 导入名册，撤销导入',
    )
    .requiredOption('--side <side>', 'origin, destination or association · 哪一方')
    .option('--branch <id>', 'global id of the branch or association that rows belong to · 所属组织')
    .option('--commit', 'write what the dry run found · 写入')
    .option('--with-suspects', 'write suspect rows as well · 连同存疑的行')
    .option('--annotate <file>', 'save the file with its problems in the cells · 保存带标注的文件')
    .option('--undo <id>', 'take back what a committed import wrote; it printed its id · 撤销已写入的导入')
    .option('--token <token>', 'access token; LIANGDI_TOKEN when left out · 访问令牌')
    .option('--url <url>', 'the gateway · 网关', gatewayUrl(process.env))
    .action(async (file: string | undefined, given: Given) => {
      const language = languageOf(program.opts<{ readonly lang?: string }>().lang, process.env);
      const progress = progressLine(process.stderr);
      const print = (line: string): void => {
        process.stdout.write(`${line}\n`);
      };
      try {
        const asked = askedOfImport(file, given, language);
        const client = gatewayAt(given.url, tokenFrom(given.token, language), language);
        const said = { language, print, progress };
        process.exitCode =
          asked.kind === 'undo'
            ? await runUndo(client, { ...asked, ...said })
            : await runImport(client, { ...asked, ...said });
      } catch (error) {
        progress('');
        if (!(error instanceof BadInput)) throw error;
        process.stderr.write(`${error.message}\n`);
        process.exitCode = 2;
      }
    });
};
