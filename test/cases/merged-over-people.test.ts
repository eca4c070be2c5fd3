import { describe, expect, test } from 'vitest';
import { book, desk, roster, saidOf, type Value } from './support.ts';

/** The six people with one more column, whose cells are merged over rows. */
async function merged(
  heading: string,
  values: Readonly<Record<number, Value>>,
  ranges: readonly string[],
): Promise<Uint8Array> {
  const rows = roster().map((row, at) => [...row, at === 0 ? heading : values[at + 1]]);
  return book({ Data: rows }, (sheet) => {
    for (const range of ranges) sheet.mergeCells(range);
  });
}

const months = async (file: Uint8Array): Promise<number[]> => {
  const { out } = await desk({ 'a.xlsx': file }).enroll('premium a.xlsx --year 2026 --format json');
  const { workers } = JSON.parse(out) as { workers: readonly { monthly: object }[] };
  return workers.map(({ monthly }) => Object.keys(monthly).length);
};

describe('one cell that is merged over several people is said of each of them', () => {
  test('a first day', async () => {
    const file = await merged('TMT', { 2: '01-01-2020', 3: '01-10-2026' }, ['I3:I7']);
    expect(await months(file)).toEqual([12, 3, 3, 3, 3, 3]);
  });

  test('a last day', async () => {
    const file = await merged('Tanggal Akhir', { 4: '30-06-2026' }, ['I4:I5']);
    expect(await months(file)).toEqual([12, 12, 6, 6, 12, 12]);
  });

  test('a remark', async () => {
    const file = await merged('Keterangan', { 3: 'pindah' }, ['I3:I5']);
    const said = await desk({ 'a.xlsx': file }).validate('a.xlsx');
    expect(said.findings.map(({ code, row }) => `${code} ${row}`)).toEqual([
      'note-left 3',
      'note-left 4',
      'note-left 5',
    ]);
  });

  test('a status', async () => {
    const file = await merged('Status', { 2: 'Aktif', 3: 'Berhenti', 6: 'Aktif', 7: 'Aktif' }, ['I3:I5']);
    expect((await desk({ 'a.xlsx': file }).validate('a.xlsx')).findings).toHaveLength(3);
  });

  test('and of nobody else where nothing is merged', async () => {
    const file = await merged('Keterangan', { 3: 'pindah' }, []);
    expect(saidOf(await desk({ 'a.xlsx': file }).validate('a.xlsx'))).toHaveLength(1);
  });
});
