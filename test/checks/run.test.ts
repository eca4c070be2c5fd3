import { expect, test } from 'vitest';
import { CHECK_BY_CODE, CHECK_CODES } from '../../src/checks/engine/registry.ts';
import { severityOf } from '../../src/checks/engine/run.ts';
import { shownText } from '../../src/domain/shown.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { check, LAYOUT } from './support.ts';

test('a policy may soften a check: its rows are kept', () => {
  const rows = [{ nik: '3516011208800010', numeric: true }];
  expect(check({ rows }).rejected).toEqual([5]);
  const softened = { categories: { 'ketua-rt': {} }, checks: { 'nik-numeric': 'warning' } } as const;
  expect(check({ rows, policy: softened }).rejected).toEqual([]);
  const off = { categories: { 'ketua-rt': {} }, checks: { 'nik-numeric': 'off' } } as const;
  expect(check({ rows, policy: off }).findings).toEqual([]);
});

test('a row without a usable NIK, category or wage is rejected whatever the policy says', () => {
  for (const code of CHECK_CODES) {
    const { fixed, severity } = CHECK_BY_CODE[code];
    const policy = resolvePolicy([{ policy: 'uji', checks: { [code]: 'off' } }]);
    expect(severityOf(code, policy)).toBe(fixed ? severity : 'off');
  }
  const policy = { categories: { 'ketua-rt': {} }, checks: { 'nik-length': 'off' } } as const;
  expect(check({ rows: [{ nik: '12' }], policy }).rejected).toEqual([5]);
});

test('only errors of a rejecting check reject a row', () => {
  const { findings, rejected } = check({ rows: [{ tanggal_lahir: '31-02-1980', jenis_kelamin: 'X' }] });
  expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
  expect(rejected).toEqual([]);
});

test('a finding about a row carries its village', () => {
  expect(check({ rows: [{ nik: '12' }] }).findings[0]?.village).toBe('Sumberejo');
});

test('a NIK in a wrong column is masked before it becomes an argument', () => {
  const { findings } = check({ rows: [{ tanggal_lahir: '3516 0112 0880 0001', desa: '3516011208800001' }] });
  expect(JSON.stringify(findings)).not.toContain('0112');
  expect(findings.some(({ code }) => code === 'birth-date-invalid')).toBe(true);
});

test.each([
  ['3516011208800001', '3516**********01'],
  ["'3516.0112.0880.0001 a", "'3516**********01 a"],
  ['0812 3456 7890', '0812 3456 7890'],
  ['3516**********01', '3516**********01'],
])('shown %s → %s', (text, shown) => {
  expect(shownText(text)).toBe(shown);
});

test('a post that the policy does not pay for does not stand in the way of one that it does', () => {
  const rows = [{ jabatan: 'marbot' }, { jabatan: 'ketua-rt' }];
  expect(check({ rows, policy: { categories: { 'ketua-rt': {} } } }).accepted).toEqual([6]);
});

test('a second wage column matters only where wages are charged, and is never called unknown', () => {
  const second = {
    column: 40,
    header: 'TUNJANGAN',
    field: undefined,
    by: 'none',
    meant: 'upah',
    rival: 7,
  } as const;
  const layout = { ...LAYOUT, columns: [...LAYOUT.columns, second] };
  const rows = [{ upah: '2500000' }];
  expect(check({ rows, layout }).findings).toEqual([]);
  const policy = { categories: { 'ketua-rt': { base: 'wage' } } };
  expect(check({ rows, layout, policy }).findings.map(({ code }) => code)).toEqual(['column-duplicate']);
});
