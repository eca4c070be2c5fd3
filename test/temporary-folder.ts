import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All that tests write goes into one folder of this run, which is gone when they end. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'enroll-tests-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
