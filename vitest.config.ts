import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  // One graphql for our sources and for Apollo's packages, as Node itself resolves it.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    maxWorkers: 2,
    setupFiles: ['test/kit/loopback-only.ts', 'test/kit/one-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
