import { senOfRupiah } from '../../src/domain/money.ts';
import { type Month, monthsOfYear } from '../../src/domain/month.ts';
import { asNik } from '../../src/domain/nik.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import type { Worker } from '../../src/domain/worker.ts';
import type { PolicyInput } from '../../src/policy/input.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { type Said, said } from '../said.ts';

/** An invented worker; the serial makes the NIK. */
export function person(serial: number, more: Said<Partial<Worker>> = {}): Worker {
  return said<Worker>({
    place: { file: sourceName('daftar.csv'), row: serial + 1 },
    nik: asNik(`330101${String((serial % 28) + 1).padStart(2, '0')}0180${String(serial).padStart(4, '0')}`),
    name: `Pekerja ${serial}`,
    category: 'ketua-rt',
    village: 'Sukamaju',
    kecamatan: 'Sukasari',
    sipp: {},
    ...more,
  });
}

export const wage = (rupiah: number): Pick<Worker, 'wage'> => ({ wage: senOfRupiah(rupiah) });

/** A policy with both segments, both payers, a split charge, a relief, a floor and a term: every kind of line. */
export const MIXED: PolicyInput = {
  policy: 'uji-2026',
  title: 'Kebijakan uji',
  regency: '33.01',
  source: 'Perbup uji 1/2026',
  year: 2026,
  bases: { rendah: { amount: 1_000_000 }, umk: { amount: 2_152_322.94, source: 'SK UMK uji' } },
  categories: {
    'kepala-desa': {
      segment: 'PU',
      programmes: ['JKK', 'JKM', 'JHT', 'JP'],
      base: 'wage',
      minimum: 'rendah',
      charges: [
        { payer: 'employer', fund: 'ADD', activity: '1.1.03', object: '5.1.3.03' },
        { payer: 'worker', fund: 'SELF' },
      ],
    },
    'perangkat-desa': {
      segment: 'PU',
      programmes: ['JKK', 'JKM'],
      base: 'wage',
      charges: [{ fund: 'ADD', activity: '1.1.03', object: '5.1.3.04' }],
    },
    'ketua-rt': {
      segment: 'PU',
      programmes: ['JKK', 'JKM'],
      base: 'umk',
      charges: [
        { fund: 'ADD', activity: '1.1.07', percent: 50 },
        { fund: 'PBH', activity: '1.1.07', percent: 50 },
      ],
    },
    'pekerja-rentan': {
      segment: 'BPU',
      programmes: ['JKK', 'JKM'],
      income: 1_000_000,
      relief: true,
      months: ['2026-02', '2026-12'],
      charges: [{ fund: 'BAZNAS' }],
    },
  },
};

export const YEAR_2026: readonly Month[] = monthsOfYear(2026);

export const mixedPolicy = (): Policy => resolvePolicy([MIXED]);
