import { readFile } from 'node:fs/promises';
import { StartError } from '@liangdi/kit';

/** @throws StartError when the file cannot be read */
export const readSupergraph = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(({ code, message }: NodeJS.ErrnoException) => {
    const reason = code ?? message;
    throw new StartError({
      'zh-CN': `无法读取超图文件 ${file}（${reason}）。`,
      en: `The supergraph file ${file} cannot be read (${reason}).`,
    });
  });

/**
 * What is made from the supergraph of a file.
 * @throws StartError when nothing can be made from it
 */
export const fromSupergraph = <Made>(file: string, made: Promise<Made>): Promise<Made> =>
  made.catch((error: Error) => {
    throw error instanceof StartError
      ? error
      : new StartError({
          'zh-CN': `文件 ${file} 中不是联邦超图（${error.message}）。请用合成工具（如 rover supergraph compose）生成它。`,
          en: `The file ${file} holds no federation supergraph (${error.message}). Make it with a composition tool, such as rover supergraph compose.`,
        });
  });
