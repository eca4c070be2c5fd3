import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/cell.ts';
import { toWorker } from '../../src/roster/worker.ts';
import { fieldsOf, items, read, workers } from './support.ts';

const ROSTER: Cell[][] = [
  ['DAFTAR PERANGKAT DESA'],
  ['DESA : SUMBEREJO KECAMATAN DLANGGU'],
  ['TAHUN 2026'],
  [],
  ['NO', 'NAMA LENGKAP', 'NIK', 'Tempat, Tanggal Lahir', 'L/P', 'JABATAN', 'SILTAP', 'NO HP'],
  [
    '1',
    'H. Ahmad Sutrisno, S.Pd.I',
    '3516011208800001',
    'Mojokerto, 12-8-1980',
    'L',
    'Kepala Desa',
    'Rp 2.022.200,00',
    '+62 812-3456-7890',
  ],
  [
    '2',
    'SITI AMINAH',
    "'3516 0152 0885 0002",
    'Mojokerto / 12 Agustus 1985',
    'P',
    'Ketua RT',
    '1.000.000',
    '-',
  ],
  ['3', 'BUDI', { type: 'number', raw: '3.51601120880000E15' }, '', 'l', 'Penari', '', ''],
  [undefined, 'JUMLAH', undefined, undefined, undefined, undefined, '3.022.200'],
  [],
  [undefined, undefined, undefined, undefined, undefined, 'Sumberejo, 1 Maret 2026'],
  [undefined, undefined, undefined, undefined, undefined, 'KEPALA DESA SUMBEREJO'],
  [undefined, undefined, undefined, undefined, undefined, 'AHMAD SUTRISNO'],
];

describe('a roster under titles', () => {
  test('its header, columns and title are found', async () => {
    const reading = await read(ROSTER);
    expect(reading.layout).toMatchObject({ headerRow: 5, village: 'SUMBEREJO', kecamatan: 'DLANGGU' });
    expect(fieldsOf(reading)).toEqual([
      'no_urut',
      'nama',
      'nik',
      'ttl',
      'jenis_kelamin',
      'jabatan',
      'upah',
      'hp',
    ]);
  });

  test('its rows become workers or are passed over with a reason', async () => {
    const all = await items(await read(ROSTER));
    const kinds = all.map((item) => (item.kind === 'worker' ? 'worker' : item.skipped.reason));
    expect(kinds).toEqual([
      'worker',
      'worker',
      'worker',
      'total',
      'blank',
      'signature',
      'signature',
      'signature',
    ]);
  });

  test('its values are parsed', async () => {
    const [head, second, third] = await workers(await read(ROSTER));
    expect(head && toWorker(head)).toMatchObject({
      nik: '3516011208800001',
      name: 'Ahmad Sutrisno',
      category: 'kepala-desa',
      village: 'SUMBEREJO',
      kecamatan: 'DLANGGU',
      birth: 19800812,
      sex: 'L',
      wage: 202220000,
      sipp: { title: 'H., S.Pd.I', phone: '081234567890', birthPlace: 'Mojokerto' },
    });
    expect(second).toMatchObject({
      nik: { value: '3516015208850002' },
      birth: { value: 19850812, field: 'ttl', column: 4 },
    });
    expect(second?.phone).toBeUndefined();
    expect(third?.nik).toEqual({
      field: 'nik',
      column: 3,
      text: '3516011208800000',
      value: '3516011208800000',
      numeric: true,
    });
    expect(third?.category).toMatchObject({ value: undefined, confidence: 'none' });
  });
});
