import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { TRIES_ALL } from '../support/tries.ts';
import { builtIn } from './built.ts';
import { District } from './district.ts';

// The same of 200 villages: npm run year. It takes minutes, since every step is a command of the built program.
it.runIf(TRIES_ALL)(
  'a regency goes from init to the closing, every step reading what the steps before wrote, and closes to Rp0 unexplained',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'year-'));
    // A step that does not come out as the year asks for is a YearFault.
    await new District({
      folder,
      seed: 20_261,
      villages: 20,
      enroll: builtIn(folder),
      tell: () => {},
    }).year();
  },
  1_800_000,
);
