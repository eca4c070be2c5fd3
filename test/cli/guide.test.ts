import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Ran, run } from '../support/run.ts';
import { TRIES_ALL } from '../support/tries.ts';

const NIK = '3516015501900007';
const folders: string[] = [];
let cwd = '';
const repository = process.cwd();

beforeEach(() => {
  process.chdir(repository);
  cwd = mkdtempSync(join(tmpdir(), 'enroll-guide-'));
  folders.push(cwd);
  copyFileSync('fixtures/cases/klaten-2023/roster.csv', join(cwd, 'roster.csv'));
  copyFileSync('fixtures/cases/klaten-2023/policy.yaml', join(cwd, 'klaten.yaml'));
  process.chdir(cwd);
});
afterAll(() => {
  process.chdir(repository);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Guided extends Ran {
  readonly asked: readonly string[];
  readonly shown: readonly string[];
}

/** An answer, or what is done before the next one is given. */
type Answer = string | (() => void | Promise<void>);

/** Runs `enroll` with a person at the terminal who gives these answers, then none. */
async function guided(answers: readonly Answer[], argv: readonly string[] = []): Promise<Guided> {
  const asked: string[] = [];
  const shown: string[] = [];
  const left = [...answers];
  let open = 0;
  const ran = await run(argv, {
    cwd,
    show: async (path) => {
      shown.push(path);
      return true;
    },
    openPrompt: async () => {
      open++;
      return {
        ask: async (question) => {
          asked.push(question);
          let next = left.shift();
          while (typeof next === 'function') {
            await next();
            next = left.shift();
          }
          return next;
        },
        close: () => {
          open--;
        },
      };
    },
  });
  expect(open).toBe(0);
  expect(left).toEqual([]);
  return { ...ran, asked, shown };
}

/** Without the folder that only this run has. */
const talk = ({ err }: Ran): string => err.replaceAll(cwd, '…');

describe('enroll without arguments', () => {
  it('prints help where nobody can answer', async () => {
    const { code, out, err } = await run([]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Cara pakai: enroll');
  });

  it('asks on a terminal, says the command, runs it, and asks what else', async () => {
    const ran = await guided(['1', '', 'keluar']);
    expect(talk(ran)).toContain('Kebijakan: klaten.yaml\n');
    expect(talk(ran)).toContain(
      '  enroll validate roster.csv --policy klaten.yaml --marked hasil-periksa --also html=hasil-periksa/laporan.html\n',
    );
    expect(ran.out).toContain('4 baris dibaca: 4 diterima');
    expect(ran.err).toContain('\nApa lagi?\n   1  Hitung iuran sebulan\n');
    expect(ran.err.endsWith('Selesai.\n')).toBe(true);
  });

  it.each([
    [['2', '', 'Maret 2023'], 'enroll premium roster.csv --policy klaten.yaml --month 2023-03\n'],
    [['iuran', 'roster.csv', ''], 'enroll premium roster.csv --policy klaten.yaml --month 2026-11\n'],
    [
      ['3', '', '2023', ''],
      'enroll budget roster.csv --policy klaten.yaml --year 2023 --format xlsx -o anggaran.xlsx\n',
    ],
    [
      ['3', '', '2023', 'tahun ini'],
      'enroll budget roster.csv --policy klaten.yaml --year 2023 --format xlsx -o "tahun ini.xlsx"\n',
    ],
    [['4', '', '3/2023', 'sipp'], 'enroll export roster.csv --policy klaten.yaml --month 2023-03 -o sipp\n'],
    [['5'], 'enroll template --policy klaten.yaml -o daftar.xlsx\n'],
    [['templat'], 'enroll template --policy klaten.yaml -o daftar.xlsx\n'],
  ])('%j is %s', async (answers, command) => {
    expect((await guided(answers)).err).toContain(command);
  });

  it('is the same in English', async () => {
    const { err } = await guided(['5', 'quit'], ['--lang', 'en']);
    expect(err).toContain('What shall be done?');
    expect(err).toContain('enroll template --policy klaten.yaml -o daftar.xlsx --lang en\n');
    expect(err).toContain('What else?');
  });

  it('lets no project file answer what was asked, and says whose policy it is where it has one', async () => {
    writeFileSync(join(cwd, 'enroll.yaml'), 'policy: klaten.yaml\n');
    const ran = await guided(['2', '', 'Maret 2023']);
    expect(ran.err).toContain('Kebijakan: klaten.yaml (dari enroll.yaml)\n');
    expect(ran.err).toContain('enroll premium roster.csv --month 2023-03\n');
    writeFileSync(join(cwd, 'enroll.yaml'), 'year: 2023\n');
    const other = await guided(['2', '', 'Maret 2023']);
    expect(other.err).toContain(
      'enroll premium roster.csv --policy klaten.yaml --month 2023-03 --no-project\n',
    );
  });

  it('goes on after what cannot be done', async () => {
    writeFileSync(join(cwd, 'enroll.yaml'), 'policy: tiada.yaml\n');
    const { err, code } = await guided(['2', '', 'Maret 2023', 'keluar']);
    expect(err).toContain('"tiada.yaml" tidak ditemukan');
    expect(err).toContain('Apa lagi?');
    expect(code).toBe(2);
  });

  it('shows no NIK in the names of files', async () => {
    copyFileSync(join(cwd, 'roster.csv'), join(cwd, `z-${NIK}.csv`));
    const { err } = await guided(['2', '3', '2023-03']);
    expect(err).toContain('z-3516**********07.csv');
    expect(err).not.toContain(NIK);
    expect(err).toContain('enroll premium . --policy klaten.yaml');
  });
});

describe('an answer that does not fit is told why', () => {
  it.each<[string, readonly string[], string]>([
    ['no such number', ['9'], 'Tidak ada pilihan 9; ketik angka 1 sampai 5.'],
    ['a word that is no task', ['hitung'], 'Ketik angka 1 sampai 5.'],
    ['a file that is not there', ['2', 'rostr.csv'], 'mungkin maksud Anda roster.csv?'],
    ['a document', ['2', 'surat.docx'], 'surat.docx bukan berkas daftar.'],
    ['an empty folder', ['2', 'kosong'], 'Di folder itu tidak ada berkas daftar'],
    ['no month', ['2', '1', '13/2026'], '"13/2026" bukan bulan; ketik misalnya Maret 2026'],
    ['a month before the law', ['2', '1', '2001-01'], 'tidak diketahui; pilih bulan sesudahnya.'],
    ['no year', ['3', '1', '26'], '"26" bukan tahun; ketik empat angka'],
    ['a name of no workbook', ['3', '1', '2023', 'a.pdf'], 'namanya harus berakhir .xlsx.'],
    ["somebody's file", ['3', '1', '2023', 'orang.xlsx'], 'orang.xlsx sudah ada dan bukan hasil enroll'],
  ])('%s: %j', async (_, answers, why) => {
    writeFileSync(join(cwd, 'surat.docx'), 'x');
    writeFileSync(join(cwd, 'orang.xlsx'), 'x');
    mkdirSync(join(cwd, 'kosong'));
    const files = answers.map((one) => (one === '1' ? 'roster.csv' : one));
    const { err, asked } = await guided(files);
    expect(err.replace(/\s+/g, ' ')).toContain(why);
    expect(asked.at(-1)).toBe(asked.at(-2));
  });

  it.each([
    [['?'], 'Berkas daftar boleh juga langsung diseret'],
    [['2', '?'], 'Berkas asli tidak pernah diubah.'],
    [['2', '', '?'], '3/2026, atau 2026-03.'],
    [['3', '', 'bantuan'], 'Tahun anggaran, empat angka'],
  ])('%j helps and asks again', async (answers, help) => {
    const { err, asked } = await guided(answers);
    expect(err.replace(/\s+/g, ' ')).toContain(help);
    expect(asked.at(-1)).toBe(asked.at(-2));
  });

  it('says nothing wider than the screen', async () => {
    const { err } = await guided(['?', '9', '2', '?', 'x.csv', '', '?', 'keluar']);
    expect(err.split('\n').filter((line) => line.length > 80 && !/enroll |html=/.test(line))).toEqual([]);
  });
});

describe('kembali', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['from the month to the roster', ['2', '', 'kembali'], ['Pilihan', 'Daftar', 'Bulan', 'Daftar']],
    ['from the roster to the menu', ['2', 'kembali'], ['Pilihan', 'Daftar', 'Pilihan']],
    [
      'from the name to the year',
      ['3', '', '2023', 'kembali'],
      ['Pilihan', 'Daftar', 'Tahun', 'Nama', 'Tahun'],
    ],
    ['at the menu it says so', ['kembali'], ['Pilihan', 'Pilihan']],
  ])('%s', async (_, answers, questions) => {
    const { asked } = await guided(answers);
    expect(asked.map((one) => one.split(' ')[0])).toEqual(questions);
  });

  it.each([[['keluar']], [['2', 'q']], [['2', '', 'selesai']], [[]]])(
    '%j ends and writes nothing',
    async (answers) => {
      const { code, out, err } = await guided(answers);
      expect([code, out]).toEqual([0, '']);
      expect(err.endsWith('Selesai.\n')).toBe(true);
      expect(existsSync(join(cwd, 'hasil-periksa'))).toBe(false);
    },
  );
});

describe('files alone, on a terminal', () => {
  it('are checked, then it is asked what else', async () => {
    const ran = await guided(['keluar'], ['roster.csv']);
    expect(ran.err).toContain('enroll validate roster.csv --policy klaten.yaml');
    expect(ran.out).toContain('4 baris dibaca');
    expect(ran.asked).toHaveLength(1);
  });

  it.each<[string, (name: string) => string]>([
    ['in quotes', (name) => `"${name}"`],
    ['in single quotes', (name) => `'${name}' `],
    ['with escaped blanks', (name) => name.replaceAll(' ', '\\ ')],
    ['as an address', (name) => `file://${name.replaceAll(' ', '%20')}`],
  ])('dropped on a question %s are understood', async (how, typed) => {
    mkdirSync(join(cwd, 'Data Desa'));
    copyFileSync(join(cwd, 'roster.csv'), join(cwd, 'Data Desa', 'daftar rt.csv'));
    const path = join(cwd, 'Data Desa', 'daftar rt.csv');
    for (const before of TRIES_ALL || how === 'in quotes' ? [['1'], []] : [['1']]) {
      const ran = await guided([...before, typed(path), '', 'keluar']);
      expect(ran.out).toContain('4 baris dibaca');
      expect(existsSync(join(cwd, 'Data Desa', 'hasil-periksa', 'laporan.html'))).toBe(true);
    }
  });

  it('that are not there are told of at once, and the menu comes', async () => {
    const ran = await guided(['keluar'], ['tiada.csv']);
    expect(ran.err).toContain('tiada.csv tidak ditemukan');
    expect(ran.err).toContain('Mau mengerjakan apa?');
    expect([ran.code, ran.out]).toEqual([0, '']);
  });

  it('may stand beside the language', async () => {
    const ran = await guided(['quit'], ['roster.csv', '--lang', 'en']);
    expect(ran.err).toContain('enroll validate roster.csv --policy klaten.yaml');
    expect(ran.err).toContain('What else?');
  });

  it('of a folder with a dot in its name have their results in that folder', async () => {
    mkdirSync(join(cwd, 'Desa v1.2'));
    copyFileSync(join(cwd, 'roster.csv'), join(cwd, 'Desa v1.2', 'a.csv'));
    await guided(['', 'keluar'], ['Desa v1.2']);
    expect(existsSync(join(cwd, 'Desa v1.2', 'hasil-periksa', 'laporan.html'))).toBe(true);
  });

  it('may be two', async () => {
    copyFileSync(join(cwd, 'roster.csv'), join(cwd, 'dua.csv'));
    const { out, err } = await guided(['1', '"roster.csv" dua.csv', 'keluar']);
    expect(out).toContain('8 baris dibaca');
    expect(err).toContain('Periksa lagi roster.csv dan 1 lainnya, sesudah');
  });
});

describe('the regency, where there is no policy', () => {
  beforeEach(() => rmSync(join(cwd, 'klaten.yaml')));

  it.each<[readonly string[], string]>([
    [['klaten'], '33.10'],
    [['Kab. Klaten'], '33.10'],
    [['33.10'], '33.10'],
    [['3310'], '33.10'],
    [['kota magelang'], '33.71'],
    [['magelang', '1'], '33.08'],
    [['klaen', 'ya'], '33.10'],
    [['kepulauan seribu'], '31.01'],
    [['pesu', 'magelang', 'kembali', 'sragen'], '33.14'],
  ])('%j is %s, which is kept for the next time', async (answers, code) => {
    const first = await guided(['2', '', ...answers, '', '', 'keluar']);
    expect(first.err.replace(/\s+/g, ' ')).toContain(`(${code}). Disimpan di kebijakan.yaml, enroll.yaml`);
    expect(readFileSync(join(cwd, 'kebijakan.yaml'), 'utf8')).toContain(`regency: "${code}"`);
    // The next time is the same whatever was answered the first time.
    if (!TRIES_ALL && answers[0] !== 'klaten') return;
    const again = await guided(['2', '', '', '', 'keluar']);
    expect(again.err).toContain('Kebijakan: kebijakan.yaml (dari enroll.yaml)\n');
    expect(again.asked.some((question) => question.startsWith('Kabupaten'))).toBe(false);
  });

  it('may be passed over, but not for SIPP', async () => {
    const { err, asked } = await guided(['2', '', '', '', '', 'sipp', '', 'keluar']);
    expect(err).toContain('enroll premium roster.csv --month 2026-11\n');
    expect(err).toContain('Dilewati: dipakai aturan nasional');
    expect(asked).toContain('Kabupaten atau kota desa Anda? ');
    expect(existsSync(join(cwd, 'kebijakan.yaml'))).toBe(false);
  });

  it('is no village: that is said', async () => {
    const { err } = await guided(['2', '', 'Sidomulyo Barat Laut']);
    expect(err.replace(/\s+/g, ' ')).toContain('tidak ada dalam daftar resmi kabupaten dan kota.');
  });
});

describe('the assumptions of a run without a policy', () => {
  beforeEach(() => rmSync(join(cwd, 'klaten.yaml')));
  const SKIP = '';

  it.each([
    ['premium', ['2', '', SKIP, '', '2026-03'], 'enroll premium roster.csv --month 2026-03\n'],
    [
      'budget',
      ['3', '', SKIP, '', '2026', ''],
      'enroll budget roster.csv --year 2026 --format xlsx -o anggaran.xlsx\n',
    ],
  ])('are said and asked for once before %s, and Enter keeps them', async (_, answers, command) => {
    const { err } = await guided(answers);
    expect(err).toContain('Tiga hal ini asumsi, bukan hukum');
    expect(err).toContain('dasar upah terendah PU Rp1.000.000; penghasilan terendah BPU Rp1.000.000;');
    expect(err).toContain(command);
    expect(existsSync(join(cwd, 'asumsi.yaml'))).toBe(false);
  });

  it('are not asked for to check or to make an empty roster', async () => {
    expect((await guided(['1', '', SKIP, '5', 'keluar'])).err).not.toContain('Tiga hal ini asumsi');
  });

  it('become a policy with their source where they are answered, and count in the run', async () => {
    const ran = await guided(['2', '', SKIP, '2', 'Rp1.500.000', '', '2', '2026-03']);
    expect(ran.err).toContain('enroll premium roster.csv --policy asumsi.yaml --month 2026-03\n');
    expect(readFileSync(join(cwd, 'asumsi.yaml'), 'utf8')).toContain(
      'minimumBase: { amount: 1500000, source: "jawaban pada panduan" }',
    );
    expect(ran.out.replace(/\s+/g, ' ')).toContain(
      'dasar upah terendah PU Rp1.500.000 (kebijakan: jawaban pada panduan)',
    );
  });

  it('join the policy of the regency, and are remembered', async () => {
    const ran = await guided(['2', '', 'klaten', '2', '1250000', '', '', '2026-03', 'keluar']);
    expect(ran.err).toContain('--policy kebijakan.yaml --policy asumsi.yaml --month 2026-03 --no-project\n');
    expect(ran.out.replace(/\s+/g, ' ')).toContain('Rp1.250.000 (kebijakan: jawaban pada panduan)');
    expect(ran.code).toBe(0);
  });

  it('are asked for again when the answer is no amount, and one by one backwards', async () => {
    const { err, asked } = await guided([
      '2',
      '',
      SKIP,
      '2',
      'banyak',
      '0',
      '1250000',
      '',
      'kembali',
      'kembali',
    ]);
    expect(err).toContain('"banyak" bukan jumlah rupiah; ketik misalnya 2250000.');
    expect(asked.slice(-3).map((one) => one.split(',')[0])).toEqual([
      'Pilihan [1]: ',
      'Penghasilan terendah BPU',
      'Dasar upah terendah PU',
    ]);
    expect(existsSync(join(cwd, 'asumsi.yaml'))).toBe(false);
  });
});

const filled = new Map<string, Promise<Buffer>>();

/** Thirteen people as a careless hand types them, or as they are right, into the roster that the guide made: once for the same roster. */
async function fill(name: 'isian' | 'benar'): Promise<void> {
  const file = join(cwd, 'daftar.xlsx');
  const key = `${name} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`;
  const made = filled.get(key) ?? filledBy(name, file);
  filled.set(key, made);
  writeFileSync(file, await made);
}

async function filledBy(name: 'isian' | 'benar', file: string): Promise<Buffer> {
  const book = await new exceljs.Workbook().xlsx.readFile(file);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new RangeError('no sheet');
  const lines = readFileSync(join(repository, `fixtures/careless/${name}.csv`), 'utf8')
    .trim()
    .split('\r\n');
  const [headings = [], ...rows] = lines.map((line) => line.split(';'));
  const columns = headings.map((heading) => {
    const at = (sheet.getRow(1).values as unknown[]).findIndex((one) => String(one).startsWith(heading));
    if (at < 1) throw new RangeError(heading);
    return at;
  });
  rows.forEach((row, index) => {
    row.forEach((cell, at) => {
      sheet.getRow(index + 2).getCell(columns[at] ?? 0).value = cell === '' ? null : cell;
    });
  });
  return Buffer.from(await book.xlsx.writeBuffer({ zip: { compression: 'STORE' } }));
}

describe('a careless roster of thirteen', () => {
  beforeEach(() => {
    rmSync(join(cwd, 'klaten.yaml'));
    rmSync(join(cwd, 'roster.csv'));
  });

  it('goes from the template to clean in four answers', async () => {
    const ran = await guided(['5', 'klaten', () => fill('isian'), '', () => fill('benar'), '', 'keluar']);
    expect(ran.asked).toHaveLength(5);
    expect(ran.out).toContain('13 baris dibaca: 9 diterima, 4 ditolak. 5 kesalahan, 3 peringatan.');
    expect(ran.out).toContain('13 baris dibaca: 13 diterima, 0 ditolak. Tidak ada temuan.');
    expect(ran.shown.map((path) => path.slice(cwd.length + 1))).toEqual([
      'daftar.xlsx',
      'hasil-periksa/laporan.html',
    ]);
    expect(ran.code).toBe(0);
  });

  it('may be mended in a copy, which is then worked on', async () => {
    const ran = await guided(['5', 'klaten', () => fill('isian'), '', '2', 'keluar']);
    expect(talk(ran)).toContain('   2  Betulkan 6 sel yang jawabannya pasti, pada salinan\n');
    expect(talk(ran)).toContain(
      'Mulai sekarang kerjakan salinan ini, bukan aslinya:\n  …/dibetulkan/daftar.xlsx\n',
    );
    expect(talk(ran)).toContain(
      '   1  Periksa lagi dibetulkan/daftar.xlsx, sesudah dibetulkan dan disimpan\n',
    );
    const copy = readFileSync(join(cwd, 'dibetulkan', 'daftar.xlsx'));
    await guided(['1', 'daftar.xlsx', '2', 'keluar']);
    expect(readFileSync(join(cwd, 'dibetulkan', 'daftar.xlsx')).equals(copy)).toBe(true);
    expect(existsSync(join(cwd, 'dibetulkan-2', 'daftar.xlsx'))).toBe(true);
  });
});

describe('results of an earlier round', () => {
  it('are replaced, those of a budget only when that is answered', async () => {
    await guided(['1', 'roster.csv', 'anggaran', '2023', '', 'keluar']);
    const again = await guided(['3', 'roster.csv', '2023', '', '', 'keluar']);
    expect(again.err).toContain('anggaran.xlsx sudah ada, hasil enroll yang lalu. Ganti?');
    expect(again.err).toContain('-o anggaran.xlsx --force\n');
    expect(again.code).toBe(0);
    const other = await guided(['3', 'roster.csv', '2023', '', 'tidak', 'lain', 'keluar']);
    expect(other.err).toContain('-o lain.xlsx\n');
  });
});

describe('the policies of a folder', () => {
  it('are those that say of themselves that they are; the guide’s own comes first', async () => {
    writeFileSync(join(cwd, 'compose.yaml'), 'services: { a: 1 }\n');
    const one = await guided(['2', '', '2023-03']);
    expect(one.err).toContain('Kebijakan: klaten.yaml\n');
    copyFileSync(join(cwd, 'klaten.yaml'), join(cwd, 'lama-kebijakan.yaml'));
    const two = await guided(['2', '', '2', '2023-03']);
    expect(two.err).toContain('Kebijakan daerah yang mana?\n   1  klaten.yaml\n   2  lama-kebijakan.yaml\n');
    expect(two.err).toContain('enroll premium roster.csv --policy lama-kebijakan.yaml --month 2023-03\n');
    copyFileSync(join(cwd, 'klaten.yaml'), join(cwd, 'kebijakan.yaml'));
    const own = await guided(['2', '', '', '2023-03']);
    expect(own.err).toContain('Kebijakan: kebijakan.yaml\n');
  });
});
