import { describe, expect, it } from 'vitest';
import { desk } from '../cases/support.ts';
import { inFolder } from '../support/advice.ts';
import { type Ran, run } from '../support/run.ts';

const POLICY = `policy: uji
year: 2026
categories:
  kepala-desa: { segment: PU, programmes: [JKK, JKM], base: wage, charges: [ { fund: ADD } ] }
  perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: wage, charges: [ { fund: ADD } ] }
  ketua-rt: { segment: PU, programmes: [JKK, JKM], base: minimum, charges: [ { fund: PAD } ] }
enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;
const HEAD = 'Nama;NIK;Tgl Lahir;Jabatan;Upah;Desa;Kecamatan;Tgl Mulai;Tgl Berakhir';
const roster = (...rows: readonly string[]): string => [HEAD, ...rows].join('\n');
const rudi = (from: string, to = ''): string =>
  `Rudi Hartono;3516091009840006;10/09/1984;Ketua RT;;Kalen;Dlanggu;${from};${to}`;
const ani = (wage: number, from: string, to = ''): string =>
  `Ani Lestari;3516095006810002;10/06/1981;Perangkat Desa;${wage};Kalen;Dlanggu;${from};${to}`;
const head = (nik: string, name: string, from: string, to = ''): string =>
  `${name};${nik};10/07/1982;Kepala Desa;3000000;Kalen;Dlanggu;${from};${to}`;

async function ran(files: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Ran> {
  const { cwd } = desk({ 'k.yaml': POLICY, ...files });
  return inFolder(cwd, () => run([...words, '--policy', 'k.yaml'], { cwd }));
}

describe('somebody between two terms', () => {
  it('has left, for diff: the fund pays for one less', async () => {
    const files = {
      'lama.csv': roster(rudi('01/01/2020'), ani(2_500_000, '01/01/2020')),
      'baru.csv': roster(rudi('01/01/2020', '31/05/2026'), rudi('01/08/2026'), ani(2_500_000, '01/01/2020')),
    };
    const { out } = await ran(
      files,
      'diff',
      'lama.csv',
      'baru.csv',
      '--month',
      '2026-07',
      '--format',
      'json',
    );
    const { totals, changes } = JSON.parse(out);
    expect([totals, changes]).toMatchObject([
      { before: 2, unchanged: 1 },
      [{ change: 'left', name: 'Rudi Hartono', remark: 'listed', row: 2 }],
    ]);
  });

  it('is one person of an export, not two rows that left or wait', async () => {
    const files = { 'daftar.csv': roster(rudi('01/01/2020', '31/05/2026'), rudi('01/08/2026')) };
    const { out } = await ran(files, 'export', 'daftar.csv', '--month', '2026-07', '-o', 'hasil');
    expect(out).toMatch(/1 pekerja (?:sudah berhenti|belum bertugas)/);
    expect(out).toContain('1 baris: orangnya sudah disebut di baris lain');
  });
});

it('a row beside the one that is held back is of the same person, and nobody whom the policy leaves out', async () => {
  const files = {
    'daftar.csv': roster(ani(2_500_000, '01/01/2020', '14/06/2026'), ani(2_800_000, '15/06/2026')),
  };
  const { out } = await ran(files, 'export', 'daftar.csv', '--month', '2026-06', '-o', 'hasil');
  expect(out).toContain('1 baris: orangnya sudah disebut di baris lain');
  expect(out).not.toContain('tidak tercakup kebijakan');
});

it('a successor in the middle of a month is one head of a plan', async () => {
  const files = {
    'daftar.csv': roster(
      head('3516091007820003', 'Joko Susilo', '01/01/2020', '10/06/2026'),
      head('3516095007820004', 'Sri Utami', '11/06/2026'),
    ),
  };
  const { out } = await ran(files, 'plan', 'daftar.csv', '--year', '2026', '--format', 'json');
  const [{ counts, annual }] = JSON.parse(out).scenarios;
  expect([counts[0], annual]).toEqual([
    expect.objectContaining({ category: 'kepala-desa', people: 1, source: 'roster' }),
    12 * 16_200,
  ]);
});
