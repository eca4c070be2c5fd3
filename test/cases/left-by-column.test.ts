import { expect, test } from 'vitest';
import { book, desk, roster, type Value } from './support.ts';

const asked = async (heading: string, values: readonly Value[]) => {
  const rows = roster().map((row, at) => [...row, at === 0 ? heading : (values[at - 1] ?? '')]);
  const { findings } = await desk({ 'daftar.xlsx': await book({ Data: rows }) }).validate('daftar.xlsx');
  return findings.map(({ code, cell }) => `${code} ${cell}`);
};
const third = (value: Value): Value[] => ['', '', value];

test.each([
  ['Mutasi', third('Keluar')],
  ['Peserta', ['Lama', 'Lama', 'Keluar', 'Baru', 'Lama', 'Lama']],
  ['Keterangan', ['', '', 'berhenti']],
  ['Perubahan', third('meninggal dunia')],
  ['No. SK Pemberhentian', third('141/12/2026')],
  ['Alasan Berhenti', third('sakit')],
  ['Alasan Berhenti', ['-', '-', 'sakit', 'tidak ada', '-', '-']],
])('who has left by a column %s is asked about', async (heading, values) => {
  expect(await asked(heading, values)).toEqual(['note-left I4']);
});

test.each([['days of coming and going', 'Mutasi', ['', '', 'Keluar 01-03-2026', 'Masuk 01-03-2026']]])(
  '%s are no birth dates, and are asked about',
  async (_what, heading, values) => {
    expect(await asked(heading, values)).toEqual(['column-unread I1']);
  },
);

test.each([
  ['Program Jaminan Pensiun', third('ya')],
  ['Status KTP', third('mati')],
  ['Iuran Pensiun', third('ya')],
])('%s says it of nobody', async (heading, values) => {
  expect((await asked(heading, values)).filter((each) => each.startsWith('note-left'))).toEqual([]);
});
