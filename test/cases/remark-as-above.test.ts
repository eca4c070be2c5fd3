import { expect, test } from 'vitest';
import { csv, desk, roster } from './support.ts';

const cells = async (heading: string, values: readonly string[]): Promise<readonly string[]> => {
  const rows = roster().map((row, at) => [...row, at === 0 ? heading : (values[at - 1] ?? '')]);
  const { findings } = await desk({ 'daftar.csv': csv(rows) }).validate('daftar.csv');
  return findings.map(({ code, cell, row }) => `${code} ${cell ?? row}`);
};

test.each(['sda', 's.d.a.', 'idem', '〃'])(
  '%s among the remarks says what the one above it says',
  async (again) => {
    expect(await cells('Keterangan', ['', 'berhenti', again])).toEqual(['note-left I3', 'note-left I4']);
    expect(await cells('Keterangan', ['', 'RT 3', again])).toEqual([]);
  },
);

test.each([
  ['Status', ['Hidup', 'Hidup', 'Mati', 'Hidup', 'Hidup', 'Hidup']],
  ['Status Dasar', ['HIDUP', 'HIDUP', 'MATI', 'HIDUP', 'HIDUP', 'HIDUP']],
])('who has a post and is dead by a column %s is named', async (heading, values) => {
  expect(await cells(heading, values)).toEqual(['note-left 4']);
});
