import { describe, expect, test } from 'vitest';
import { csv, desk, roster } from './support.ts';

/** The list with a column of standing; `said` stands in row 4. */
const asked = async (heading: string, said: string, stays: readonly string[] = []): Promise<string[]> => {
  const rows = roster().map((row, at) => [
    ...row,
    at === 0 ? heading : at === 3 ? said : (stays[at - 1] ?? 'Aktif'),
  ]);
  const { findings } = await desk({ 'daftar.csv': csv(rows) }).validate('daftar.csv');
  return findings.map(({ code, cell, message }) => `${code} ${cell} ${message}`);
};

const UNCLEAR = (heading: string, said: string): string[] => [
  `note-left I4 Tertulis “${heading}: ${said}”: apakah orang ini masih bertugas, tidak jelas. Ia tetap dihitung.`,
];

describe('where a column tells who is in the post, another word is a question', () => {
  test.each(['-', '—', '?', 'X', 'x', 'Sakit', 'A', 'Aktif s.d. Juni 2026', 'Aktif (cuti)', 'Menunggu SK'])(
    '%s',
    async (said) => {
      expect(await asked('Status', said)).toEqual(UNCLEAR('Status', said));
    },
  );

  test.each(['Purna', 'Tidak lagi', 'Bebas tugas', 'Nonjob'])('%s, which says it itself', async (said) => {
    expect(await asked('Status', said)).toEqual([
      `note-left I4 Tertulis “${said}”, tetapi orang ini tetap dihitung.`,
    ]);
  });

  test.each(['Status Perangkat', 'Keterangan', 'Keadaan', 'Kondisi'])(
    'whatever its heading: %s',
    async (heading) => {
      expect(await asked(heading, 'Sakit')).toEqual(UNCLEAR(heading, 'Sakit'));
    },
  );

  test('also where half of the people have other words', async () => {
    const said = await asked('Status', 'Sakit', ['Aktif', 'Aktif', '', 'Aktif', 'Dinas luar', 'Libur']);
    expect(said.map((each) => each.slice(0, 12))).toEqual(['note-left I4', 'note-left I6', 'note-left I7']);
  });

  test.each(['Masih', 'Bertugas', 'Menjabat', 'Hidup', 'aktip'])(
    'also where it says %s of the others',
    async (stays) => {
      const said = await asked('Keadaan', 'Sakit', [stays, stays, '', stays, stays, stays]);
      expect(said).toEqual(UNCLEAR('Keadaan', 'Sakit'));
    },
  );
});

describe('what says of nobody that the post is left', () => {
  test.each([
    '',
    'aktif',
    'Masih aktif',
    'Tetap',
    'Kontrak',
    'Honorer daerah',
    'PNS',
    'ASN',
    'P3K',
    'PPPK Paruh Waktu',
    'Definitif',
    'Plt',
    'Pj.',
    'Baru',
    'Lama',
    'Kawin',
    'Belum Kawin',
    'Ya',
    'v',
    '√',
    'Aktif (PNS)',
    'Aktif sejak 2019',
  ])('%s', async (said) => {
    expect(await asked('Status', said)).toEqual([]);
  });

  test.each(['Status Rekening', 'BPJS Kesehatan', 'Status KTP'])(
    '%s is about something else',
    async (heading) => {
      expect(await asked(heading, 'Belum dibuat')).toEqual([]);
    },
  );

  test('a last day in the row is the answer', async () => {
    const rows = roster().map((row, at) => [
      ...row,
      ...(at === 0
        ? ['Status', 'Tanggal Akhir']
        : [at === 3 ? 'Sakit' : 'Aktif', at === 3 ? '31-12-2026' : '']),
    ]);
    expect((await desk({ 'daftar.csv': csv(rows) }).validate('daftar.csv')).findings).toEqual([]);
  });
});

describe('where ticks tell who is active, a person without one is a question', () => {
  const ticked = async (heading: string, tick: string, none: string): Promise<string[]> => {
    const rows = roster().map((row, at) => [...row, at === 0 ? heading : at === 3 ? none : tick]);
    const { findings } = await desk({ 'daftar.csv': csv(rows) }).validate('daftar.csv');
    return findings.map(({ code, cell, message }) => `${code} ${cell} ${message}`);
  };
  test.each([
    ['Aktif', 'v', '', '(kosong)'],
    ['Aktif', 'v', '-', '-'],
    ['Keaktifan', 'Ya', '', '(kosong)'],
    ['Masih bekerja?', 'Y', '', '(kosong)'],
    ['Aktif', '1', '', '(kosong)'],
  ])('%s: %s and “%s”', async (heading, tick, none, said) =>
    expect(await ticked(heading, tick, none)).toEqual(UNCLEAR(heading, said)),
  );

  test.each([
    ['Aktif', 'v', 'v'],
    ['Berhenti', 'Tidak', ''],
    ['Status', 'Aktif', ''],
    ['No. HP aktif', 'Ya', ''],
    ['BPJS Kesehatan aktif', 'Ya', ''],
  ])('%s: %s and “%s” is none', async (heading, tick, none) =>
    expect((await ticked(heading, tick, none)).filter((each) => each.startsWith('note-left'))).toEqual([]),
  );
});
