import type { VillagePlan } from '../../../src/checks/engine/check.ts';
import type { CalendarDate } from '../../../src/domain/date.ts';
import { rupiah } from '../../../src/domain/money.ts';
import type { PolicyInput } from '../../../src/policy/input.ts';
import type { OfficialRegency } from '../../../src/policy/official-areas.ts';
import type { Village } from '../../../src/policy/village.ts';
import { said } from '../../said.ts';
import type { Typed } from '../support.ts';
import type { Cases } from './case.ts';

const many = (count: number, change: Typed): Typed[] =>
  Array.from({ length: count }, (_, index) => ({
    nik: `35160112088000${String(index + 10)}`,
    nama: `ORANG ${String.fromCharCode(65 + index)}`,
    ...change,
  }));
const quota = (perVillage: number): Partial<PolicyInput> => ({
  categories: { 'ketua-rt': { quota: { perVillage } } },
});
const total = (max: number): Partial<PolicyInput> => ({
  categories: { 'ketua-rt': { quota: { total: max } } },
});
const paidBy = (fund: 'DDS' | 'ADD'): Partial<PolicyInput> => ({
  year: 2026,
  categories: { 'ketua-rt': { charges: [{ fund }] } },
});
const limited = (amount: number): Partial<PolicyInput> => ({
  year: 2026,
  ceilings: { ADD: [{ amount }] },
  categories: { 'ketua-rt': { segment: 'BPU', programmes: ['JKK', 'JKM'], charges: [{ fund: 'ADD' }] } },
});
const planned = (amount: number): VillagePlan => ({
  kecamatan: 'Dlanggu',
  village: 'SUMBEREJO',
  fund: 'ADD',
  year: 2026,
  ceiling: rupiah(400_000),
  planned: rupiah(amount),
  over: rupiah(Math.max(0, amount - 400_000)),
});
const heads = (rw: string): Typed[] =>
  many(2, { rt: '03' }).map((row, index) => ({ ...row, rw: index === 0 ? '01' : rw }));

const MOJOKERTO = said<OfficialRegency>({
  code: '35.16',
  name: 'Kabupaten Mojokerto',
  released: 20260506 as CalendarDate,
  villages: [{ name: 'Sumberejo', kecamatan: 'Dlanggu', code: '35.16.09.2001', ceilings: {} }],
});

const listed = (rt: number): readonly Village[] =>
  said<readonly Village[]>([
    { name: 'Sumberejo', kecamatan: 'Dlanggu', rt, ceilings: {} },
    { name: 'POHKECIK', kecamatan: 'DLANGGU', ceilings: {} },
  ]);

export const village: Cases<
  | 'other-regency'
  | 'village-unknown'
  | 'village-ambiguous'
  | 'kecamatan-unknown'
  | 'rt-count'
  | 'village-spelling'
  | 'sekretaris-count'
  | 'bpd-count'
  | 'rt-duplicate'
  | 'quota-over'
  | 'quota-under'
  | 'quota-total'
  | 'ceiling-exceeded'
  | 'fund-caution'
> = {
  'other-regency': {
    wrong: { rows: many(5, {}), policy: { regency: '33.10', categories: { 'ketua-rt': {} } } },
    args: { region: '35.16', regency: '33.10', count: 5, people: 5 },
    right: { rows: many(4, {}), policy: { regency: '33.10', categories: { 'ketua-rt': {} } } },
  },
  'village-unknown': {
    wrong: { rows: many(2, { desa: 'Sumberjo' }), villages: listed(9) },
    args: {
      village: 'Sumberjo',
      kecamatan: 'Dlanggu',
      nearest: 'Sumberejo (kec. Dlanggu)',
      unchecked: true,
    },
    cell: 'H5',
    right: {
      rows: [{}, { desa: 'Pohkecik', kecamatan: '', nik: '3516011208800002', nama: 'PAIJO' }],
      villages: listed(9),
    },
  },
  'village-ambiguous': {
    wrong: {
      rows: [{ kecamatan: '' }],
      villages: [...listed(9), { ...listed(9)[0], kecamatan: 'Puri' } as Village],
    },
    args: { village: 'Sumberejo', choices: 'Sumberejo (kec. Dlanggu), Sumberejo (kec. Puri)' },
    cell: 'H5',
    right: { rows: [{}], villages: [...listed(9), { ...listed(9)[0], kecamatan: 'Puri' } as Village] },
  },
  'kecamatan-unknown': {
    wrong: { rows: many(2, { kecamatan: 'Dlango' }), official: MOJOKERTO },
    args: {
      kecamatan: 'Dlango',
      nearest: 'Dlanggu',
      regency: 'Kabupaten Mojokerto',
      released: 20260506 as CalendarDate,
    },
    cell: 'I5',
    right: { rows: [{ kecamatan: 'KEC. DLANGGU' }], official: MOJOKERTO },
  },
  'rt-count': {
    wrong: { rows: many(3, {}), villages: listed(2) },
    args: { category: 'ketua-rt', village: 'Sumberejo', count: 3, max: 2, others: 'D6, D7' },
    cell: 'D5',
    right: { rows: many(3, {}), villages: listed(3) },
  },
  'village-spelling': {
    wrong: { rows: [...many(2, { desa: 'Sumberrejo' }), { desa: 'Sumber Rejo' }] },
    args: { text: 'Sumber Rejo', other: 'Sumberrejo' },
    cell: 'H7',
    right: { rows: [...many(2, { desa: 'Sumberrejo' }), { desa: 'SUMBERREJO' }] },
  },
  'sekretaris-count': {
    wrong: { rows: many(2, { jabatan: 'sekretaris-desa' }) },
    args: { village: 'Sumberejo', count: 2, others: 'D6' },
    cell: 'D5',
    right: { rows: many(1, { jabatan: 'sekretaris-desa' }) },
  },
  'bpd-count': {
    wrong: { rows: many(6, { jabatan: 'bpd' }) },
    args: { village: 'Sumberejo', count: 6, others: 'D6, D7, D8, D9, D10' },
    cell: 'D5',
    right: { rows: many(7, { jabatan: 'bpd' }) },
  },
  'rt-duplicate': {
    wrong: { rows: heads('1') },
    args: { rt: '03', rw: '1', first: 'P5' },
    cell: 'P6',
    right: { rows: heads('02') },
  },
  'quota-over': {
    wrong: { rows: many(3, {}), policy: quota(2) },
    args: { category: 'ketua-rt', village: 'Sumberejo', count: 3, max: 2, others: 'D6, D7' },
    cell: 'D5',
    right: { rows: many(2, {}), policy: quota(2) },
  },
  'quota-under': {
    wrong: { rows: many(1, {}), policy: quota(2) },
    args: { category: 'ketua-rt', village: 'Sumberejo', count: 1, max: 2 },
    cell: 'D5',
    right: { rows: many(2, {}), policy: quota(2) },
  },
  'quota-total': {
    wrong: { rows: many(3, {}), policy: total(2) },
    args: { category: 'ketua-rt', count: 3, max: 2 },
    cell: 'D5',
    right: { rows: many(2, {}), policy: total(2) },
  },
  'ceiling-exceeded': {
    wrong: { rows: many(2, {}), policy: limited(400_000), plans: [planned(403_200)] },
    args: {
      village: 'Sumberejo',
      fund: 'ADD',
      year: 2026,
      planned: rupiah(403_200),
      ceiling: rupiah(400_000),
      over: rupiah(3_200),
    },
    cell: 'H5',
    right: { rows: many(1, {}), policy: limited(400_000), plans: [planned(201_600)] },
  },
  'fund-caution': {
    wrong: { rows: [{}], policy: paidBy('DDS') },
    args: {
      category: 'ketua-rt',
      fund: 'DDS',
      year: 2026,
      known: 'unnamed',
      instrument: 'Permendesa PDT 16/2025',
    },
    cell: 'D5',
    right: { rows: [{}], policy: paidBy('ADD') },
  },
};
