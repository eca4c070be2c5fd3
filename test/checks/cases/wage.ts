import { rupiah, senOfRupiah } from '../../../src/domain/money.ts';
import type { PolicyInput } from '../../../src/policy/input.ts';
import type { Typed } from '../support.ts';
import type { Cases } from './case.ts';

const byWage: Partial<PolicyInput> = {
  categories: { 'ketua-rt': { base: 'wage' }, 'kepala-desa': { base: 'wage' } },
};
const floored: Partial<PolicyInput> = {
  bases: { rendah: { amount: 1_000_000 } },
  categories: { 'ketua-rt': { base: 'wage', minimum: 'rendah' } },
};
const wages = (amounts: readonly string[]): Typed[] =>
  amounts.map((upah, index) => ({
    upah,
    nik: `35160112088000${String(index + 10)}`,
    nama: `ORANG ${String.fromCharCode(65 + index)}`,
  }));
const usual = Array.from({ length: 9 }, () => '2500000');

export const wage: Cases<
  | 'wage-unused-not-number'
  | 'wage-longer'
  | 'wage-thousands'
  | 'wage-stated'
  | 'wage-outlier'
  | 'wage-high'
  | 'wage-below-siltap'
  | 'wage-below-minimum'
> = {
  'wage-unused-not-number': {
    wrong: { rows: [{ upah: 'sukarela' }] },
    args: { text: 'sukarela' },
    cell: 'G5',
    right: { rows: [{ upah: '-' }] },
  },
  'wage-longer': {
    wrong: { rows: [{ upah: '30000000', longerPay: 'Siltap Setahun' }], policy: byWage },
    args: { header: 'Siltap Setahun' },
    cell: 'G5',
    rejected: [5],
    right: { rows: [{ upah: '2500000' }], policy: byWage },
  },
  'wage-thousands': {
    wrong: { rows: [{ upah: '2500' }], policy: byWage },
    args: { wage: rupiah(2_500) },
    cell: 'G5',
    rejected: [5],
    right: { rows: [{ upah: '10000' }], policy: byWage },
  },
  'wage-stated': {
    wrong: {
      rows: wages(['2500000', '2300000']),
      skipped: [{ row: 7, reason: 'total', text: 'JUMLAH', amount: senOfRupiah(5_000_000) }],
    },
    args: { stated: rupiah(5_000_000), read: rupiah(4_800_000) },
    cell: 'G7',
    right: {
      rows: wages(['2500000', '2300000']),
      skipped: [
        { row: 7, reason: 'vacant', text: 'KOSONG', amount: senOfRupiah(200_000) },
        { row: 8, reason: 'total', text: 'JUMLAH', amount: senOfRupiah(5_000_000) },
      ],
    },
  },
  'wage-high': {
    wrong: { rows: [{ upah: '16986480', jabatan: 'kepala-desa' }], policy: byWage },
    args: { category: 'kepala-desa', wage: rupiah(16_986_480), minimum: rupiah(2_426_640) },
    cell: 'G5',
    right: { rows: [{ upah: '16986479', jabatan: 'kepala-desa' }], policy: byWage },
  },
  'wage-outlier': {
    wrong: { rows: wages([...usual, '25000000']), policy: byWage },
    args: { wage: rupiah(25_000_000), median: rupiah(2_500_000) },
    cell: 'G14',
    right: { rows: wages([...usual, '24000000']), policy: byWage },
  },
  'wage-below-siltap': {
    wrong: { rows: [{ jabatan: 'kepala-desa', upah: '2426639' }], policy: byWage },
    args: { category: 'kepala-desa', wage: rupiah(2_426_639), minimum: rupiah(2_426_640) },
    cell: 'G5',
    right: { rows: [{ jabatan: 'kepala-desa', upah: '2426640' }], policy: byWage },
  },
  'wage-below-minimum': {
    wrong: { rows: [{ upah: '999999' }], policy: byWage },
    args: { wage: rupiah(999_999), minimum: rupiah(1_000_000) },
    cell: 'G5',
    right: { rows: [{ upah: '750000' }], policy: floored },
  },
};
