import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// What Node compiled once is read by every process of the run: by each file's worker, and by what a test starts.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url));

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    maxWorkers: 2,
    globalSetup: ['test/kit/share.ts'],
    setupFiles: ['test/kit/loopback-only.ts', 'test/kit/one-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Node itself loads the sources, as in production: Vite would change each of them first, and resolve packages its own way.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
});
