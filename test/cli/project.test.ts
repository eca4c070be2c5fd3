import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { desk } from '../cases/support.ts';
import { inputs } from '../kills/commands.ts';
import { inFolder } from '../support/advice.ts';
import { type Ran, run } from '../support/run.ts';
import { TRIES_ALL } from '../support/tries.ts';

const {
  'daftar.csv': everybody = '',
  'lama.csv': before = '',
  'tagihan.csv': bill = '',
  ...other
} = inputs(2);
/** The heading and forty people: how many there are makes no difference here. */
const some = (roster: string): string => roster.split('\n').slice(0, 41).join('\n');
const [roster, older] = [some(everybody), some(before)];
const { 'kebijakan.yaml': policy = '', 'desa.csv': villages = '' } = other;
const FILES = {
  'kebijakan.yaml': policy,
  'desa.csv': villages,
  'daftar/2026-02/desa.csv': older,
  'daftar/Maret 2026/desa.csv': roster,
  'tagihan/2026-03.csv': bill,
  'satu/daftar.csv': roster,
};
const WHOLE = `policy: kebijakan.yaml
year: 2026
rosters: daftar/{month}
bills: tagihan/{month}.csv
villages: desa.csv
`;

/** A command line in a folder of a desk that has a project file. */
async function ran(
  project: string,
  line: string,
  below = '',
  more: Record<string, string> = {},
): Promise<Ran & { cwd: string }> {
  const { cwd } = desk({ ...FILES, 'enroll.yaml': project, ...more });
  const at = join(cwd, below);
  mkdirSync(at, { recursive: true });
  return { ...(await inFolder(at, () => run(line === '' ? [] : line.split(' '), { cwd: at }))), cwd };
}

const takenOf = ({ err }: Ran): string =>
  /^Dari \S+ \(abaikan dengan --no-project\): (.*)$/m.exec(err)?.[1] ?? '';

describe('what a command takes from the project file', () => {
  test.each([
    ['validate', '"daftar/Maret 2026" --policy kebijakan.yaml'],
    ['validate --as-of 2026-02-10', 'daftar/2026-02 --policy kebijakan.yaml'],
    ['validate satu', '--policy kebijakan.yaml'],
    ['validate --policy dlanggu-2021', '"daftar/Maret 2026"'],
    ['inspect', '"daftar/Maret 2026" --policy kebijakan.yaml'],
    ['premium', '"daftar/Maret 2026" --policy kebijakan.yaml --year 2026'],
    ['premium --month 2026-02', 'daftar/2026-02 --policy kebijakan.yaml'],
    ['premium --month 2026-01..2026-02', 'daftar/2026-02 --policy kebijakan.yaml'],
    ['premium --year 2027', '"daftar/Maret 2026" --policy kebijakan.yaml'],
    ['budget', '"daftar/Maret 2026" --policy kebijakan.yaml --year 2026'],
    ['plan', '--policy kebijakan.yaml --year 2026 --villages desa.csv'],
    ['plan --villages 3', '--policy kebijakan.yaml --year 2026'],
    ['reconcile --month 2026-03', '"daftar/Maret 2026" --policy kebijakan.yaml --bill tagihan/2026-03.csv'],
    ['diff', 'daftar/2026-02 "daftar/Maret 2026" --policy kebijakan.yaml'],
    ['diff --month 2026-03', 'daftar/2026-02 "daftar/Maret 2026" --policy kebijakan.yaml'],
    ['diff satu', '"daftar/Maret 2026" --policy kebijakan.yaml'],
    ['diff satu satu', '--policy kebijakan.yaml'],
    ['explain --nik 3516091005629061 --month 2026-03', '"daftar/Maret 2026" --policy kebijakan.yaml'],
    ['explain nik-length', ''],
    ['policy check', '--policy kebijakan.yaml'],
    ['policy check kebijakan.yaml', ''],
    ['policy show dlanggu-2021', ''],
    ['policy list', ''],
    ['law list', ''],
  ])('%s: %s', async (line, taken) => {
    const result = await ran(WHOLE, line);
    expect([takenOf(result), result.code === 2 ? result.err : '']).toEqual([taken, '']);
  });

  it('realise takes the rosters, but for a budget that is named', async () => {
    const more = { 'bukti.csv': 'Tanggal;Bulan;Sumber dana;Jumlah dibayar\n10-04-2026;2026-03;ADD;1' };
    const line = 'realise --receipts bukti.csv --format json';
    const rosters = await ran(WHOLE, line, '', more);
    const taken = '--policy kebijakan.yaml --year 2026 --bill tagihan/2026-03.csv';
    expect(takenOf(rosters)).toBe(`"daftar/Maret 2026" ${taken}`);
    expect(JSON.parse(rosters.out).totals.unexplained).toBe(0);
    expect(takenOf(await ran(WHOLE, `${line} --budget lama.json`, '', more))).toBe(taken);
  });

  it('is the same as the words that are said', async () => {
    const { out, code } = await ran(WHOLE, 'budget --format json');
    const words = ['daftar/Maret 2026', '--policy', 'kebijakan.yaml', '--year', '2026', '--format', 'json'];
    const { cwd } = desk(FILES);
    const whole = await inFolder(cwd, () => run(['budget', ...words], { cwd }));
    expect([code, out]).toEqual([whole.code, whole.out]);
  });

  it.each([
    ['sub', 'daftar/{month}', '"../daftar/Maret 2026" --policy ../kebijakan.yaml'],
    ['sub/lagi', 'daftar\\{month}', '"../../daftar/Maret 2026" --policy ../../kebijakan.yaml'],
    ['sub/lagi', '.\\satu\\daftar.csv', '../../satu/daftar.csv --policy ../../kebijakan.yaml'],
    ['satu', 'satu', '. --policy ../kebijakan.yaml'],
  ])('is found from %s upwards, its paths are its own: %s', async (below, rosters, taken) => {
    const result = await ran(`policy: kebijakan.yaml\nrosters: ${rosters}\n`, 'validate', below);
    expect([result.code === 2, takenOf(result).replace('../satu --', '. --')]).toEqual([false, taken]);
  });

  it.each([['--no-project validate'], ['validate --no-project']])('%s takes nothing', async (line) => {
    const { code, err } = await ran(WHOLE, line);
    expect([code, err]).toEqual([2, 'Argumen berkas belum diisi. Lihat: enroll --help\n']);
  });

  it.each([
    ['severity: warning', 'validate', 1, '--fail-on warning'],
    ['severity: warning', 'validate --fail-on error', 0, ''],
    ['map: { nama: Nama }\nheaderRow: 1', 'inspect', 0, '--header-row 1 --map nama=Nama'],
    ['category: ketua-rt\nstrict: true', 'budget --year 2026', 1, '--category ketua-rt --strict'],
    ['formats: { validate: json }', 'validate', 0, '--format json'],
    ['joins: [satu, "daftar/{month}"]', 'validate', 0, '--join satu --join "daftar/Maret 2026"'],
    ['policy: [kebijakan.yaml]', 'policy show', 0, '--policy kebijakan.yaml'],
    ['policy: dlanggu-2021', 'policy show', 0, '--policy dlanggu-2021'],
  ])('%j with %s', async (keys, line, code, taken) => {
    const result = await ran(`rosters: daftar/{month}\n${keys}\n`, line);
    expect([result.code, takenOf(result).replace(/^"daftar\/Maret 2026" ?/, '')]).toEqual([code, taken]);
  });
});

describe('the folder of results', () => {
  it.each([
    ['output: hasil', 'export --month 2026-03', 'hasil/sipp-2026-03/manifest.json'],
    ['output: hasil/{month}', 'export --month 2026-03', 'hasil/2026-03/sipp-2026-03/manifest.json'],
    ['output: hasil\nformats: { budget: xlsx }', 'budget', 'hasil/budget-2026.xlsx'],
    ['output: hasil', 'budget --format xlsx', 'hasil/budget-2026.xlsx'],
    [
      'output: a/{year}/{month}\nformats: { premium: csv }',
      'premium --month 2026-03',
      'a/2026/2026-03/premium-2026-03.csv',
    ],
    ['output: a/{month}\nformats: { budget: csv }', 'budget', 'a/2026/budget-2026.csv'],
    ['output: hasil\nformats: { validate: junit }', 'validate', 'hasil/validate-2026-03.xml'],
  ])('%j with %s holds %s', async (keys, line, file) => {
    const { cwd, err } = await ran(`${WHOLE}${keys}\n`, line);
    expect(err).toContain('--output ');
    expect(readFileSync(join(cwd, file)).length).toBeGreaterThan(10);
  });

  it.each(['budget --format csv', 'budget', 'diff'])('%s goes to the screen', async (line) => {
    const { out, err } = await ran(`${WHOLE}output: hasil\n`, line);
    expect([out.length > 100, err.includes('--output')]).toEqual([true, false]);
  });

  it('is not written over unasked', async () => {
    const { cwd } = desk({ ...FILES, 'enroll.yaml': `${WHOLE}output: hasil\nformats: { budget: xlsx }\n` });
    const again = (...more: string[]): Promise<Ran> => inFolder(cwd, () => run(['budget', ...more], { cwd }));
    expect([(await again()).code, (await again()).code, (await again('--force')).code]).toEqual([0, 2, 0]);
  });
});

describe('a project file that is wrong', () => {
  it.each([
    [
      'rostres: daftar',
      'enroll.yaml, baris 1, kolom 1: kunci "rostres" tidak dikenal; mungkin maksud Anda "rosters".',
    ],
    ['severity: warnign', 'severity "warnign" tidak dikenal; mungkin maksud Anda "warning".'],
    ['year: dua ribu', 'year "dua ribu" harus berupa angka'],
    ['formats: { budgte: xlsx }', 'kunci "budgte" tidak dikenal; mungkin maksud Anda "budget".'],
    [
      'formats: { budget: docx }',
      'budget "docx" tidak dikenal; pilihannya: text, json, csv, xlsx, html, parquet.',
    ],
    ['map: { nikk: A }', 'nikk'],
    [
      'rosters: daftar/{mounth}',
      'enroll.yaml, baris 1, kolom 1: rosters "{mounth}" tidak dikenal; mungkin maksud Anda "{month}".',
    ],
    ['rosters: [a, "b{hari}"]', 'enroll.yaml, baris 1, kolom 14: rosters "{hari}" tidak dikenal'],
    [
      'rosters: "data\\tagihan"',
      'rosters "data agihan" salah bentuk: harus nama berkas atau folder dengan garis miring',
    ],
    ['rosters: "data\\daftar"', 'tulis jalur dengan /, atau pakai kutip tunggal.'],
    ['rosters:', 'rosters belum diisi.'],
    ['rosters: []', 'rosters kurang isinya'],
    ['rosters: 3', 'rosters'],
    ['rosters: enroll.yaml', 'enroll.yaml: rosters menyebut berkas proyek itu sendiri'],
    ['rosters: ./sub/../enroll.yaml', 'rosters menyebut berkas proyek itu sendiri'],
    ['rosters: daftar/2026-04/{month}', 'daftar/2026-04'],
    [
      'rosters: [satu, daftar/{month}]',
      'baris 1, kolom 24: tulis jalur yang memuat {month} atau {year} dalam tanda kutip',
    ],
    ['rosters: {month}.csv', 'tulis jalur yang memuat {month}'],
    ['rosters: satu/{month}', 'enroll.yaml: rosters satu/{month}: tidak ada berkas atau folder yang cocok.'],
    ['policy: tiada.yaml', 'tiada.yaml'],
    ['__proto__: { rosters: a }\nrosters: a', 'kunci "__proto__" tidak dikenal'],
    ['rosters: &a [*a]', 'rosters harus berupa teks'],
    [
      `a: &a [x, x, x, x, x, x, x, x, x, x]\nrosters: a\n${[...'bcdefghij'].map((at, index) => `${at}: &${at} [${Array(10).fill(`*${'abcdefghi'[index]}`)}]`).join('\n')}\n`,
      'tanda *',
    ],
    ['rosters: *a', 'tanda * merujuk ke nama yang tidak ada'],
    ['a: 1\n---\nb: 2', 'bukan berkas proyek'],
    ['rosters: a\n---\nrosters: b', 'tulis satu saja'],
    ['rosters: a\nrosters: b', 'kunci ini sudah tertulis di atas'],
    ['', 'Argumen berkas belum diisi.'],
    ['# rosters: a', 'Argumen berkas belum diisi.'],
    ['- a\n- b', 'bukan berkas proyek (YAML atau JSON). Buat kerangkanya dengan: enroll init.'],
    ['PK\u0000', 'bukan berkas proyek'],
    ['['.repeat(TRIES_ALL ? 50_000 : 10_000), 'bukan berkas proyek'],
    [policy, 'kunci "categories" tidak dikenal'],
    ['policy: "3516015501900007"', '3516**********07'],
    ['rosters: "{3516015501900007}"', '3516**********07'],
  ])('%j is said in a sentence', async (project, sentence) => {
    const { code, out, err } = await ran(project, 'validate');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err).not.toContain('3516015501900007');
    expect(err).not.toContain('KESALAHAN DALAM PROGRAM');
  });

  it.skipIf(process.platform === 'win32').each([
    ['nowhere', 'tiada.yaml', 'enroll.yaml: ini tautan (link) ke berkas yang tidak ada lagi'],
    ['to itself', 'enroll.yaml', 'enroll.yaml: '],
  ])(
    'a link that leads %s is not passed over for the file of a folder above',
    async (_where, to, sentence) => {
      const { cwd } = desk({ ...FILES, 'enroll.yaml': WHOLE });
      const below = join(cwd, 'satu');
      symlinkSync(to, join(below, 'enroll.yaml'));
      const { code, out, err } = await inFolder(below, () => run(['validate'], { cwd: below }));
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(sentence);
      expect(err).not.toContain('kesalahan di dalam program');
    },
  );

  it.each([
    ['path', 'rosters', 'b'],
    ['pattern', 'bills', '{month}/*'],
    ['name of a sheet', 'sheet', 'c'],
  ])('a %s longer than any that opens is refused, and not said whole', async (_what, key, piece) => {
    const { code, out, err } = await ran(`${key}: "${piece.repeat(5_000)}"`, 'validate');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`${key} "`);
    expect(err.length).toBeLessThan(1_000);
  });

  it('says how to go on without it', async () => {
    expect((await ran('rostres: a', 'validate')).err).toContain('abaikan dengan --no-project');
  });

  it.each([
    [
      'reconcile --month 2026-02',
      'bills tagihan/{month}.csv: tidak ada berkas atau folder untuk 2026-02; yang ada: 2026-03.',
    ],
    [
      'premium --month 2026-05',
      'rosters daftar/{month}: tidak ada berkas atau folder untuk 2026-05; yang ada: 2026-02, 2026-03.',
    ],
    ['budget --year 2025', 'tidak ada berkas atau folder untuk 2025; yang ada: 2026-02, 2026-03.'],
    ['diff --month 2026-02', 'rosters tidak punya dua bulan untuk dibandingkan'],
  ])('%s: a month without files is refused with those that are there', async (line, sentence) => {
    const { code, err } = await ran(WHOLE, line);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it('takes the latest month that has files', async () => {
    const { cwd } = desk({ ...FILES, 'enroll.yaml': WHOLE });
    mkdirSync(join(cwd, 'daftar/2026-12'));
    const result = await inFolder(cwd, () => run(['validate'], { cwd }));
    expect(takenOf(result)).toBe('"daftar/Maret 2026" --policy kebijakan.yaml');
  });

  it('asks which of two is meant', async () => {
    const { code, err } = await ran('rosters: a', 'validate', '', { 'enroll.yml': 'rosters: b' });
    expect([code, err]).toEqual([
      2,
      'Ada dua berkas proyek dalam satu folder: enroll.yaml, enroll.yml. Hapus atau ganti nama salah satunya.\n',
    ]);
  });

  it('takes from a folder of bills the one of the month', async () => {
    const other = bill.replaceAll('03 2026', '04 2026');
    expect(other).not.toBe(bill);
    const result = await ran(WHOLE.replace('/{month}.csv', ''), 'reconcile --month 2026-03', '', {
      'tagihan/lain.csv': other,
    });
    expect([result.code, takenOf(result)]).toEqual([1, expect.stringContaining('--bill tagihan')]);
    expect(result.out).toMatch(/^Tagihan 60 baris/);
  });

  it('refuses two bills of one employer and month', async () => {
    const { code, err } = await ran(WHOLE.replace('{month}.csv', ''), 'reconcile --month 2026-03', '', {
      'tagihan/lain.csv': bill,
    });
    expect([code, err]).toEqual([2, expect.stringContaining('tagihan/2026-03.csv')]);
  });

  it('is an input: no result replaces it', async () => {
    const { cwd } = desk({ ...FILES, 'enroll.yaml': WHOLE });
    const { code } = await inFolder(cwd, () =>
      run(['budget', '--format', 'csv', '-o', 'enroll.yaml', '--force'], { cwd }),
    );
    expect([code, readFileSync(join(cwd, 'enroll.yaml'), 'utf8')]).toEqual([2, WHOLE]);
  });

  it('speaks English, and JSON serves', async () => {
    const { cwd } = desk({ ...FILES });
    writeFileSync(
      join(cwd, 'enroll.yml'),
      JSON.stringify({ rosters: 'daftar/{month}', policy: 'kebijakan.yaml' }),
    );
    const { err } = await inFolder(cwd, () => run(['validate', '--lang', 'en'], { cwd }));
    expect(err).toContain(
      'From enroll.yml (--no-project ignores it): "daftar/Maret 2026" --policy kebijakan.yaml\n',
    );
  });
});
