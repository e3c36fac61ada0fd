import type { Command } from 'commander';
import { BadInput } from '../../client/bad-input.ts';
import { gatewayAt, tokenFrom } from '../../client/client.ts';
import { gatewayUrl } from '../../client/gateway-url.ts';
import { languageOf } from '../../language.ts';
import { formatOf } from './format-of.ts';
import { messages } from './messages.ts';
import { runExport } from './run-export.ts';

interface Given {
  readonly side: string;
  readonly format?: string;
  readonly purpose?: string;
  readonly filter?: string;
  readonly id?: string;
  readonly token?: string;
  readonly url: string;
}

const sides = ['origin', 'destination', 'association', 'coordination'] as const;

/** Adds `liangdi export`: what an account sees of one side's list, as a file. Exit code 2 for bad input. */
export const registerExport = (program: Command): void => {
  program
    .command('export <file>')
    .description('take a list out as a roster (xlsx, csv) or as jsonl, as the account sees it · 导出名册或清单')
    .requiredOption('--side <side>', 'origin, destination, association, or coordination for findings · 哪一方')
    .option(
      '--format <format>',
      'xlsx, csv or jsonl; what the file’s name ends with when left out · 格式，默认按扩展名',
    )
    .option('--purpose <words>', 'what it is for; it is logged · 用途，会记入日志')
    .option('--filter <json>', 'which rows, as the list takes it: {"county": "330324"} · 筛选条件')
    .option('--id <id>', 'fetch an export that exists, from where a transfer stopped · 取回或续传已有的导出')
    .option('--token <token>', 'access token; LIANGDI_TOKEN when left out · 访问令牌')
    .option('--url <url>', 'the gateway · 网关', gatewayUrl(process.env))
    .action(async (file: string, given: Given) => {
      const language = languageOf(program.opts<{ readonly lang?: string }>().lang, process.env);
      try {
        const side = sides.find((each) => each === given.side);
        if (!side) throw new BadInput(messages.side[language]);
        const format = formatOf(file, given.format, language);
        const { id, purpose } = given;
        if (id === undefined && purpose === undefined) throw new BadInput(messages.purpose[language]);
        process.exitCode = await runExport(gatewayAt(given.url, tokenFrom(given.token, language), language), {
          side,
          format,
          what: id === undefined ? { purpose: purpose ?? '', filter: filterOf(given.filter, language) } : { id },
          out: file,
          language,
          print: (line) => {
            process.stdout.write(`${line}\n`);
          },
        });
      } catch (error) {
        if (!(error instanceof BadInput)) throw error;
        process.stderr.write(`${error.message}\n`);
        process.exitCode = 2;
      }
    });
};

const filterOf = (text: string | undefined, language: 'zh-CN' | 'en'): object | null => {
  if (text === undefined) return null;
  try {
    const filter: unknown = JSON.parse(text);
    if (typeof filter === 'object' && filter !== null && !Array.isArray(filter)) return filter;
  } catch {
    // said below
  }
  throw new BadInput(`${messages.filter[language]}: ${text}`);
};
