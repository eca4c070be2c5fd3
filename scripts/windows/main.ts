// `npm run windows`: enroll-windows.zip, a folder that runs on Windows from wherever it lies, without a right or an install.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { folderFiles, folderZip } from './folder.ts';
import { NODE, nodeExe } from './node-exe.ts';

const TO = resolve('enroll-windows.zip');
/** The one that holds everything: nobody sends this folder by a messenger. */
const PAGE = 'dist/enroll-lengkap.html';

const page = await readFile(PAGE).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
});
const files = await folderFiles(await nodeExe(), page);
const zip = await folderZip(files);
await writeFile(TO, zip);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const unpacked = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
process.stdout.write(`${TO}
${files.length} files, ${megabytes(zip.length)} (${megabytes(unpacked)} unpacked), Node.js ${NODE.version}
sha256 ${createHash('sha256').update(zip).digest('hex')}
${page ? '' : `without the page: ${PAGE} is not there (npm run page)\n`}`);
