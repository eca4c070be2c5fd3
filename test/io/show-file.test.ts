import { expect, it } from 'vitest';
import { showFile } from '../../src/io/machine/show-file.ts';

const LINUX = process.platform === 'linux';

it.runIf(LINUX)('shows nothing where nobody has a screen', async () => {
  expect(await showFile('laporan.html', {})).toBe(false);
});

it.runIf(LINUX)('is no fault where the program that shows it is not there', async () => {
  const { PATH } = process.env;
  process.env.PATH = '/tiada';
  try {
    expect(await showFile('laporan.html', { DISPLAY: ':0' })).toBe(false);
  } finally {
    process.env.PATH = PATH;
  }
});
