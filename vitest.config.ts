import { readFileSync } from 'node:fs';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const config: ViteUserConfig = defineConfig({
  define: { __ENROLL_VERSION__: JSON.stringify(version) },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    globalSetup: 'test/temporary-folder.ts',
    env: { TZ: 'Asia/Jakarta', FORCE_COLOR: '0' },
  },
});
export default config;
