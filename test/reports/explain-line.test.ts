import { describe, expect, test } from 'vitest';
import { explainLine } from '../../src/reports/budget/explain-line.ts';
import { linesOf, type Person, policyOf } from '../contribution/support.ts';

const DLANGGU =
  'bases: { umk: { amount: 4279787.17 } }\ncategories: { kepala-desa: { base: umk, programmes: [JKK, JKM, JHT, JP], charges: [{ payer: employer, fund: ADD, activity: 1.1.03, object: 5.1.3.03 }, { programme: JP, payer: worker, fund: ADD, activity: 1.1.01 }, { payer: worker, fund: SELF }] } }';

const sentences = async (policy: string, month: string, language: 'id' | 'en', person: Person = {}) =>
  linesOf(await policyOf(policy), month, person).map((line) => explainLine(line, language));

describe('every line is one sentence', () => {
  test('in Indonesian', async () => {
    expect(await sentences(DLANGGU, '2021-09', 'id')).toEqual([
      'JKK 0,24% × Rp4.279.787,17 = Rp10.271, PP 44/2015 Ps 16(1)a, dibayar pemberi kerja dari ADD 1.1.03 (5.1.3.03).',
      'JKM 0,3% × Rp4.279.787,17 = Rp12.839, PP 44/2015 Ps 18(1), dibayar pemberi kerja dari ADD 1.1.03 (5.1.3.03).',
      'JHT 3,7% × Rp4.279.787,17 = Rp158.352, PP 46/2015 Ps 16(1), dibayar pemberi kerja dari ADD 1.1.03 (5.1.3.03).',
      'JHT 2% × Rp4.279.787,17 = Rp85.596, PP 46/2015 Ps 16(1), dibayar peserta sendiri.',
      'JP 2% × Rp4.279.787,17 = Rp85.596, PP 45/2015 Ps 28, dibayar pemberi kerja dari ADD 1.1.03 (5.1.3.03).',
      'JP 1% × Rp4.279.787,17 = Rp42.798, PP 45/2015 Ps 28, bagian pekerja, dibayar dari ADD 1.1.01.',
    ]);
  });

  test('in English', async () => {
    const [jkk] = await sentences(DLANGGU, '2021-09', 'en');
    expect(jkk).toBe(
      'JKK 0.24% × Rp4,279,787.17 = Rp10,271, PP 44/2015 Ps 16(1)a, paid by the employer from ADD 1.1.03 (5.1.3.03).',
    );
  });

  test('a relief says what remains', async () => {
    expect((await sentences(DLANGGU, '2021-01', 'id'))[0]).toBe(
      'JKK 0,24% × Rp4.279.787,17 = Rp10.271, PP 44/2015 Ps 16(1)a, keringanan PP 49/2020 Ps 9: dibayar 1%, menjadi Rp103, dibayar pemberi kerja dari ADD 1.1.03 (5.1.3.03).',
    );
  });

  test('a share says whose it is', async () => {
    const split =
      'categories: { pekerja-rentan: { charges: [{ fund: DDS, percent: 50, object: 5.2.7 }, { fund: ADD, percent: 50 }] } }';
    expect(await sentences(split, '2025-06', 'id')).toEqual([
      'JKK tabel BPU baris 1 (dasar Rp1.000.000) = Rp10.000, PP 44/2015 Lampiran II, bagian 50%, menjadi Rp5.000, dibayar dari DDS (5.2.7).',
      'JKK tabel BPU baris 1 (dasar Rp1.000.000) = Rp10.000, PP 44/2015 Lampiran II, bagian 50%, menjadi Rp5.000, dibayar dari ADD.',
      'JKM tetap sebulan Rp6.800, PP 44/2015 Ps 20(3), bagian 50%, menjadi Rp3.400, dibayar dari DDS (5.2.7).',
      'JKM tetap sebulan Rp6.800, PP 44/2015 Ps 20(3), bagian 50%, menjadi Rp3.400, dibayar dari ADD.',
    ]);
  });

  test('a relief that the policy declines says what would be due with it', async () => {
    const policy =
      'categories: { pekerja-rentan: { income: 1000000, relief: { declined: tagihan penuh }, charges: [{ fund: BAZNAS }] } }';
    expect((await sentences(policy, '2026-06', 'id'))[0]).toContain(
      'dibayar dari BAZNAS, kebijakan menolak keringanan PP 50/2025 Ps 3, Ps 4(1), yang membuatnya Rp5.000',
    );
  });

  test('a wage above the pension ceiling is named beside it', async () => {
    const policy = 'categories: { bpd: { programmes: [JP], base: wage, charges: [{ fund: ADD }] } }';
    expect((await sentences(policy, '2026-03', 'en', { wage: 20_000_000 }))[0]).toBe(
      'JP 2% × Rp11,086,300 (JP ceiling; wage Rp20,000,000) = Rp221,726, PP 45/2015 Ps 28, paid by the employer from ADD.',
    );
  });

  test('what nobody has checked yet says so', async () => {
    const policy = 'categories: { pekerja-rentan: { programmes: [JKK, JKM], income: 2000000 } }';
    expect((await sentences(policy, '2027-05', 'id'))[0]).toBe(
      'JKK tabel BPU baris 6 (dasar Rp2.000.000) = Rp20.000, PP 44/2015 Lampiran II, dibayar dari ADD, ketentuan untuk bulan ini belum diperiksa.',
    );
  });
});
