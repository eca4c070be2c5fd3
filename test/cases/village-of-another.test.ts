import { describe, expect, test } from 'vitest';
import { book, desk, PEOPLE, roster, type Value } from './support.ts';

/** Without columns of village and kecamatan. */
const HEAD = ['NIK', 'Nama', 'Jabatan'];
const list = (posts: readonly string[] = []): Value[][] => [
  HEAD,
  ...PEOPLE.map(([, nik = '', name = '', post = ''], at) => [nik, name, posts[at] ?? post]),
];

const found = async (name: string, rows: readonly (readonly Value[])[]) => {
  const own = desk({ [name]: await book({ Data: rows }) });
  const { findings } = await own.validate(name);
  const { out } = await own.enroll(`premium ${name} --month 2026-03 --format json`);
  const { workers } = JSON.parse(out) as { workers: { village: string }[] };
  return {
    said: findings.map(({ code, cell, row, message }) => `${cell ?? row ?? '-'} ${code}: ${message}`),
    villages: [...new Set(workers.map(({ village }) => village))],
  };
};

describe('a village that a post names', () => {
  test.each(['Kepala Desa Ngembeh', 'Plt. Kades Ngembeh', 'Kades Ngembeh (Plt)', 'KEPALA DESA DESA NGEMBEH'])(
    '%s is asked about under the title of another',
    async (post) => {
      const { said, villages } = await found('a.xlsx', [['DESA KALEN'], ...list([post])]);
      expect(said).toEqual([
        `C3 village-contradicted: Jabatan “${post}” menyebut desa lain daripada desanya, “KALEN”.`,
      ]);
      expect(villages).toEqual(['KALEN']);
    },
  );

  test('and beside a column of villages', async () => {
    const { said } = await found('a.xlsx', roster({ D2: 'Kepala Desa Ngembeh', D3: 'Sekdes Ngembeh' }));
    expect(said).toEqual([
      'D2 village-contradicted: Jabatan “Kepala Desa Ngembeh” menyebut desa lain daripada desanya, “Kalen”; 2 orang begitu.',
    ]);
  });

  test.each(['Kepala Desa Kalen', 'Kadus Ngembeh', 'Kader Posyandu Ngembeh', 'Ketua BPD Kalen'])(
    '%s is no question',
    async (post) => {
      expect((await found('a.xlsx', [['DESA KALEN'], ...list([post])])).said).toEqual([]);
    },
  );

  test('holds where nothing else says one', async () => {
    const posts = ['Kalen', 'Ngembeh', 'Pohkecik', 'Sambilawang', 'Segunung', 'Talok'];
    const heads = list(posts.map((village) => `Kepala Desa ${village}`));
    const { said, villages } = await found('a.xlsx', [['KEPALA DESA SE-KECAMATAN DLANGGU'], ...heads]);
    expect(said).toEqual([]);
    expect(villages).toEqual(posts);
  });
});

describe('a village that a file is called after', () => {
  test.each(['kalen.xlsx', 'Data-Perangkat-Kalen-2026.xlsx', 'perangkat_desa_kalen_final.xlsx'])(
    '%s holds where nothing else says one',
    async (name) => {
      const { said, villages } = await found(name, list());
      expect(said).toEqual([]);
      expect(villages.map((village) => village.toLowerCase())).toEqual(['kalen']);
    },
  );

  test.each(['Dlanggu.xlsx', 'Kalen-Ngembeh.xlsx', 'budi.xlsx'])('%s is none', async (name) => {
    const { said } = await found(name, list());
    expect(said.map((text) => text.split(':')[0])).toEqual(['1 village-missing']);
  });

  test('is asked about under the title of another', async () => {
    const { said, villages } = await found('ngembeh.xlsx', [['DESA KALEN'], ...list()]);
    expect(said).toEqual([
      '1 village-contradicted: Judul menyebut desa “KALEN”, tetapi berkas ini bernama “ngembeh”. Yang dipakai: “KALEN”.',
    ]);
    expect(villages).toEqual(['KALEN']);
  });
});

test.each(['Unit Kerja', 'Instansi'])('whose staff people are, under %s, is their village', async (head) => {
  const own = (row: Value[], at: number): Value[] => [
    ...row,
    at === 0 ? head : `${at % 2 ? 'Pemerintah Desa' : 'Pemdes'} ${at < 4 ? 'Kalen' : 'Ngembeh'}`,
  ];
  const { said, villages } = await found('a.xlsx', list().map(own));
  expect(said).toEqual([]);
  expect(villages).toEqual(['Kalen', 'Ngembeh']);
});

describe('other words behind the village of a title', () => {
  test.each(['UNTUK PENDAFTARAN BPJS', 'REVISI 2', 'SELAMA 12 BULAN', 'USULAN', 'PENGGANTI', 'PERUBAHAN'])(
    '%s',
    async (words) => {
      expect((await found('a.xlsx', [[`DESA KALEN ${words}`], ...list()])).villages).toEqual(['KALEN']);
    },
  );
});

test('a village alone under signatures, above the next header, is asked about', async () => {
  const [head = [], ...people] = list();
  const rows = [
    ['DESA KALEN'],
    head,
    ...people.slice(0, 3),
    [],
    ['', '', 'Mengetahui'],
    ['', '', 'Kepala Desa'],
    [],
    ['', '', 'SUTRISNO HADI'],
    [],
    ['NGEMBEH'],
    head,
    ...people.slice(3),
  ];
  expect((await found('a.xlsx', rows)).said).toEqual([
    '12 heading-unknown: Judul “NGEMBEH” tidak dipahami; 3 orang di bawahnya (baris 14–16) tetap dihitung.',
  ]);
});

describe('a village whose office signs the list', () => {
  const signed = (...lines: readonly string[]): Value[][] => [
    ['DESA KALEN KECAMATAN DLANGGU'],
    ...list(),
    [],
    ...lines.map((line) => ['', '', line]),
  ];

  test.each(['Kepala Desa Ngembeh', 'KEPALA DESA NGEMBEH,', 'Pj. Kades Ngembeh'])(
    '%s is asked about under the title of another',
    async (post) => {
      const { said } = await found('a.xlsx', signed('Ngembeh, 2 Januari 2026', post, 'SUTRISNO'));
      expect(said).toEqual([
        expect.stringMatching(
          /^11 village-contradicted: Daftar ini dari desa “KALEN”, tetapi yang menandatangani desa “ngembeh”.$/i,
        ),
      ]);
    },
  );

  test.each(['Kepala Desa Kalen', 'Kepala Desa, Sutrisno', 'Camat Dlanggu', 'Kepala Desa'])(
    '%s is no question',
    async (post) => {
      expect((await found('a.xlsx', signed('Kalen, 2 Januari 2026', post, 'SUTRISNO'))).said).toEqual([]);
    },
  );
});

describe('a column of kecamatan against the title', () => {
  const column = (kecamatan: string): Value[][] => [
    ['DESA KALEN KECAMATAN DLANGGU'],
    [...HEAD, 'Kecamatan'],
    ...list()
      .slice(1)
      .map((row) => [...row, kecamatan]),
  ];

  test('another one is asked about', async () => {
    const { said } = await found('a.xlsx', column('Puri'));
    expect(said.filter((each) => each.includes('contradicted'))).toEqual([
      '1 village-contradicted: Judul menyebut kecamatan “DLANGGU”, tetapi kolom kecamatan 6 dari 6 orang berisi yang lain, misalnya “Puri”.',
    ]);
  });

  test.each(['Dlanggu', 'Kec. Dlanggu', 'DLANGGU'])('%s is the same', async (kecamatan) => {
    expect((await found('a.xlsx', column(kecamatan))).said).toEqual([]);
  });
});

describe('a village that no title names', () => {
  test.each([
    'Setiap desa mengirim satu berkas',
    'Format per desa terbaru',
    'Berlaku bagi semua desa sasaran',
  ])('%s', async (title) => expect((await found('a.xlsx', [[title], ...list()])).villages).toEqual(['']));
});
