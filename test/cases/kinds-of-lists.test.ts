import { describe, expect, test } from 'vitest';
import { book, csv, desk, PEOPLE, roster, type Value } from './support.ts';

/** Kinds of lists that people hand in, each by its number and name; what is read of six people without any help. */
interface Kind {
  readonly kind: string;
  readonly rows: readonly (readonly Value[])[];
  /** Findings above a note, by code. */
  readonly said?: readonly string[];
  /** Of six, unless said. */
  readonly accepted?: number;
  /** Rupiah of 2026 of all: 5,400 a month and person, unless said of the whole year. */
  readonly months?: number;
  /** Each worker's village, where it is the question. */
  readonly villages?: readonly string[];
}

const [NIK, NAME, POST, VILLAGE, KECAMATAN, BORN] = [1, 2, 3, 4, 5, 6];
const of = (...columns: number[]): Value[][] =>
  PEOPLE.map((person) => columns.map((column) => person[column] ?? ''));
const withMore = (rows: readonly Value[][], more: (at: number) => readonly Value[]): Value[][] =>
  rows.map((row, at) => [...row, ...more(at)]);

const WHO = of(NIK, NAME, POST, VILLAGE, KECAMATAN);
const HEAD = ['NIK', 'Nama', 'Jabatan', 'Desa', 'Kecamatan'];
const FIRST = '01-03-2026';
/** 17:00 of the day before, as a clock in London writes a midnight of Java. */
const atFive = (day: string): Date => {
  const [date = 1, month = 1, year = 1970] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date) - 7 * 3_600_000);
};
const ENGLISH = [
  'Aug 12, 1979',
  'May 3, 1984',
  'Nov 21, 1981',
  'Feb 17, 1990',
  'Sep 5, 1976',
  'Dec 28, 1992',
];
const VACANT = ['KOSONG', '(kosong)', 'LOWONG', 'BELUM TERISI', 'VACANT'];

const KINDS: readonly Kind[] = [
  {
    kind: '01 start date at 17:00',
    rows: [
      [...HEAD, 'Tanggal Lahir', 'TMT'],
      ...withMore(WHO, (at) => [atFive(PEOPLE[at]?.[BORN] ?? ''), atFive(FIRST)]),
    ],
    said: ['dates-shifted', 'dates-shifted'],
    months: 60,
  },
  {
    kind: '02 month first, two digits of the year',
    rows: [[...HEAD, 'TMT'], ...withMore(WHO, (at) => [`${at === 2 ? '03/21/26' : '03/01/26'} 00:00:00`])],
    said: ['dates-month-first', ...Array.from({ length: 6 }, () => 'term-date-invalid')],
    accepted: 0,
  },
  {
    kind: '10 example row left in',
    rows: [
      ['No', ...HEAD],
      ['Contoh', '3516091208799899', 'NAMA LENGKAP SESUAI KTP', 'Kepala Desa', 'Kalen', 'Dlanggu'],
      ...WHO.map((row, at) => [String(at + 1), ...row]),
    ],
  },
  {
    kind: '15 sex over L and P',
    rows: [
      [...HEAD, 'Jenis Kelamin', ''],
      ['', '', '', '', '', 'L', 'P'],
      ...withMore(WHO, (at) => (at % 2 === 0 ? ['V', ''] : ['', 'V'])),
    ],
  },
  {
    kind: '17 decree over number and date',
    rows: [
      [...HEAD, 'SK Pengangkatan', ''],
      ['', '', '', '', '', 'Nomor', 'Tanggal'],
      ...withMore(WHO, (at) => [`141/${at + 1}/2026`, FIRST]),
    ],
    months: 60,
  },
  {
    kind: '19 form question with an example',
    rows: [[...HEAD, 'Tanggal Lahir (contoh: 17-08-1945)'], ...of(NIK, NAME, POST, VILLAGE, KECAMATAN, BORN)],
  },
  {
    kind: '24 month name first',
    rows: [[...HEAD, 'Tanggal Lahir'], ...withMore(WHO, (at) => [ENGLISH[at] ?? ''])],
  },
  {
    kind: '25 headers of institutions',
    rows: [['Nomer Induk', 'Nama Pengurus', 'Kedudukan', 'Asal Desa', 'Kec.'], ...WHO],
  },
  {
    kind: '28 acting in a second post',
    rows: [HEAD, ...WHO, ['3516092111819803', 'BAMBANG WIDODO', 'Plt. Kasi Pelayanan', 'Kalen', 'Dlanggu']],
    accepted: 7,
  },
  {
    kind: '29 NIK in words',
    rows: [
      HEAD,
      ...WHO.map((row, at) => (at < 2 ? [['Belum punya', 'dalam proses'][at] ?? '', ...row.slice(1)] : row)),
    ],
    said: ['required', 'required'],
    accepted: 4,
  },
  {
    kind: '30, 58 vacant posts, however written',
    rows: [HEAD, ...WHO, ...VACANT.map((word) => ['', word, 'Kaur Umum', 'Kalen', 'Dlanggu'])],
  },
  ...['Nama Petugas', 'NAMA (HURUF KAPITAL)', 'Nama Lengkap Tanpa Gelar', 'Nama Kader/Petugas'].map(
    (name) => ({
      kind: `31 name under ${name}`,
      rows: [['NIK', name, ...HEAD.slice(2)], ...WHO],
    }),
  ),
  {
    kind: '34 dates pasted from 1904',
    rows: [
      [...HEAD, 'Tanggal Lahir'],
      ...withMore(WHO, (at) => [
        new Date(atFive(PEOPLE[at]?.[BORN] ?? '').getTime() + 7 * 3_600_000 + 1462 * 86_400_000),
      ]),
    ],
    said: ['dates-shifted'],
  },
  {
    kind: '36 birth date with an age or a place',
    rows: [
      [...HEAD, 'Tanggal Lahir'],
      ...withMore(WHO, (at) => [
        at % 3 === 0
          ? `${PEOPLE[at]?.[BORN]} (47 th)`
          : at % 3 === 1
            ? `Mojokerto, ${PEOPLE[at]?.[BORN]}`
            : `${PEOPLE[at]?.[BORN]}*`,
      ]),
    ],
  },
  {
    kind: '37 NIK a digit a cell',
    rows: [
      ['NIK', ...Array.from({ length: 15 }, () => ''), ...HEAD.slice(1)],
      ...WHO.map(([nik = '', ...rest]) => [...String(nik), ...rest]),
    ],
  },
  {
    kind: '42 labels of a title that end in Desa',
    rows: [
      ['DAFTAR PERANGKAT'],
      ['Kode Desa : 35.16.09.2001'],
      ['Operator Desa : SITI ROKHMAH'],
      ['Nama Desa : Sumberagung'],
      ['No', 'NIK', 'Nama', 'Jabatan'],
      ...of(NIK, NAME, POST).map((row, at) => [String(at + 1), ...row]),
    ],
    villages: ['Sumberagung'],
  },
  {
    kind: '43 a title does not answer for a column of posts or villages',
    rows: [
      ['DAFTAR APARATUR DESA SUMBERAGUNG'],
      ['NIK', 'Nama', 'Kedudukan dalam Lembaga', 'Desa Asal', 'Kecamatan'],
      ...WHO,
    ],
    villages: ['Kalen'],
  },
  {
    kind: '46 the column of first days under another name',
    rows: [[...HEAD, 'TMT Pengangkatan'], ...withMore(WHO, () => [FIRST])],
    months: 60,
  },
  {
    kind: '47 place and date of birth under another name',
    rows: [[...HEAD, 'Kelahiran'], ...withMore(WHO, (at) => [`Mojokerto, ${PEOPLE[at]?.[BORN]}`])],
  },
  {
    kind: '48 a second block keeps the village of the title and has its own header',
    rows: [
      ['DESA : SUMBERAGUNG'],
      ['NIK', 'Nama', 'Jabatan'],
      ...of(NIK, NAME, POST).slice(0, 3),
      [],
      ['Nama Petugas', 'Tugas', 'Nomor Identitas', 'Tanggal'],
      ['', '', '', 'Lahir'],
      ...of(NAME, POST, NIK, BORN).slice(3),
    ],
    villages: ['SUMBERAGUNG'],
  },
  {
    kind: '49 a lone heading is no person',
    rows: [HEAD, ['', 'A. PEMERINTAH DESA'], ...WHO.slice(0, 3), ['', 'Petugas lain-lain'], ...WHO.slice(3)],
  },
  {
    kind: '51 number signs end no list',
    rows: [HEAD, ['########', 'SARIPAH', 'Kaur Umum', 'Kalen', 'Dlanggu'], ...WHO],
    said: ['cell-no-value'],
  },
  {
    kind: '52 said in the name',
    rows: [
      HEAD,
      ...WHO.map(([nik = '', name = '', ...rest], at) => [
        nik,
        at === 0 ? `${name} (meninggal)` : at === 1 ? `Alm. ${name}` : name,
        ...rest,
      ]),
    ],
    said: ['note-left', 'note-left'],
  },
  {
    kind: '54 RT and RW turned into dates',
    rows: [
      [...HEAD, 'RT/RW'],
      ...WHO.map(([nik = '', name = ''], at) => [
        nik,
        name,
        'Ketua RT',
        'Kalen',
        'Dlanggu',
        new Date(Date.UTC(2026, 0, 1 + (at >> 1))),
      ]),
    ],
    said: ['rt-duplicate', 'rt-duplicate', 'rt-duplicate'],
  },
];

describe('each kind of list is read as it is meant', () => {
  test.each(KINDS.map((kind) => [kind.kind, kind] as const))('%s', async (_name, kind) => {
    const { rows, said = [], accepted = 6, months, villages } = kind;
    const { validate, enroll } = desk({ 'daftar.xlsx': await book({ Data: rows }) });
    const { findings, totals } = await validate('daftar.xlsx --as-of 2026-11-01');
    expect(
      findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...said].sort());
    expect(totals.accepted).toBe(accepted);
    if (months === undefined && villages === undefined) return;
    const { out } = await enroll('premium daftar.xlsx --year 2026 --format json');
    const premium = JSON.parse(out) as { totals: { annual: number }; workers: { village: string }[] };
    if (months !== undefined) expect(premium.totals.annual).toBe(months * 5400);
    if (villages !== undefined)
      expect([...new Set(premium.workers.map(({ village }) => village))]).toEqual(villages);
  });
});

test('11 a sheet that explains the columns is no list', async () => {
  const explained = [
    ['NIK', '16 digit'],
    ['Nama', 'sesuai KTP'],
    ['Jabatan', 'pilih dari daftar'],
  ];
  const { validate } = desk({ 'daftar.xlsx': await book({ Petunjuk: explained, Data: roster() }) });
  const { findings, totals } = await validate('daftar.xlsx --as-of 2026-11-01');
  expect([findings, totals.accepted]).toEqual([[], 6]);
});

test('16 ticks for men and women in two columns both count', async () => {
  const rows: Value[][] = [
    ['REKAPITULASI PERANGKAT DESA'],
    ['NO', 'NIK', 'N A M A', 'JENIS KELAMIN', '', 'JABATAN'],
    ['', '', '', 'L', 'P', ''],
    ...of(NIK, NAME, POST).map(([nik, name, post], at) => [
      at + 1,
      nik,
      name,
      at % 2 ? '' : 1,
      at % 2 ? 1 : '',
      post,
    ]),
  ];
  const { enroll } = desk({ 'rekap.xlsx': await book({ Rekap: rows }) });
  const { out } = await enroll('inspect rekap.xlsx --format json');
  const { files } = JSON.parse(out) as {
    files: { sheets: { fields: { field: string; filled: number; unread: number }[] }[] }[];
  };
  expect(files[0]?.sheets[0]?.fields).toContainEqual({ field: 'jenis_kelamin', filled: 6, unread: 0 });
});

test('20 sheets named after villages of the policy say the village', async () => {
  const sheet = (from: number): Value[][] => [
    ['NIK', 'Nama', 'Jabatan'],
    ...of(NIK, NAME, POST).slice(from, from + 2),
  ];
  const { enroll } = desk({
    'rekap.xlsx': await book({ KALEN: sheet(0), JRAMBE: sheet(2), PUNGGUL: sheet(4) }),
  });
  const { out } = await enroll('budget rekap.xlsx --policy dlanggu-2021 --year 2021 --by village');
  for (const village of ['Kalen', 'Jrambe', 'Punggul']) expect(out).toMatch(new RegExp(village, 'i'));
});

test('21 heads of RW and RT, with a name and a NIK each, in one table', async () => {
  const rows: Value[][] = [
    ['NAMA DESA', 'RW', 'NAMA KETUA RW', 'NIK KETUA RW', 'RT', 'NAMA KETUA RT', 'NIK KETUA RT'],
    [
      'Kalen',
      '1',
      PEOPLE[0]?.[2] ?? '',
      PEOPLE[0]?.[1] ?? '',
      '1',
      PEOPLE[1]?.[2] ?? '',
      PEOPLE[1]?.[1] ?? '',
    ],
    ['', '', '', '', '2', PEOPLE[2]?.[2] ?? '', PEOPLE[2]?.[1] ?? ''],
  ];
  const { enroll } = desk({ 'rekap.xlsx': await book({ Rekap: rows }) });
  const { out } = await enroll('premium rekap.xlsx --month 2026-11 --format json');
  const { workers } = JSON.parse(out) as { workers: { category: string; village: string }[] };
  expect(workers.map(({ category, village }) => `${category} ${village}`).sort()).toEqual([
    'ketua-rt Kalen',
    'ketua-rt Kalen',
    'ketua-rw Kalen',
  ]);
});

test('26 the Lurah is the head of the village in Yogyakarta alone', async () => {
  const lurah = (province: string): string =>
    csv([
      HEAD,
      ...WHO.map(([nik = '', name = '', post = '', ...rest], at) => [
        String(nik).replace(/^35/, province),
        name,
        at === 0 ? 'Lurah' : post,
        ...rest,
      ]),
    ]);
  const { validate } = desk({ 'diy.csv': lurah('34'), 'jatim.csv': lurah('35') });
  expect((await validate('diy.csv')).totals.accepted).toBe(6);
  expect((await validate('jatim.csv')).findings.map(({ code }) => code)).toContain('category-unknown');
});

test('06 everybody calls Dana Desa DD', async () => {
  const policy =
    'policy: uji\ncategories:\n  ketua-rt: { segment: PU, risk: 1, programmes: [JKK, JKM], charges: [{ fund: DD }] }\n';
  const { enroll } = desk({ 'k.yaml': policy });
  const { code, out } = await enroll('policy check k.yaml');
  expect([code, out.includes('mungkin maksud Anda "DDS"')]).toEqual([1, true]);
});
