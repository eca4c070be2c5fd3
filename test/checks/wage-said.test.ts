import { expect, test } from 'vitest';
import { findingText } from '../../src/checks/engine/finding-text.ts';
import { check } from './support.ts';

const policy = { categories: { 'ketua-rt': { base: 'wage' as const } } };

test.each([
  ['0', 'required', 'Upah tertulis “0”: tidak ada nilainya.'],
  ['#N/A', 'cell-no-value', 'Upah tertulis “#N/A”: rumusnya gagal, nilainya tidak ada.'],
  ['', 'required', 'Upah kosong.'],
  ['-2500000', 'wage-not-number', 'Upah “-2500000” kurang dari nol.'],
  ['-Rp 2.500.000', 'wage-not-number', 'Upah “-Rp 2.500.000” kurang dari nol.'],
  ['UMK', 'wage-not-number', 'Upah “UMK” tidak terbaca sebagai jumlah rupiah.'],
])('a wage of %j says what stands there', (upah, code, message) => {
  const { findings, rejected } = check({ rows: [{ upah }], policy });
  expect(findings.map((finding) => [finding.code, findingText(finding, 'id').message])).toEqual([
    [code, message],
  ]);
  expect(rejected).toEqual([5]);
});
