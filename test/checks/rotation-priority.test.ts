import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/checks/engine/finding-text.ts';
import type { PolicyInput } from '../../src/policy/input.ts';
import { check, type Typed } from './support.ts';

const people = (count: number): Typed[] =>
  Array.from({ length: count }, (_, index) => ({
    nik: `35160112088000${String(index + 10)}`,
    nama: `ORANG ${String.fromCharCode(65 + index)}`,
  }));

describe('quotas of cohorts that rotate', () => {
  const rotating = (quota: { perVillage?: number; total?: number }): Partial<PolicyInput> => ({
    categories: { 'ketua-rt': { quota, months: ['2026-01', '2026-12'], rotation: 6 } },
  });
  const quotaCodes = (count: number, quota: { perVillage?: number; total?: number }): string[] =>
    check({ rows: people(count), policy: rotating(quota) })
      .findings.map(({ code }) => code)
      .filter((code) => code.startsWith('quota'));

  it('each of the two turns of a year has its own people', () => {
    expect(quotaCodes(4, { perVillage: 2 })).toEqual([]);
    expect(quotaCodes(5, { perVillage: 2 })).toEqual(['quota-over']);
    expect(quotaCodes(3, { perVillage: 2 })).toEqual(['quota-under']);
    expect(quotaCodes(4, { total: 2 })).toEqual([]);
    expect(quotaCodes(5, { total: 2 })).toEqual(['quota-total']);
  });
});

describe('a quota of each kecamatan', () => {
  const policy: Partial<PolicyInput> = { categories: { 'ketua-rt': { quota: { perKecamatan: 2 } } } };
  const over = (rows: Typed[]) =>
    check({ rows, policy }).findings.filter(({ code }) => code === 'quota-total');

  it('counts its villages together, and names the kecamatan that is over', () => {
    const rows = people(5).map((row, index) => ({
      ...row,
      kecamatan: index < 3 ? 'Dlanggu' : 'Kec. Gondang',
    }));
    const [finding, ...others] = over(rows);
    expect(others).toEqual([]);
    expect(finding?.args).toEqual({ category: 'ketua-rt', count: 3, max: 2, kecamatan: 'Dlanggu' });
    expect(finding && findingText(finding, 'id').message).toContain('Kecamatan Dlanggu: 3');
    expect(over(rows.slice(1))).toEqual([]);
  });
});

describe('one person in two posts', () => {
  const rows: Typed[] = [{ jabatan: 'bpd' }, { jabatan: 'ketua-rt' }];
  const todoOf = (policy: Partial<PolicyInput>): string => {
    const finding = check({ rows, policy }).findings.find(({ code }) => code === 'two-categories');
    if (!finding) throw new Error('no finding');
    return findingText(finding, 'id').todo;
  };
  const categories = { bpd: {}, 'ketua-rt': {} };

  it('the finding names the post that pays by the policy’s priority', () => {
    expect(todoOf({ categories, priority: ['ketua-rt', 'bpd'] })).toBe(
      'Bila satu jabatan sudah berakhir, isi Tanggal Akhirnya; bila tidak, iuran tetap dihitung sebagai ketua RT.',
    );
    expect(todoOf({ categories, priority: ['bpd', 'ketua-rt'] })).toContain('sebagai BPD');
  });

  it('without a priority the operator chooses', () => {
    expect(todoOf({ categories })).toContain('pilih yang dibayar di kebijakan (priority)');
    expect(todoOf({ categories, priority: ['linmas', 'pkk'] })).toContain(
      'pilih yang dibayar di kebijakan (priority)',
    );
  });
});
