import { describe, expect, test } from 'vitest';
import { isLongerPay } from '../../src/roster/header/longer-pay.ts';
import { holdsLongNumber } from '../../src/roster/kinds/long-number.ts';
import { desk, type Said } from './support.ts';

const HEAD = 'NIK,Nama,Jabatan,Desa,Kecamatan,Keterangan';
const HEAD_OF = 'Sugeng,Kepala Desa,Kalen,Dlanggu';
const RT = 'Slamet,Ketua RT,Kalen,Dlanggu';
const [P, Q] = [`3516090302800001,${HEAD_OF}`, `3516091503880005,${RT}`];

const said = async (lines: readonly string[]): Promise<readonly Said[]> =>
  (await desk({ 'daftar.csv': `${lines.join('\n')}\n` }).validate('daftar.csv')).findings;
const codes = async (lines: readonly string[]): Promise<string[]> =>
  (await said(lines)).map(({ code, row }) => `${code} ${row}`);

describe('that somebody has left or does not take part', () => {
  test.each([
    'belum dilantik',
    'cadangan',
    'tidak ikut',
    'sudah tidak menjabat',
    'mutasi',
    'habis masa jabatan',
    'dinonaktifkan',
    'di-PHK',
    'digantikan Siti',
    'demisioner',
  ])('%s, as a remark', async (text) => {
    expect(await codes([HEAD, `${P},`, `${Q},${text}`])).toEqual(['note-left 3']);
  });

  test.each(['mutasi dari Ngembeh', 'pindahan', 'tidak ada', 'keluarga miskin', 'ok'])(
    '%s says it of nobody',
    async (text) => {
      expect(await codes([HEAD, `${P},`, `${Q},${text}`])).toEqual([]);
    },
  );

  test.each([
    'KETUA RT DEMISIONER',
    'PERANGKAT DESA PINDAH',
    'DUSUN KRAJAN KELUAR',
    'RT 01 PINDAH',
    'KETUA RT (AKHIR JABATAN)',
  ])('%s, over them', async (text) => {
    expect(await codes([HEAD, `${P},`, `${text},,,,,`, `${Q},`])).toEqual([
      expect.stringMatching(/^(?:heading-unknown 3|note-left 4)$/),
    ]);
  });

  test.each([
    'Nomor 2 keluar',
    'no 2 dimutasi',
    'Catatan: Slamet pindah ke Surabaya',
    'NB: no 2 jangan didaftarkan',
  ])('%s, under the list', async (text) => {
    expect(await codes([HEAD, `${P},`, `${Q},`, `,${text},,,,`])).toEqual(['heading-unknown 4']);
  });

  test.each(['NB: bila ada yang berhenti mohon dilaporkan', 'Catatan: data per Mei 2026'])(
    '%s says it of nobody, under the list',
    async (text) => {
      expect(await codes([HEAD, `${P},`, `${Q},`, `,${text},,,,`])).toEqual([]);
    },
  );

  test('is answered by a first day to come', async () => {
    const head = 'NIK,Nama,Jabatan,Desa,Kecamatan,TMT';
    expect(await codes([head, `${P},01-01-2020`, 'CADANGAN,,,,,', `${Q},01-12-2099`])).not.toContain(
      'heading-unknown 3',
    );
  });
});

describe('what stands right above a further header, behind signatures', () => {
  const second = async (title: string): Promise<readonly Said[]> =>
    said([
      'DESA KALEN,,',
      'NIK,Nama,Jabatan',
      '3516090302800001,Sugeng,Kepala Desa',
      'Mengetahui,,',
      `${title},,`,
      'NIK,Nama,Jabatan',
      '351609150388000,Slamet,Ketua RT',
    ]);

  test.each(['PEMERINTAH DESA NGEMBEH', 'PERANGKAT DESA NGEMBEH', 'KANTOR KEPALA DESA NGEMBEH'])(
    '%s is its title',
    async (title) => {
      const villages = (await second(title))
        .filter(({ row }) => row === 7)
        .map((each) => (each as { village?: string }).village);
      expect(villages[0]).toBe('NGEMBEH');
    },
  );

  test('CADANGAN is asked', async () => {
    expect((await second('CADANGAN')).map(({ code }) => code)).toContain('heading-unknown');
  });

  test('who signs is no title', async () => {
    expect((await second('Kepala Desa Kalen')).map(({ code }) => code)).not.toContain('heading-unknown');
  });
});

test.each([
  ['CP: 081234567890 (Operator)', false],
  ['No HP petugas: 0812-3456-7890', false],
  ['197003121994031005', false],
  ['081234567890', true],
  ['No HP 3516091503880005', true],
])('%s may be a NIK: %s', (text, expected) => {
  expect(holdsLongNumber({ column: 1, text })).toBe(expected);
});

test('a title names the village and no more', async () => {
  const all = await said([
    'ANGGOTA BPD DESA KALEN MASA BAKTI 2019-2025,,',
    'NIK,Nama,Jabatan',
    '351609030280000,Sugeng,Ketua BPD',
  ]);
  const nik = all.find(({ code }) => code === 'nik-length');
  expect((nik as { village?: string } | undefined)?.village).toBe('KALEN');
});

test('a remark with a day in it is no place and date of birth', async () => {
  const head = 'NIK,Nama,Tgl Lahir,Jabatan,Desa,Kecamatan,Keterangan';
  expect(
    await codes([
      head,
      '3516090302800001,Sugeng,03-02-1980,Kepala Desa,Kalen,Dlanggu,masa jabatan s.d. 31-12-2025',
      '3516091503880005,Slamet,15-03-1988,Ketua RT,Kalen,Dlanggu,',
    ]),
  ).toEqual(['note-term 2']);
});

test.each([
  ['siltap x 12', true],
  ['siltap jan des', true],
  ['anggaran siltap', true],
  ['pagu honor', true],
  ['anggaran siltap sebulan', false],
  ['siltap tahun anggaran 2026', false],
  ['siltap', false],
])('%s is the pay of more than a month: %s', (header, expected) => {
  expect(isLongerPay(header)).toBe(expected);
});
