import { describe, expect, test } from 'vitest';
import { check, type Typed } from './support.ts';

const warned = (typed: Typed): boolean =>
  check({ rows: [typed] }).findings.some(({ code }) => code === 'note-left');

describe('a remark', () => {
  test.each([
    'meninggal',
    'Almarhum',
    'alm. 3 Maret',
    'sudah meninggal',
    'ybs telah mengundurkan diri',
    'BERHENTI 1 Maret 2026',
    'pindah ke Surabaya',
    'non aktif',
    'Purna tugas',
    'MD',
    'md.',
    'M.D.',
    'MD 14/05/2026',
    'MD: 14 Mei 2026',
    'MD tgl. 14-05-2026',
    'MD Mei 2026',
    'MD (14/5/26)',
    'sudah MD',
    'ybs MD tahun 2026',
    'wafat',
    'almh',
    'meninggal dunia tgl 14/05/2026',
    'P I N D A H',
    'ok (cuti)',
    'Juli pensiun',
    '†',
    'X',
  ])('%s says that the person has left', (keterangan) => {
    expect(warned({ keterangan })).toBe(true);
  });

  test.each([
    'pindah dari RT 3',
    'pensiun tahun 2030',
    'pensiun 2031',
    'Pindahan',
    'Pensiunan guru',
    'keluarga miskin',
    'menggantikan Pak Slamet yang meninggal',
    'istri meninggal 2020',
    'aktif',
    '-',
    'A.Md',
    'Amd.Keb 2019',
    'Md. Arifin',
    'MD Arifin RT 03',
    'MDA Al-Ikhlas',
    'Guru MD 2',
    'MD Takmiliyah',
    'MDT 2020',
    'menggantikan Pak Slamet MD 14/05/2026',
  ])('%s does not', (keterangan) => {
    expect(warned({ keterangan })).toBe(false);
  });

  test.each([
    ['meninggal', '31-12-2026', true],
    ['Almarhum', '31-12-2026', true],
    ['sudah wafat', '02-06-2026', true],
    ['meninggal', 'tidak tahu', true],
    ['meninggal', '01-06-2026', false],
    ['alm. 3 Maret', '03-03-2026', false],
    ['istri meninggal 2020', '31-12-2026', false],
  ])('%s with %s as the last day, on 01-06-2026: still a question %s', (keterangan, tgl_akhir, expected) => {
    expect(warned({ keterangan, tgl_akhir })).toBe(expected);
  });

  test('is not needed where the last day stands in the row', () => {
    expect(warned({ keterangan: 'berhenti', tgl_akhir: '31-12-2026' })).toBe(false);
  });
});
