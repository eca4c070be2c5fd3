import { readFileSync } from 'node:fs';
import { defineConfig, type ViteUserConfigFnObject } from 'vitest/config';

const { version, bugs } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  bugs: { url: string };
};

const config: ViteUserConfigFnObject = defineConfig(({ mode }) => ({
  define: { __ENROLL_VERSION__: JSON.stringify(version), __ENROLL_BUGS__: JSON.stringify(bugs.url) },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Rooms keep no state in modules (test/architecture.test.ts), so files may share them: half of the time was loading.
    isolate: false,
    // Left to itself one processor stays idle, which of two is half.
    maxWorkers: '100%',
    globalSetup: 'test/temporary-folder.ts',
    env: { TZ: 'Asia/Jakarta', FORCE_COLOR: '0', ENROLL_TEST_RUNS: mode === 'all' ? 'all' : 'some' },
  },
}));
export default config;
