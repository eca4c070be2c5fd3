import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/checks/engine/finding-text.ts';
import type { Finding } from '../../src/checks/engine/registry.ts';
import type { CalendarDate } from '../../src/domain/date.ts';
import type { OfficialRegency } from '../../src/policy/official-areas.ts';
import type { Village } from '../../src/policy/village.ts';
import { said } from '../said.ts';
import { check, type Typed } from './support.ts';

const REGENCY = said<OfficialRegency>({
  code: '35.16',
  name: 'Kabupaten Mojokerto',
  released: 20260506 as CalendarDate,
  villages: [
    { name: 'Sumber Rejo', kecamatan: 'Dlanggu', code: '35.16.09.2001', ceilings: {} },
    { name: 'Pohkecik', kecamatan: 'Dlanggu', code: '35.16.09.2002', ceilings: {} },
    { name: 'Karangasem', kecamatan: 'Kutorejo', code: '35.16.08.2003', ceilings: {} },
  ],
});

const found = (...places: readonly (readonly [desa: string, kecamatan: string])[]): Finding[] => {
  const rows = places.map(([desa, kecamatan], index): Typed => {
    return { nik: `35160112088000${10 + index}`, nama: `ORANG ${'ABCDEFG'[index]}`, desa, kecamatan };
  });
  const { findings, rejected } = check({ rows, official: REGENCY });
  expect(rejected).toEqual([]);
  return [...findings];
};
const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);

describe('against the official list', () => {
  it.each([
    ['Sumber Rejo', 'Dlanggu'],
    ['SUMBERREJO', 'dlanggu'],
    ['Desa Sumber-Rejo', 'Kec. Dlanggu'],
    ['KEL. POHKECIK', 'DLANGGU'],
    ['Pohkecik', ''],
  ])('%s, %s is known', (desa, kecamatan) => {
    expect(codes(found([desa, kecamatan]))).toEqual([]);
  });

  it('an unknown village is a warning, said once, with the nearest of its kecamatan and the code', () => {
    const findings = found(['Pokecik', 'Dlanggu'], ['POKECIK', 'DLANGGU']);
    expect(codes(findings)).toEqual(['village-unknown']);
    const [finding] = findings;
    expect(finding?.severity).toBe('warning');
    expect(finding && findingText(finding, 'id').message).toBe(
      'Desa “Pokecik” kecamatan Dlanggu tidak ada dalam daftar resmi Kabupaten Mojokerto (data 06-05-2026). Mungkin maksudnya Pohkecik (kec. Dlanggu, 35.16.09.2002).',
    );
  });

  it('a village under another kecamatan is told where it lies', () => {
    const [finding] = found(['Karangasem', 'Dlanggu']);
    expect(finding?.args).toMatchObject({ nearest: 'Karangasem (kec. Kutorejo, 35.16.08.2003)' });
  });

  it('an unknown kecamatan is said, and its villages are looked for everywhere', () => {
    expect(codes(found(['Karangasem', 'Kutoreja'], ['Pohkecik', 'Kutoreja']))).toEqual(['kecamatan-unknown']);
  });

  it('an unknown kecamatan is said once, however its name is written', () => {
    const findings = found(
      ['Karangasem', 'Kutoreja'],
      ['Pohkecik', 'Kec. Kutoreja'],
      ['Pohkecik', 'KECAMATAN KUTOREJA'],
    );
    expect(codes(findings)).toEqual(['kecamatan-unknown']);
  });

  it('of two spellings the official one is right, however rare it is', () => {
    const findings = found(['Sumberrejo', 'Dlanggu'], ['Sumberrejo', 'Dlanggu'], ['Sumber Rejo', 'Dlanggu']);
    expect(codes(findings)).toEqual(['village-spelling']);
    expect(findings[0]?.args).toEqual({ text: 'Sumberrejo', other: 'Sumber Rejo', listed: true });
  });

  it('a villages file of the policy wins', () => {
    const villages = said<Village[]>([{ name: 'Desa Baru', kecamatan: 'Dlanggu', ceilings: {} }]);
    const { findings } = check({
      rows: [{ desa: 'Desa Baru', kecamatan: 'Dlanggu' }],
      villages,
      official: REGENCY,
    });
    expect(findings).toEqual([]);
  });
});
