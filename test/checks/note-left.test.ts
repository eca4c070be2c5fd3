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
  ])('%s says that the person has left', (keterangan) => {
    expect(warned({ keterangan })).toBe(true);
  });

  test.each([
    'pindah dari RT 3',
    'Pindahan',
    'Pensiunan guru',
    'keluarga miskin',
    'menggantikan Pak Slamet yang meninggal',
    'istri meninggal 2020',
    'aktif',
    '-',
  ])('%s does not', (keterangan) => {
    expect(warned({ keterangan })).toBe(false);
  });

  test('is not needed where the last day stands in the row', () => {
    expect(warned({ keterangan: 'berhenti', tgl_akhir: '31-12-2026' })).toBe(false);
  });
});
