import { describe, expect, it } from 'vitest';
import { FUNDS } from '../../src/domain/fund.ts';
import { findLaw } from '../../src/law/index.ts';
import { inForce, requireInForce, since } from '../../src/law/value.ts';
import { activityCodes } from '../../src/law/village/activity-codes.ts';
import { findCode } from '../../src/law/village/code-list.ts';
import { fundBans } from '../../src/law/village/fund-bans.ts';
import { fundCautions } from '../../src/law/village/fund-cautions.ts';
import { fundCodes } from '../../src/law/village/fund-codes.ts';
import { objectCodes } from '../../src/law/village/object-codes.ts';
import { revenueCodes } from '../../src/law/village/revenue-codes.ts';
import { siltapMinimum } from '../../src/law/village/siltap-minimum.ts';

const NOW = since('2026-03');

describe('Dana Desa', () => {
  it('may not pay for village heads, officials and BPD in 2026 (fund-bans)', () => {
    expect(requireInForce(fundBans, NOW).value).toEqual([
      { fund: 'DDS', categories: ['kepala-desa', 'sekretaris-desa', 'perangkat-desa', 'bpd'] },
    ]);
  });

  it.each(['2025-12', '2027-01'])('no ban is known for %s', (month) => {
    expect(inForce(fundBans, since(month))).toBeUndefined();
  });

  it.each([
    ['2023-06', 'no line for contributions'],
    ['2025-06', 'was not read'],
    ['2026-06', 'no explicit permission was found'],
  ])('in %s it is unsettled for others: %s (fund-cautions)', (month, words) => {
    const found = requireInForce(fundCautions, since(month));
    expect(fundCautions.format(found.value, 'en')).toContain(words);
  });

  it('2027 is not known', () => {
    expect(inForce(fundCautions, since('2027-01'))).toBeUndefined();
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

  it('religious activities, numbered differently in the lists, are not listed', () => {
    const codes = requireInForce(activityCodes, NOW).value;
    expect(codes.filter(({ code }) => code.startsWith('3.2.'))).toEqual([]);
  });

  it.each([
    ['5.1.3.03', 'Jaminan Ketenagakerjaan Kepala Desa', false],
    ['5.1.3.04', 'Jaminan Ketenagakerjaan Perangkat Desa', false],
    ['5.1.3.90', 'Jaminan Ketenagakerjaan Staf Perangkat Desa', true],
    ['5.1.5.02', 'Jaminan Ketenagakerjaan Anggota BPD', true],
  ])('object %s is %s; doubtful: %s (object-codes)', (code, name, doubtful) => {
    const found = findCode(requireInForce(objectCodes, NOW).value, code);
    expect([found?.name, found?.doubt !== undefined]).toEqual([name, doubtful]);
  });

  it('knows the revenue of a village (revenue-codes)', () => {
    expect(findCode(requireInForce(revenueCodes, NOW).value, '4.2.3')?.name).toBe('Alokasi Dana Desa');
    expect(findCode(requireInForce(revenueCodes, NOW).value, '9.9.9')).toBeUndefined();
  });
});
