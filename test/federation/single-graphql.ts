import { createRequire } from 'node:module';
import { vi } from 'vitest';

/**
 * Vite resolves `graphql` to its `.mjs` build while Node, and with it everything of Apollo, takes the CommonJS one,
 * and graphql refuses two of itself. Import this before anything that imports graphql.
 */
vi.mock('graphql', () => createRequire(import.meta.url)('graphql'));
