import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** `import text from './file.yaml?raw'`, as Vite reads it, for rolldown too. */
const rawText = {
  name: 'raw-text',
  resolveId(source, importer) {
    if (!source.endsWith('?raw') || !importer) return null;
    return `\0raw:${resolve(dirname(importer), source.slice(0, -'?raw'.length))}`;
  },
  async load(id) {
    if (!id.startsWith('\0raw:')) return null;
    return {
      code: `export default ${JSON.stringify(await readFile(id.slice(5), 'utf8'))}`,
      moduleType: 'js',
    };
  },
};

/** archiver-utils calls `new Buffer()`, for which Node prints a deprecation on stderr once it is bundled. */
const noBufferConstructor = {
  name: 'no-buffer-constructor',
  transform(code, id) {
    return id.includes('archiver-utils') ? { code: code.replaceAll('new Buffer(', 'Buffer.from(') } : null;
  },
};

/** commander can run subcommands as programs of their own; ours are functions, so the start is spared child_process. */
const noChildProcess = {
  name: 'no-child-process',
  transform(code, id) {
    const required = "require('node:child_process')";
    return id.includes('commander') && code.includes(required)
      ? { code: code.replace(required, '{}') }
      : null;
  },
};

export const shared = {
  platform: 'node',
  // unzipper's door to S3, which nobody here opens
  external: ['@aws-sdk/client-s3'],
  plugins: [rawText, noBufferConstructor, noChildProcess],
  onwarn(warning, warn) {
    if (warning.code !== 'EVAL') warn(warning);
  },
};
