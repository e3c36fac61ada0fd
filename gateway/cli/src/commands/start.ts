import { startEmbeddedSystem } from '@liangdi/gateway';
import { embeddedEnv, frontSettings, metricsPlace } from '@liangdi/gateway/env';
import { createLogger, loadTracing, onTerminate, readEnv } from '@liangdi/kit';
import type { Command } from 'commander';
import { lookAround } from '../look-around.ts';

/** Adds `liangdi start`: the whole system in this process. */
export const registerStart = (program: Command): void => {
  program
    .command('start')
    .description('run everything in one process, with demo data · 在一个进程中启动整个系统（含演示数据）')
    .action(async () => {
      const env = readEnv(embeddedEnv);
      const endTracing = await loadTracing('liangdi');
      const system = await startEmbeddedSystem({
        dataFolder: env.LIANGDI_DATA,
        port: env.PORT,
        host: env.HOST,
        names: env.LIANGDI_HOSTS,
        demoMembers: env.LIANGDI_DEMO_MEMBERS,
        metrics: metricsPlace(env),
        front: frontSettings(env),
        log: createLogger('liangdi', env.LOG_LEVEL),
      });
      let stopping = false;
      onTerminate(async () => {
        stopping = true;
        await system.stop();
        await endTracing?.();
      });
      system.lost.then(() => {
        if (stopping) return;
        process.stderr.write('The database has ended by itself; start again. 数据库意外停止，请重新启动。\n');
        process.exit(1);
      });
      process.stdout.write(lookAround(system.url));
    });
};
