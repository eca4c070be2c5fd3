import { describe, expect, it } from 'vitest';
import { LAW } from '../../src/law/index.ts';
import { run } from '../support/run.ts';

const law = (words: string) => run(['law', ...words.split(' ').filter((word) => word !== '')]);

describe('enroll law', () => {
  it.each(['', 'list'])('"%s" lists every item and where minimum wages are', async (words) => {
    const { code, out, err } = await law(words);
    expect([code, err]).toEqual([0, '']);
    for (const { id } of LAW) expect(out).toContain(`  ${id}  `);
    expect(out).toContain('552 daerah, 2015–2026');
  });

  it.each([
    ['2026-11-22T03:00:00Z', '59 tahun', '2026-11'],
    ['2027-12-31T16:00:00Z', '59 tahun', '2027-12'],
    ['2027-12-31T18:00:00Z', '60 tahun', '2028-01'],
    ['2029-01-15T03:00:00Z', '60 tahun', '2029-01'],
  ])(
    'lists the law of the month that the clock shows (%s), not what is written for later',
    async (now, age, month) => {
      const { out } = await run(['law'], { now: () => new Date(now) });
      const [, item = ''] = /pension-age(.*?)jkp-recomposition/s.exec(out) ?? [];
      expect(item).toContain(age);
      expect(out).toBe((await law(`list --month ${month}`)).out);
    },
  );

  it('diff 2026-03 2026-04 names PP 50/2025, diff 2026-02 2026-03 the JP ceiling', async () => {
    expect((await law('diff 2026-03 2026-04')).out).toContain('PP 50/2025');
    const { code, out } = await law('diff 2026-02 2026-03 --lang en');
    expect(code).toBe(0);
    expect(out).toContain('jp-ceiling  JP wage ceiling');
    expect(out).not.toContain('PP 50/2025');
  });

  it('diff follows a region’s minimum wage when asked', async () => {
    const { out } = await law('diff 2025-10 2025-11 --region 35.16');
    expect(out).toContain('Semula    Rp4.856.026');
    expect(out).toContain('Menjadi   Rp4.925.398');
    expect((await law('diff 2025-10 2025-11')).out).toContain('Tidak ada yang berubah.');
  });

  it('show jkm-bpu prints value, dates, article and evidence', async () => {
    const { code, out } = await law('show jkm-bpu');
    expect(code).toBe(0);
    for (const words of ['Rp6.800', 'Sejak 2015-07', 'PP 44/2015', 'naskah', 'Mengikat  hukum']) {
      expect(out).toContain(words);
    }
  });

  it.each([
    ['show jasa-konstruksi --amount 100000000', 'JKK Rp210.000 + JKM Rp30.000 = Rp240.000'],
    ['show bpu-brackets --amount 2.800.000', '10. Rp2.700.000–Rp3.199.000: JKK Rp29.500'],
    ['show benefit-jkk-death --amount 1500000', 'Rp1.500.000 → Rp94.000.000'],
    ['show umk --region 35.16 --month 2021-09', 'Rp4.279.787,17'],
    ['show umk', '35.16  Kabupaten Mojokerto'],
    ['show fund-rules-dds --month 2027-01', 'tidak ada nilai untuk 2027-01'],
  ])('%s prints "%s"', async (words, expected) => {
    const { code, out } = await law(words);
    expect(code).toBe(0);
    expect(out).toContain(expected);
  });

  it('warns of a month past the verified one; --strict exits 1', async () => {
    const warned = await law('show jkk-pu --month 2027-05');
    expect(warned.code).toBe(0);
    expect(warned.err).toBe(
      'jkk-pu: diperiksa sampai 2026-11 saja; untuk 2027-05 dipakai nilai terakhir, belum diperiksa.\n',
    );
    expect((await law('show jkk-pu --month 2027-05 --strict')).code).toBe(1);
    expect((await law('list --month 2027-05 --strict')).code).toBe(1);
    expect((await law('list --month 2026-11 --strict')).code).toBe(0);
  });

  it('writes JSON on stdout and nothing else', async () => {
    const list = await law('list --month 2026-03 --format json');
    expect(JSON.parse(list.out).items).toHaveLength(LAW.length);
    const diff = JSON.parse((await law('diff 2026-03 2026-04 --format json')).out);
    expect(diff.changes.map(({ id }: { id: string }) => id)).toEqual(['relief-pp-50-2025']);
    expect(JSON.parse((await law('show umk --format json --month 2025-06')).out).items).toHaveLength(552);
    const late = await law('show jkk-pu --month 2027-05 --format json');
    expect(JSON.parse(late.out)).toMatchObject({ warnings: [late.err.trim()], items: [{ verified: false }] });
  });

  it.each([
    ['frobnicate', '"frobnicate" bukan perintah hukum; pilih: list, show, diff.'],
    ['constructor', '"constructor" bukan perintah hukum'],
    ['show', 'Sebutkan butir hukumnya'],
    ['show jkm-bpx', 'maksudnya jkm-bpu?'],
    ['show umk --region 35.1', 'Upah minimum daerah "35.1" tidak diketahui'],
    ['show jkk-pu --amount 5', 'jkk-pu tidak dihitung dari suatu jumlah'],
    ['show bpu-brackets --amount 2,5', '"2,5" bukan rupiah utuh'],
    ['show jkk-pu --month 2026-13', '"2026-13" bukan bulan'],
    ['diff 2026-04 2026-03', 'yang lebih awal dulu'],
    ['diff 2026-04', 'Sebutkan dua bulan'],
    ['list --format xml', 'text, json'],
    ['list jkk-pu', 'Terlalu banyak argumen untuk "law list".'],
    ['show jkk-pu jkm-pu', 'Terlalu banyak argumen'],
  ])('%s ends with exit 2 and one sentence', async (words, sentence) => {
    const { code, out, err } = await law(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('gives the same bytes twice', async () => {
    expect(await law('list --lang en')).toEqual(await law('list --lang en'));
  });
});
