import { defineConfig } from 'vitest/config';

/** unit: beside the code. story: the real system over real sockets. browser: real Chromium. worlds: on request. */
// graphql-tools and the tests must share one copy of graphql: the one that Node itself loads.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: [
            'server/src/**/*.test.ts',
            'server/embedded-mongodb/**/*.test.ts',
            'server/demo/**/*.test.ts',
            'schema/**/*.test.ts',
            'test/tools/**/*.test.ts',
            'web/src/**/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve,
        test: {
          name: 'story',
          include: ['test/story/**/*.test.ts', 'test/attack/**/*.test.ts', 'test/fault/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        resolve,
        test: {
          name: 'worlds',
          include: ['test/attack/worlds/*.worlds.ts'],
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        resolve,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
