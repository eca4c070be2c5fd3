import { expect, test } from 'vitest';
import { CHECK_CODES } from '../../src/checks/engine/registry.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { explainCheck } from '../../src/reports/findings/explain-check.ts';

test('the page of a code says what, what to do, how bad, wrong and right', () => {
  expect(explainCheck('nik-sex', 'id')).toBe(`Jenis kelamin berbeda dengan NIK (nik-sex)

  Contoh: Jenis kelamin tertulis perempuan, tetapi menurut NIK laki-laki.
  → Cocokkan keduanya dengan KTP. Bila KTP memang begitu, biarkan.

  Salah: NIK 3516015208800001, L
  Benar: NIK 3516015208800001, P

Tingkat: peringatan. Tidak ada baris yang ditolak.
Ubah tingkatnya di kebijakan: checks: { nik-sex: off } (info, warning, error)
`);
});

test('what cannot be changed is said', () => {
  expect(explainCheck('nik-length', 'en')).toContain('This severity is fixed');
});

test.each(LANGUAGES)('every page in %s fits 80 columns', (language) => {
  for (const code of CHECK_CODES)
    for (const line of explainCheck(code, language).split('\n'))
      expect([...line].length).toBeLessThanOrEqual(80);
});
