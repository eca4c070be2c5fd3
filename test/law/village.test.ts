import { describe, expect, it } from 'vitest';
import { asCategory } from '../../src/domain/category.ts';
import { FUNDS, type Fund } from '../../src/domain/fund.ts';
import { findLaw } from '../../src/law/index.ts';
import { inForce, requireInForce, since } from '../../src/law/value.ts';
import { activityCodes } from '../../src/law/village/activity-codes.ts';
import { findCode } from '../../src/law/village/code-list.ts';
import { fieldCodes } from '../../src/law/village/field-codes.ts';
import { fundCodes } from '../../src/law/village/fund-codes.ts';
import { fundRulesApbd } from '../../src/law/village/fund-rules-apbd.ts';
import { fundRulesDds } from '../../src/law/village/fund-rules-dds.ts';
import { objectCodes } from '../../src/law/village/object-codes.ts';
import { revenueCodes } from '../../src/law/village/revenue-codes.ts';
import { siltapMinimum } from '../../src/law/village/siltap-minimum.ts';
import { fundAnswer } from '../../src/policy/fund-rules.ts';

const NOW = since('2026-03');

describe('what a fund may pay, by budget year (fund-rules-dds, fund-rules-apbd)', () => {
  it.each<[Fund, number, string, object]>([
    ['DDS', 2022, 'perangkat-desa', { answer: 'not-read', known: 'unread' }],
    [
      'DDS',
      2023,
      'perangkat-desa',
      { answer: 'not-read', known: 'unnamed', instrument: 'Permendes PDTT 8/2022' },
    ],
    [
      'DDS',
      2024,
      'perangkat-desa',
      { answer: 'forbidden', instrument: 'SE Dirjen PDP Kemendes 4/PRI.00/I/2024' },
    ],
    [
      'DDS',
      2024,
      'pekerja-rentan',
      { answer: 'forbidden', instrument: 'SE Dirjen PDP Kemendes 4/PRI.00/I/2024' },
    ],
    [
      'DDS',
      2025,
      'perangkat-desa',
      { answer: 'not-read', known: 'unread', instrument: 'Permendesa PDT 2/2024' },
    ],
    ['DDS', 2026, 'bpd', { answer: 'forbidden', instrument: 'Permendesa PDT 16/2025' }],
    ['DDS', 2026, 'ketua-rt', { answer: 'not-read', known: 'unnamed', instrument: 'Permendesa PDT 16/2025' }],
    ['DDS', 2027, 'bpd', { answer: 'not-read', known: 'unpublished' }],
    ['APBD', 2023, 'ketua-rt', { answer: 'not-read', known: 'unread' }],
    ['APBD', 2024, 'ketua-rt', { answer: 'allowed', instrument: 'Permendagri 15/2023' }],
    ['APBD', 2026, 'ketua-rt', { answer: 'not-read', known: 'unread', instrument: 'Permendagri 14/2025' }],
    ['APBD', 2027, 'ketua-rt', { answer: 'not-read', known: 'unpublished' }],
  ])('%s in %i for %s', (fund, year, category, expected) => {
    expect(fundAnswer(fund, asCategory(category), year)).toMatchObject(expected);
  });

  it('no national rule speaks of the other funds', () => {
    for (const fund of FUNDS.filter((one) => !['DDS', 'APBD', 'APBD-PROV'].includes(one)))
      expect(fundAnswer(fund, asCategory('ketua-rt'), 2026)).toBeUndefined();
  });

  it('"not forbidden" is said of nothing', () => {
    for (const item of [fundRulesDds, fundRulesApbd])
      for (const { value } of item.values) {
        expect(item.format(value, 'id')).not.toContain('tidak dilarang');
        expect(item.format(value, 'en')).not.toContain('not forbidden');
      }
  });
});

describe('village money', () => {
  it('siltap has minimums since PP 11/2019 (siltap-minimum)', () => {
    expect(inForce(siltapMinimum, since('2019-02'))).toBeUndefined();
    expect(requireInForce(siltapMinimum, NOW).value).toEqual({
      'kepala-desa': 2_426_640,
      'sekretaris-desa': 2_224_420,
      'perangkat-desa': 2_022_200,
    });
  });

  it('before it the regent set them from the village head’s (siltap-before-2019)', () => {
    const item = findLaw('siltap-before-2019');
    expect(item && inForce(item, since('2019-02'))?.dated.source.article).toBe('Ps 81');
    expect(item && inForce(item, NOW)).toBeUndefined();
  });

  it.each([
    ['official-entitlement', 'berhak'],
    ['apbdes-premiums', 'Belanja pegawai'],
    ['add-practice', 'kecuali DD'],
    ['mandate-inpres-2-2021', 'Semua pekerja'],
    ['mandate-non-asn', 'JKK dan JKM'],
    ['mandate-village-workers', 'RT/RW'],
  ])('%s says "%s"', (id, words) => {
    const item = findLaw(id);
    expect(item?.format(item.values[0]?.value)).toContain(words);
  });
});

describe('codes of the village budget', () => {
  it('every fund of a policy has a name; what passes outside the APBDes says so (fund-codes)', () => {
    const codes = requireInForce(fundCodes, NOW).value;
    expect(codes.map(({ code }) => code)).toEqual(FUNDS);
    const outside = codes.filter(({ doubt }) => doubt?.en.startsWith('outside')).map(({ code }) => code);
    expect(outside).toEqual(['APBD', 'APBD-PROV', 'APBN', 'BAZNAS', 'CSR', 'SELF']);
  });

  it.each([
    ['1.1.03', 'Penyediaan Jaminan Sosial bagi Kepala Desa dan Perangkat Desa'],
    ['1.1.07', 'Penyediaan Insentif/Operasional RT/RW'],
  ])('activity %s is %s (activity-codes)', (code, name) => {
    expect(findCode(requireInForce(activityCodes, NOW).value, code)?.name).toBe(name);
  });

  it('every activity stands under a bidang and a sub bidang that have names (field-codes)', () => {
    const fields = requireInForce(fieldCodes, NOW).value;
    expect(findCode(fields, '1.1')?.name).toBe(
      'Penyelenggaraan Belanja Penghasilan Tetap, Tunjangan dan Operasional Pemerintahan Desa',
    );
    for (const { code } of requireInForce(activityCodes, NOW).value) {
      const [field = '', sub = ''] = code.split('.');
      expect([findCode(fields, field), findCode(fields, `${field}.${sub}`)], code).not.toContain(undefined);
    }
  });

  it('religious activities, numbered differently in the lists, are not listed', () => {
    const codes = requireInForce(activityCodes, NOW).value;
    expect(codes.filter(({ code }) => code.startsWith('3.2.'))).toEqual([]);
  });

  it.each([
    ['5.1.3.03', 'Jaminan Ketenagakerjaan Kepala Desa', false],
    ['5.1.3.04', 'Jaminan Ketenagakerjaan Perangkat Desa', false],
    ['5.1.3.90', 'Jaminan Ketenagakerjaan Staf Perangkat Desa', true],
    ['5.1.5.02', 'Jaminan Ketenagakerjaan Anggota BPD', true],
    ['5.1', 'Belanja Pegawai', false],
    ['5.2', 'Belanja Barang dan Jasa', false],
    ['5.2.7.01', 'Belanja Bahan Perlengkapan yang Diserahkan ke Masyarakat', true],
  ])('object %s is %s; doubtful: %s (object-codes)', (code, name, doubtful) => {
    const found = findCode(requireInForce(objectCodes, NOW).value, code);
    expect([found?.name, found?.doubt !== undefined]).toEqual([name, doubtful]);
  });

  it('every object stands under kinds of expenditure that have names (object-codes)', () => {
    const codes = requireInForce(objectCodes, NOW).value;
    for (const { code } of codes)
      for (let above = code; above !== ''; above = above.slice(0, Math.max(0, above.lastIndexOf('.'))))
        expect(findCode(codes, above), code).toBeDefined();
  });

  it('knows the revenue of a village (revenue-codes)', () => {
    expect(findCode(requireInForce(revenueCodes, NOW).value, '4.2.3')?.name).toBe('Alokasi Dana Desa');
    expect(findCode(requireInForce(revenueCodes, NOW).value, '9.9.9')).toBeUndefined();
  });
});
