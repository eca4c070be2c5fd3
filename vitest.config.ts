import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type ViteUserConfigFnPromise } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

// As it is built while package.json names no address that exists (scripts/fault-address.mjs).
const define = { __ENROLL_VERSION__: JSON.stringify(version), __ENROLL_BUGS__: '""', __ENROLL_FILES__: '""' };

/** Modules of `src`, whoever imports them, as JavaScript that Node loads: made anew for each run, but not while a run is watched. */
async function nativeSource(): Promise<Plugin> {
  const { sourceAsJavascript } = (await import('./scripts/source-as-javascript.mjs' as string)) as {
    sourceAsJavascript: (define: object) => Promise<(path: string) => string | undefined>;
  };
  const madeOf = await sourceAsJavascript(define);
  return {
    name: 'native-source',
    enforce: 'pre',
    resolveId(source, importer = '') {
      // A question asks for a module of its own.
      if (source.startsWith('file:') && !source.includes('?')) return madeOf(fileURLToPath(source));
      return /^[./]|^.:[\\/]/.test(source) ? madeOf(resolve(dirname(importer), source)) : undefined;
    },
  };
}

/** Files of a few long tests, which would keep one processor waiting at the end: begun first. */
const LONG = /test[\\/](?:year|recalculate|fuzz|kills)[\\/]/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...usual.filter(isLong), ...usual.filter((file) => !isLong(file))];
  }
}

/** Later versions have no such flag, and a worker with a flag that it does not know does not start. */
const LATER_CODE = process.versions.node.startsWith('20.');

const config: ViteUserConfigFnPromise = defineConfig(async ({ mode }) => ({
  define,
  plugins: process.argv.includes('run') ? [await nativeSource()] : [],
  test: {
    include: ['test/**/*.test.ts'],
    server: { deps: { external: [/[\\/]out[\\/]tests[\\/]/] } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Rooms keep no state in modules (test/architecture.test.ts), so files may share them: half of the time was loading.
    isolate: false,
    // What a file of tests makes lives as long as it does: so seldom that it need not be looked through as often as usual.
    // Most of the program runs a few times here, and making machine code of it at once took a sixth of the processor: rather later.
    execArgv: ['--max-semi-space-size=64', ...(LATER_CODE ? ['--interrupt-budget=500000'] : [])],
    sequence: { sequencer: LongFirst },
    // Left to itself one processor stays idle, which of two is half.
    maxWorkers: '100%',
    globalSetup: ['test/temporary-folder.ts', ...(mode === 'cost' ? ['test/cost/table.ts'] : [])],
    setupFiles: mode === 'cost' ? ['test/cost/each-file.ts'] : [],
    env: { TZ: 'Asia/Jakarta', FORCE_COLOR: '0', ENROLL_TEST_RUNS: mode === 'all' ? 'all' : 'some' },
  },
}));
export default config;
