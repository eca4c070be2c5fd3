import { describe, expect, it } from 'vitest';
import { monthsOfHeading } from '../../src/roster/header/month-heading.ts';
import { run } from '../support/run.ts';

/** Months ticked in columns say who is covered when: they change money, are not read, and are asked about. */
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nov', 'Des'];
const ALL = 'vvvvvvvvvvvv';

const person = (at: number, ticks: string, from = '', to = ''): string =>
  [
    `331005010180000${at}`,
    `Budi ${'ABCDEFGHI'[at]}`,
    ...['Ketua RT', 'Karanganom', 'Karanganom', from, to],
    ...[...ticks].map((tick) => (tick === ' ' ? '' : tick)),
  ].join(';');

async function found(heads: readonly string[], rows: readonly string[]): Promise<string[]> {
  const head = ['NIK', 'Nama', 'Jabatan', 'Desa', 'Kecamatan', 'Tanggal Mulai', 'Tanggal Berakhir', ...heads];
  const words = ['validate', '-', '--format', 'json', '--skip', 'term-ended', '--as-of', '2026-06-01'];
  const { out, code } = await run(words, { input: [head.join(';'), ...rows].join('\n') });
  const { findings } = JSON.parse(out) as {
    findings: { code: string; cell: string; args: { people?: number } }[];
  };
  const told = findings.map(({ code: of, cell, args }) => [of, cell, args.people].filter(Boolean).join(' '));
  return [String(code), ...new Set(told)];
}

type Row = [what: string, heads: string[], rows: string[], found: string[]];

describe('months ticked in columns', () => {
  it.each([
    ['all of them, for everybody', NAMES, [person(1, ALL), person(2, ALL)], ['0']],
    [
      'some of them',
      NAMES,
      [person(1, ALL), person(2, 'vvvvvv'), person(3, '      vvvvvv')],
      ['1', 'column-unread H1 2'],
    ],
    [
      'as numbers',
      NAMES,
      [person(1, '111111111111'), person(2, '111111000000')],
      ['1', 'column-unread H1 1'],
    ],
    ['as dashes', NAMES, [person(1, 'xxxxxx------')], ['1', 'column-unread H1 1']],
    [
      'under the words Bulan and year',
      NAMES.map((name) => `Bulan ${name} 2026`),
      [person(1, 'vv')],
      ['1', 'column-unread H1 1'],
    ],
    ['of half a year only', NAMES.slice(0, 6), [person(1, 'vvvvvv')], ['1', 'column-unread H1 1']],
    [
      'as the term says it too',
      NAMES,
      [person(1, 'vvvvvv', '', '30-06-2026'), person(2, '      vvvvvv', '15-07-2026'), person(3, ALL)],
      ['0'],
    ],
    [
      'otherwise than the term',
      NAMES,
      [person(1, '      vvvvvv', '01-01-2020')],
      ['1', 'column-unread H1 1'],
    ],
    [
      'by the half year',
      ['Semester 1', 'Semester 2'],
      [person(1, 'v '), person(2, 'vv')],
      ['1', 'column-unread H1 1'],
    ],
    [
      'by the quarter',
      ['TW I', 'TW II', 'TW III', 'TW IV'],
      [person(1, 'vv'), person(2, 'vvvv')],
      ['1', 'column-unread H1 1'],
    ],
    ...['Vol (bln)', 'Bulan Ditanggung', 'Bulan', 'Bln'].map(
      (head): Row => [
        `counted under ${head}`,
        [head],
        [person(1, '6'), person(2, '6', '', '30-06-2026')],
        ['1', 'column-unread H1 1'],
      ],
    ),
    ...[
      ['Periode', 'Jan-Jun', 'Jan-Des'],
      ['Masa', 'Juli s.d. Desember', 'Januari s.d. Desember'],
      ['Frekuensi', '6 kali', '12 kali'],
      ['2026', '6 bulan', '12 bulan'],
    ].map(
      ([head = '', ...values]): Row => [
        `told under ${head}`,
        [head],
        values.map((value, at) => `${person(at + 1, '')};${value}`),
        ['1', 'column-unread H1 1'],
      ],
    ),
    [
      'told under Semester',
      ['Semester'],
      ['II', 'I'].map((value, at) => `${person(at + 1, '')};${value}`),
      ['1', 'column-unread H1 2'],
    ],
    [
      'of service',
      ['Masa Kerja'],
      ['6 bulan', '11 bulan'].map((value, at) => `${person(at + 1, '')};${value}`),
      ['0', 'column-unknown H1'],
    ],
    [
      'counted in units',
      ['Volume', 'Satuan'],
      ['6;OB', '12;OB'].map((values, at) => `${person(at + 1, '')};${values}`),
      ['1', 'column-unread H1 1', 'column-unknown I1'],
    ],
    [
      'as its first and last',
      ['Bulan'],
      ['7-12', 'Januari - Desember'].map((values, at) => `${person(at + 1, '')};${values}`),
      ['1', 'column-unread H1 1'],
    ],
    [
      'as a number beside its year',
      ['Bulan', 'Tahun'],
      ['7;2019', '8;2020'].map((values, at) => `${person(at + 1, '')};${values}`),
      ['0'],
    ],
    [
      'of a thing that is counted',
      ['Volume', 'Satuan'],
      ['6;paket', '12;paket'].map((values, at) => `${person(at + 1, '')};${values}`),
      ['0', 'column-unknown H1', 'column-unknown I1'],
    ],
    [
      'counted',
      ['Jumlah Bulan'],
      [person(1, '6'), person(2, '6', '', '30-06-2026')],
      ['1', 'column-unread H1 1'],
    ],
    [
      'in a form that nobody has filled in yet',
      NAMES,
      [person(1, ''), person(2, '')],
      ['0', ...NAMES.map((_, at) => `column-unknown ${String.fromCharCode(72 + at)}1`)],
    ],
  ])('%s', async (_what, heads, rows, expected) => {
    expect(await found(heads, rows)).toEqual(expected);
  });

  it('are told with the columns, the people and what to do, and stop a premium from being sure', async () => {
    const rows = [person(1, ALL), person(2, 'vvvvvv')];
    const head = `NIK;Nama;Jabatan;Desa;Kecamatan;Tanggal Mulai;Tanggal Berakhir;${NAMES.join(';')}`;
    const { code, err } = await run(['premium', '-', '--year', '2026'], {
      input: [head, ...rows].join('\n'),
    });
    expect(code).toBe(1);
    expect(err).toContain('Kolom H sampai S (“Jan” … “Des”) tampaknya bulan yang ditanggung');
    expect(err).toContain('isian 1 orang tidak sama dengan masa tugas yang terbaca, mulai baris 3');
  });

  it.each([
    ['Jan', 1, 1, undefined],
    ['Bulan / Maret', 3, 3, undefined],
    ['Iuran Mei 2026', 5, 5, 2026],
    ['Bulan / 7', 7, 7, undefined],
    ['Agt-26', 8, 8, undefined],
    ['2026 / 2026-09-01', 9, 9, 2026],
    ['Jan s/d Jun', 1, 6, undefined],
    ['Juli - Desember 2026', 7, 12, 2026],
    ['Semester 2', 7, 12, undefined],
    ['TW III', 7, 9, undefined],
    ['Q1 2026', 1, 3, 2026],
  ])('the heading %s is of the months %s to %s of %s', (header, first, last, year) => {
    expect(monthsOfHeading(header)).toEqual({ first, last, year });
  });

  it.each(['Jumlah Bulan', 'Jml Bln', 'Lama (Bulan)'])('%s counts months', (header) => {
    expect(monthsOfHeading(header)).toEqual({ counts: true });
  });

  it.each([
    'Kehadiran Jan',
    'Jan Feb',
    'Mei Lestari',
    'Tanggal Mei',
    '7',
    'Honor Mar',
    'Bulan',
    'Q5',
    'Semester 3',
    'Des - Jan',
  ])('the heading %s is none', (header) => {
    expect(monthsOfHeading(header)).toBeUndefined();
  });
});
