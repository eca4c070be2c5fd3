import { readFileSync } from 'node:fs';
import { defineConfig, type ViteUserConfigFnObject } from 'vitest/config';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const config: ViteUserConfigFnObject = defineConfig(({ mode }) => ({
  // As it is built while package.json names no address that exists (scripts/fault-address.mjs).
  define: { __ENROLL_VERSION__: JSON.stringify(version), __ENROLL_BUGS__: '""', __ENROLL_FILES__: '""' },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Rooms keep no state in modules (test/architecture.test.ts), so files may share them: half of the time was loading.
    isolate: false,
    // Left to itself one processor stays idle, which of two is half.
    maxWorkers: '100%',
    globalSetup: 'test/temporary-folder.ts',
    env: { TZ: 'Asia/Jakarta', FORCE_COLOR: '0', ENROLL_TEST_RUNS: mode === 'all' ? 'all' : 'some' },
  },
}));
export default config;
