import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/domain/date.ts';
import { formArea } from '../../src/policy/official-areas.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { villageRabs } from '../../src/reports/rab/rab-workbook.ts';
import { budgetWorkbook } from '../../src/reports/workbook/budget-workbook.ts';
import { MIXED, mixedPolicy, person, wage } from '../budget/people.ts';
import { TRIES_ALL } from '../support/tries.ts';
import { EXAMPLE, facts, premiumOf } from './budget-example.ts';
import { Calculator } from './formula.ts';

type Shown = string | number | undefined;

const rabs = [...villageRabs(premiumOf(), facts())];
const rowsOf = (index: number): Shown[][] =>
  [...(rabs[index]?.model.sheets[0]?.rows ?? [])].map(({ cells }) =>
    cells.map((cell) => (typeof cell === 'object' ? cell.value : cell)),
  );

describe('the cost sheet of a village', () => {
  it('is one for each village, under a name that a file can have', () => {
    expect(rabs.map(({ name }) => name)).toEqual([
      'RAB Karanganyar Tegalsari',
      'RAB Sukasari Mekarsari',
      'RAB Sukasari Sukamaju',
    ]);
    const odd = [
      person(1, { village: 'A/B' }),
      person(2, { village: 'A Dua' }),
      person(3, { kecamatan: 'Sukasari A', village: 'Dua' }),
      person(4, { village: '..' }),
    ];
    expect([...villageRabs(premiumOf(odd), facts())].map(({ name }) => name)).toEqual([
      'RAB Sukasari -',
      'RAB Sukasari A-Dua',
      'RAB Sukasari A-B',
      'RAB Sukasari-A Dua',
    ]);
  });

  it('multiplies out: people × months × price, and every formula gives what is cached', () => {
    for (const { model } of rabs) {
      const wrong = [...new Calculator(model).formulas()].filter(({ cached, result }) => cached !== result);
      expect(wrong).toEqual([]);
    }
    const lines = rowsOf(1).filter((row) => row[4] === 'orang × bulan');
    expect(lines.map((row) => [...row.slice(2, 5), ...row.slice(7, 9)])).toEqual([
      [1, 12, 'orang × bulan', 2_583, 30_996],
      [1, 6, 'orang × bulan', 2_583, 15_498],
      [1, 12, 'orang × bulan', 3_229, 38_748],
      [1, 6, 'orang × bulan', 3_229, 19_374],
      [1, 12, 'orang × bulan', 2_583, 30_996],
      [1, 6, 'orang × bulan', 2_583, 15_498],
      [1, 12, 'orang × bulan', 3_228, 38_736],
      [1, 6, 'orang × bulan', 3_228, 19_368],
    ]);
  });

  it('shows each account with its code and name, and sums what passes through the village budget', () => {
    const rows = rowsOf(2);
    expect(rows.find((row) => row[0] === '1.1.03 / 5.1.3.03')?.[1]).toBe(
      'Penyediaan Jaminan Sosial bagi Kepala Desa dan Perangkat Desa / Jaminan Ketenagakerjaan Kepala Desa',
    );
    expect(rows.find((row) => row[1] === 'JUMLAH APBDES')?.[8]).toBe(8_875_796);
    expect(rows.flat()).toContain('Sumber dana SELF: Dibayar pekerja sendiri (Di luar APBDes)');
  });

  it('sums to the budget over all villages', () => {
    const premium = premiumOf();
    const sums = rabs.map((_, index) =>
      rowsOf(index)
        .filter((row) => row[4] === 'orang × bulan')
        .reduce((sum, row) => sum + Number(row[8]), 0),
    );
    expect(sums.reduce((sum, value) => sum + value, 0)).toBe(premium.budget.annual);
  });

  it('groups equal workers: 100 vulnerable workers are two lines of 100 people', () => {
    const policy = resolvePolicy([
      {
        policy: 'gresik',
        categories: { 'pekerja-rentan': { income: 1_000_000, charges: [{ fund: 'DDS', object: '5.2.7' }] } },
      },
    ]);
    const workers = Array.from({ length: 100 }, (_, index) => person(index, { category: 'pekerja-rentan' }));
    const [rab] = [...villageRabs(premiumOf(workers, policy), facts({ policy }))];
    const rows = [...(rab?.model.sheets[0]?.rows ?? [])].map(({ cells }) =>
      cells.map((cell) => (typeof cell === 'object' ? cell.value : cell)),
    );
    expect(rows.filter((row) => row[4] === 'orang × bulan').map((row) => row.slice(2, 9))).toEqual([
      [100, 12, 'orang × bulan', 1_000_000, 'baris 1', 10_000, 12_000_000],
      [100, 12, 'orang × bulan', 1_000_000, 'tetap', 6_800, 8_160_000],
    ]);
    expect(rows.flat()).toContain('dua puluh juta seratus enam puluh ribu rupiah');
  });

  const sheetOf = (index: number, name: string): Shown[][] =>
    [...(rabs[index]?.model.sheets.find((sheet) => sheet.name === name)?.rows ?? [])].map(({ cells }) =>
      cells.map((cell) => (typeof cell === 'object' ? cell.value : cell)),
    );

  it('has a form for each activity, a DPA and the lines of the Penjabaran', () => {
    expect(rabs[2]?.model.sheets.map(({ name }) => name)).toEqual([
      ...['RAB', 'RAB 1.1.03', 'DPA', 'Penjabaran', 'Petunjuk', 'Terbilang'],
    ]);
  });

  it('sets an activity under its bidang and sub bidang, with base and rate beside each price', () => {
    const rows = sheetOf(2, 'RAB 1.1.03');
    expect(rows.slice(0, 3).map(([words]) => words)).toEqual([
      ...['RENCANA ANGGARAN BIAYA', 'PEMERINTAH DESA SUKAMAJU', 'TAHUN ANGGARAN 2026'],
    ]);
    expect(rows.slice(4, 8).map(([, value]) => value)).toEqual([
      'Murni',
      '1 Penyelenggaraan Pemerintahan Desa',
      '1.1 Penyelenggaraan Belanja Penghasilan Tetap, Tunjangan dan Operasional Pemerintahan Desa',
      '1.1.03 Penyediaan Jaminan Sosial bagi Kepala Desa dan Perangkat Desa',
    ]);
    expect(rows[11]).toEqual(['KODE', 'URAIAN', 'ANGGARAN', '', '', '', '']);
    expect(rows[13]).toEqual(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)']);
    const [, words, volume, base, rate, price, amount] = rows.find(([no]) => no === '01') ?? [];
    expect(words).toBe('JHT Kepala Desa, iuran bagian pemberi kerja (ADD)');
    expect(volume).toMatch(/^1 orang × \d+ bulan$/);
    const months = Number(/(\d+) bulan$/.exec(String(volume))?.[1]);
    expect(Math.round(Number(base) * Number(rate))).toBe(price);
    expect(Number(price) * months).toBe(amount);
  });

  it('sums what it pays under kind, object and part of expenditure, as the form of Permendagri 20/2018', () => {
    const codes = [
      ['5', 'BELANJA'],
      ['5.1', 'Belanja Pegawai'],
      ['5.1.3', 'Jaminan Sosial Kepala Desa dan Perangkat Desa'],
      ['5.1.3.03', 'Jaminan Ketenagakerjaan Kepala Desa'],
    ];
    const rows = sheetOf(2, 'RAB 1.1.03');
    const first = rows.findIndex(([code]) => code === '5');
    expect(rows.slice(first, first + 4).map((row) => row.slice(0, 2))).toEqual(codes);
    const total = rows.find((row) => row[1] === 'JUMLAH')?.[6];
    expect(rows.slice(first, first + 3).map((row) => row[6])).toEqual([total, total, total]);
    for (const [name, amount] of [
      ['DPA', 3],
      ['Penjabaran', 5],
    ] as const) {
      const form = sheetOf(2, name).filter(([, object]) => codes.some(([code]) => code === object));
      expect(form.map((row) => row.slice(0, 3))).toEqual(codes.slice(1).map(([...of]) => ['1.1.03', ...of]));
      expect(form[0]?.[amount]).toBe(total);
    }
  });

  it('says where the name of a code is to be found that no list has, and what has no part of an object', () => {
    const charges = [{ fund: 'DDS' as const, activity: '1.1.07' }];
    const policy = resolvePolicy([
      {
        policy: 'tanpa-nama',
        categories: {
          'ketua-rt': { base: 'wage', charges: charges.map((one) => ({ ...one, object: '5.2.7.93' })) },
          'ketua-rw': { base: 'wage', charges: charges.map((one) => ({ ...one, object: '5.2.7' })) },
        },
      },
    ]);
    const people = (['ketua-rt', 'ketua-rw'] as const).map((category, at) =>
      person(at, { category, ...wage(2_000_000) }),
    );
    const [rab] = villageRabs(premiumOf(people, policy), facts({ policy }));
    for (const name of ['RAB 1.1.07', 'DPA', 'Penjabaran']) {
      const rows = [...(rab?.model.sheets.find((sheet) => sheet.name === name)?.rows ?? [])].map(
        ({ cells }): Shown[] => cells.map((cell) => (typeof cell === 'object' ? cell.value : cell)),
      );
      const wordsOf = (code: string) => {
        const row = rows.find((cells) => cells.includes(code)) ?? [];
        return row[row.indexOf(code) + 1];
      };
      expect(['5.2.7', '5.2.7.…', '5.2.7.93'].map(wordsOf)).toEqual([
        'Belanja Barang dan Jasa yang Diserahkan kepada Masyarakat',
        '(rincian objek belum ditetapkan kebijakan)',
        '(uraian menurut referensi Siskeudes kabupaten)',
      ]);
    }
  });

  it('prints the heads of DPA and RAB on each page, those of groups over their columns', () => {
    const of = (name: string) => rabs[2]?.model.sheets.find((sheet) => sheet.name === name);
    expect([of('DPA')?.repeatRows, of('DPA')?.merges]).toEqual([
      '8:10',
      expect.arrayContaining(['A8:B9', 'D8:E8', 'F8:Q8', 'C8:C9', 'R8:R9']),
    ]);
    expect([of('RAB')?.repeatRows, of('RAB 1.1.03')?.repeatRows]).toEqual(['9:9', '12:14']);
    expect(of('RAB 1.1.03')?.merges).toEqual(expect.arrayContaining(['C12:G12', 'A12:A13']));
  });

  it('gives the lines of the Penjabaran the months of their own account', () => {
    const half = person(1, {
      category: 'perangkat-desa',
      ...wage(2_000_000),
      from: 20260701 as CalendarDate,
    });
    const policy = resolvePolicy([
      { policy: 'besar', categories: { 'perangkat-desa': { base: 'wage', charges: [{ fund: 'ADD' }] } } },
    ]);
    const [rab] = villageRabs(premiumOf([half], policy), facts({ policy }));
    const rows = [...(rab?.model.sheets.find(({ name }) => name === 'Penjabaran')?.rows ?? [])];
    const cells = rows.map((row) => row.cells.map((cell) => (typeof cell === 'object' ? cell.value : cell)));
    expect(cells.find((row) => row[4] === 'bulan')?.[3]).toBe(6);
  });

  it('withdraws in each month what its lines cost in it, and the whole of the budget in the year', () => {
    const rows = sheetOf(2, 'DPA');
    const total = rows.find((row) => row[2] === 'JUMLAH') ?? [];
    const months = total.slice(5, 17).map(Number);
    expect(months).toHaveLength(12);
    expect(months.reduce((sum, one) => sum + one, 0)).toBe(8_875_796);
    expect([total[3], total[17], total[18]]).toEqual([8_875_796, 8_875_796, 0]);
    const inPenjabaran = sheetOf(2, 'Penjabaran').find((row) => row[2] === 'JUMLAH')?.[5];
    expect(inPenjabaran).toBe(8_875_796);
  });

  it('of a village with a thousand different wages has no formula that a program refuses', () => {
    const policy = resolvePolicy([
      { policy: 'besar', categories: { 'perangkat-desa': { base: 'wage', charges: [{ fund: 'ADD' }] } } },
    ]);
    // A fifth of them in `npm test`, whose formulas may then be a fifth as long.
    const wages = TRIES_ALL ? 1_000 : 200;
    const workers = Array.from({ length: wages }, (_, index) =>
      person(index, { category: 'perangkat-desa', ...wage(2_000_000 + 1_000 * index) }),
    );
    const [rab] = villageRabs(premiumOf(workers, policy), facts({ policy }));
    if (rab === undefined) throw new Error('no village');
    const formulas = [...new Calculator(rab.model).formulas()].map(({ formula }) => formula.length);
    expect(Math.max(...formulas)).toBeLessThan((8_192 * wages) / 1_000);
  });

  it('is signed by whom the policy names for its village, with NIP and day; others by dotted lines', () => {
    const forms = {
      paper: 'F4' as const,
      place: 'Mojosari',
      date: '2026-01-05',
      signatories: [{ position: 'Camat', name: 'Ani Rekaan, S.E.', nip: '190001011900011001' }],
      villages: [
        {
          village: 'SUKAMAJU',
          kecamatan: 'Sukasari',
          head: { name: 'Budi Contoh' },
          executor: { position: 'Kasi Pelayanan', name: 'Citra Misal', nip: '19000101 190001 2 002' },
        },
      ],
    };
    const policy = resolvePolicy([{ ...MIXED, forms }]);
    const signed = [...villageRabs(premiumOf(EXAMPLE, policy), facts({ policy }))].map(
      ({ model }) => model.sheets.find(({ name }) => name === 'DPA')?.rows,
    );
    const words = signed.map((rows) =>
      [...(rows ?? [])]
        .slice(-10)
        .flatMap(({ cells }) => cells.filter((cell) => cell !== '' && cell !== undefined)),
    );
    expect(words[2]).toEqual([
      ...['Sukamaju, 5 Januari 2026', 'Diverifikasi oleh:', 'Pelaksana Kegiatan Anggaran,'],
      ...['Sekretaris Desa,', 'Kasi Pelayanan,', 'Disetujui oleh:', 'Kepala Desa,'],
      ...['( .............................. )', 'Citra Misal', 'NIP 19000101 190001 2 002', 'Budi Contoh'],
    ]);
    expect(JSON.stringify(words[0])).not.toMatch(/Rekaan|Contoh|Misal|NIP/);
    const book = budgetWorkbook(premiumOf(EXAMPLE, policy), facts({ policy }));
    const [summary] = book.sheets;
    const last = JSON.stringify([...(summary?.rows ?? [])].slice(-9));
    for (const word of ['Mojosari, 5 Januari 2026', 'Camat', 'Ani Rekaan, S.E.', 'NIP 19000101 190001 1 001'])
      expect(last).toContain(word);
    expect(book.sheets.filter(({ hidden }) => !hidden).map(({ paper }) => paper ?? 'A4')).toContain('F4');
  });

  it('says kabupaten and provinsi in the heads of its forms, dotted lines where they are not known', async () => {
    const heads = async (code: string | undefined): Promise<unknown[]> => {
      const [, , rab] = villageRabs(premiumOf(), facts(), await formArea(code));
      return ['DPA', 'Penjabaran'].map((asked) => {
        const [, , ...rows] = [...(rab?.model.sheets.find(({ name }) => name === asked)?.rows ?? [])];
        return rows.slice(0, 4).map(({ cells }) => cells.at(-1));
      });
    };
    const known = ['Sukamaju', 'Sukasari', 'Kabupaten Mojokerto', 'Jawa Timur'];
    expect(await heads('35.16')).toEqual([known, known]);
    const dots = '............................';
    const unknown = ['Sukamaju', 'Sukasari', mixedPolicy().regency ?? dots, dots];
    expect(await heads(undefined)).toEqual([unknown, unknown]);
  });

  it('heads the months of withdrawals as the form of Permendagri 20/2018 does', () => {
    const rows = [...(rabs[2]?.model.sheets.find(({ name }) => name === 'DPA')?.rows ?? [])];
    const heads = rows.map(({ cells }) =>
      cells.filter((cell) => typeof cell === 'string' && cell.length === 3),
    );
    expect(heads.find((cells) => cells.length >= 12)?.slice(-12)).toEqual(
      'Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nop Des'.split(' '),
    );
  });

  it('names nobody', () => {
    const named = premiumOf([...EXAMPLE, person(9, { name: 'Rahasia', ...wage(2_000_000) })], mixedPolicy());
    const all = JSON.stringify(
      [...villageRabs(named, facts())].map(({ model }) => model.sheets.map(({ rows }) => [...rows])),
    );
    expect(all).not.toContain('Rahasia');
    expect(all).not.toMatch(/330101/);
  });
});
