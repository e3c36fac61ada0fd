import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { StartError } from '@liangdi/kit';
import { type DemoSettings, loadDemoInto, loadDemoTerms, migrateSide, type SideUrls } from './prepare.ts';

/** What the first start has to do: migrate four databases, and load the demo into three of them. */
export interface FirstStart extends DemoSettings {
  readonly urls: SideUrls & { readonly coordination: string };
}

type Reply = { readonly done: true } | { readonly done: false; readonly zh: string; readonly en: string };

/**
 * Prepares new databases in a process of its own: the migration engine and the generator take memory that the server
 * would never give back, and time in which it can already read its own code.
 */
export const prepareApart = (job: FirstStart): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    let reply: Reply | undefined;
    child.once('message', (message) => {
      reply = message as Reply;
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (reply?.done) return resolve();
      return reject(
        reply
          ? new StartError({ 'zh-CN': reply.zh, en: reply.en })
          : new Error(`preparing the databases ended with ${code}`),
      );
    });
    child.send(job);
  });

const answer = (reply: Reply): void => {
  process.send?.(reply, () => process.disconnect());
};

if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) {
  // Who waits for it may be killed: then nobody makes use of what it prepares.
  process.once('disconnect', () => process.exit());
  process.once('message', async (message) => {
    const { urls, ...demo } = message as FirstStart;
    try {
      for (const side of ['origin', 'destination', 'association', 'coordination'] as const)
        await migrateSide(side, urls[side]);
      await loadDemoInto(urls, demo);
      await loadDemoTerms(urls.coordination, demo.now);
      answer({ done: true });
    } catch (error) {
      const { sentences } = error instanceof StartError ? error : { sentences: undefined };
      const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      answer({
        done: false,
        zh: sentences?.['zh-CN'] ?? `数据库准备失败：${words}`,
        en: sentences?.en ?? `Preparing the databases failed: ${words}`,
      });
    }
  });
}
