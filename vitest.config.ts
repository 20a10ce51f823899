import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Without it two copies of graphql meet: the one of ESM imports and the one of require.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    // Proofs take minutes: `npm run prove` asks for them.
    include: process.env['MAILLAGE_PROOFS']
      ? ['api/src/**/*.proof.ts']
      : ['api/src/**/*.test.ts', 'portal/src/**/*.test.ts'],
    globalSetup: 'api/src/testing/global-setup.ts',
    setupFiles: ['reflect-metadata', 'api/src/testing/worker-as-found.ts'],
    pool: 'forks',
    // The app is imported once by each worker and not by each file, which was a third of the whole. So a file leaves the
    // process as it found it: hubs closed, the clock running, spies restored (`worker-as-found.ts` looks).
    isolate: false,
    // When something is given up, not how fast it has to be: nothing here measures time, and in a bad hour a machine is a
    // quarter of itself.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // A database and an app per file: more files at once than cores only makes each of them slower.
    maxWorkers: 2,
  },
});
