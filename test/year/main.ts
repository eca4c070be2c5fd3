import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtIn } from './built.ts';
import { District } from './district.ts';

/** `npm run year -- [SEED [VILLAGES [keep]]]`: an invented regency through its year, each step printed; it ends with an error where the year does not close. */
const [seed = '1', villages = '200', keep] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'enroll-year-'));
const tell = (line: string): void => void process.stdout.write(`${line}\n`);
await new District({
  folder,
  seed: Number(seed),
  villages: Number(villages),
  enroll: builtIn(folder),
  tell,
}).year();
if (keep === undefined) rmSync(folder, { recursive: true });
else tell(folder);
