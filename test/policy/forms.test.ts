import { describe, expect, test } from 'vitest';
import { formsOf, formsOfVillage, unusedVillageForms } from '../../src/policy/forms/forms.ts';

const forms = formsOf({
  date: '2026-01-05',
  villages: [
    { kecamatan: 'Dlanggu', village: 'Kalen', head: { name: 'SUTRISNO' } },
    { kecamatan: 'Dlanggu', village: 'Kallen', head: { name: 'BAMBANG' } },
    { kecamatan: 'Dlanggu', village: 'Punggull', head: { name: 'AGUS' } },
  ],
});
const MADE = [
  { kecamatan: 'DLANGGU', village: 'Desa Kalen' },
  { kecamatan: 'Dlanggu', village: 'Punggol' },
];
const names = (list: readonly { readonly village: string }[]): string[] => list.map(({ village }) => village);

describe('who signs for a village', () => {
  test('is found however the village is written, the first of two entries', () => {
    expect(formsOfVillage(forms, 'DLANGGU', 'Desa Kalen').head?.name).toBe('SUTRISNO');
  });

  test('is told where the village has no form, or is named twice', () => {
    const { absent, twice } = unusedVillageForms(forms, MADE);
    expect([names(absent), names(twice)]).toEqual([['Punggull'], ['Kallen']]);
  });
});
