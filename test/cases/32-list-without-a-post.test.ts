import { describe, expect, test } from 'vitest';
import { book, csv, desk, PEOPLE, saidOf, type Value } from './support.ts';

const HEADINGS = ['NO', 'IDSEMESTA', 'NOKK', 'NIK', 'NAMA', 'TGL_LAHIR', 'KECAMATAN', 'KELURAHAN', 'DESIL'];

/** People by name, as the national register of the poor hands them out: nobody has a post. */
const REGISTER: readonly (readonly Value[])[] = [
  HEADINGS,
  ...PEOPLE.map(([no = '', nik = '', name = '', , village = '', kecamatan = '', born = ''], at) => [
    no,
    `KRS-${at}A9`,
    `35160912087900${at}1`,
    nik,
    name,
    born,
    kecamatan,
    village,
    '2',
  ]),
];
const MORE = ['JABATAN', '', 'Ketua RT', '-', 'Ketua RT', '', 'Tukang becak'];
/** The same with a column of posts: two have one of their own, one an unknown one. */
const SOME = REGISTER.map((row, at) => [...row, MORE[at] ?? '']);

describe('a list without posts', () => {
  test('lacks the column once, and the advice names what helps', async () => {
    const { validate, enroll } = desk({ 'daftar.csv': csv(REGISTER) });
    const said = await validate('daftar.csv');
    const errors = said.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, field }) => [code, field])).toEqual([['column-missing', 'jabatan']]);
    expect(errors[0]?.todo).toContain('--category pekerja-rentan');
    expect([said.totals.rejected, said.code]).toEqual([6, 1]);
    const premium = await enroll('premium daftar.csv --month 2026-11');
    expect(premium.out).toContain('6 × Kolom wajib tidak ada (column-missing)');
  });

  test('NOKK is the number of the family card', async () => {
    const { enroll } = desk({ 'daftar.csv': csv(REGISTER) });
    expect((await enroll('inspect daftar.csv')).out).toMatch(/NOKK.*→ no_kk/);
  });

  test.each(['pekerja-rentan', 'Pekerja-Rentan', 'PEKERJA_RENTAN'])(
    '--category %s gives each row one',
    async (category) => {
      const { validate } = desk({ 'daftar.csv': csv(REGISTER) });
      const said = await validate(`daftar.csv --category ${category}`);
      expect(said.totals.accepted).toBe(6);
      expect(said.findings.find(({ code }) => code === 'category-given')?.args).toEqual({
        category: 'pekerja-rentan',
        rows: 6,
      });
    },
  );

  test.each(['premium --month 2026-11', 'budget --year 2026', 'diff', 'inspect', 'explain'])(
    '%s takes it and says it',
    async (line) => {
      const [command = '', ...period] = line.split(' ');
      const { enroll } = desk({
        'daftar.csv': csv(REGISTER),
        'f.csv': 'NIK,KPJ,Iuran\n3516091208799801,12345678901,16800\n',
      });
      if (command === 'inspect') {
        const { out } = await enroll('inspect daftar.csv --category pekerja-rentan');
        expect(out).toMatch(/pekerja-rentan.*--category/);
        return;
      }
      const more: Record<string, string> = {
        diff: 'daftar.csv',
        explain: '--nik 3516091208799801 --month 2026-11',
      };
      const { out, err } = await enroll(
        `${command} daftar.csv --category pekerja-rentan ${more[command] ?? period.join(' ')}`,
      );
      expect(`${out}\n${err}`).toContain('6 baris tanpa jabatan dihitung sebagai pekerja rentan');
    },
  );

  test('the JSON of a premium says it of the file', async () => {
    const { enroll } = desk({ 'daftar.csv': csv(REGISTER) });
    const { out } = await enroll(
      'premium daftar.csv --category pekerja-rentan --month 2026-11 --format json',
    );
    const { intake } = JSON.parse(out) as { intake: { files: { givenCategory: unknown }[] } };
    expect(intake.files[0]?.givenCategory).toEqual({ category: 'pekerja-rentan', rows: 6 });
  });

  test('the next command that is proposed has it too', async () => {
    const { enroll } = desk({ 'daftar.csv': csv(REGISTER) });
    const { out } = await enroll('validate daftar.csv --category pekerja-rentan');
    expect(out).toMatch(/enroll premium \S*daftar\.csv --category pekerja-rentan --month 2026-11/);
  });
});

describe('what rows, titles and sheets say themselves is stronger than --category', () => {
  test('a row keeps its own post, and that it differs is said once', async () => {
    const { validate } = desk({ 'daftar.csv': csv(SOME) });
    const said = await validate('daftar.csv --category pekerja-rentan');
    const about = said.findings.filter(({ field }) => field === 'jabatan');
    expect(about.map(({ code, cell, args }) => [code, cell, args])).toEqual([
      ['category-given', null, { category: 'pekerja-rentan', rows: 3 }],
      ['category-contradicted', 'J3', { given: 'pekerja-rentan', category: 'ketua-rt', rows: 2 }],
      ['category-unknown', 'J7', { text: 'Tukang becak' }],
    ]);
    expect(said.totals.accepted).toBe(5);
  });

  test('a sheet named after another institution keeps that', async () => {
    const { validate } = desk({
      'daftar.xlsx': await book({
        BPD: REGISTER.slice(0, 4),
        Warga: [REGISTER[0] ?? [], ...REGISTER.slice(4)],
      }),
    });
    const said = await validate('daftar.xlsx --category pekerja-rentan');
    expect(
      said.findings.filter(({ field }) => field === 'jabatan').map(({ code, args }) => [code, args]),
    ).toEqual([
      ['category-contradicted', { given: 'pekerja-rentan', category: 'bpd', rows: 3 }],
      ['category-given', { category: 'pekerja-rentan', rows: 3 }],
    ]);
  });

  test('the name of a file is weaker', async () => {
    const { validate } = desk({ 'daftar-rentan.csv': csv(REGISTER) });
    const said = await validate('daftar-rentan.csv --category kader-posyandu');
    expect(said.findings.find(({ code }) => code === 'category-given')?.args).toEqual({
      category: 'kader-posyandu',
      rows: 6,
    });
    expect(saidOf(await validate('daftar-rentan.csv')).some((code) => code.includes('category'))).toBe(false);
  });
});

test.each([
  ['pekerja-renta', 'mungkin maksud Anda pekerja-rentan?'],
  ['xyz', 'Kategori "xyz" tidak dikenal.'],
])('--category %s is refused with what is near', async (category, words) => {
  const { enroll } = desk({ 'daftar.csv': csv(REGISTER) });
  const { code, err } = await enroll(`validate daftar.csv --category ${category}`);
  expect([code, err.includes(words)]).toEqual([2, true]);
});

test('a heading that nobody knows is one question, and counts all who stand under it', async () => {
  const { enroll } = desk({
    'daftar.csv': csv([
      ['NO', 'NIK', 'NAMA', 'KELURAHAN'],
      ['RUKUN TETANGGA 01', '', '', ''],
      ...PEOPLE.slice(0, 2).map(([no = '', nik = '', name = '', , village = '']) => [no, nik, name, village]),
      ['PAGUYUBAN SENI', '', '', ''],
      ...PEOPLE.slice(2).map(([no = '', nik = '', name = '', , village = '']) => [no, nik, name, village]),
    ]),
  });
  const { out } = await enroll('premium daftar.csv --month 2026-11');
  expect(out).toContain('4 × Jabatan tidak dikenal (category-unknown)');
});
