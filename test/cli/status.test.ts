import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { desk } from '../cases/support.ts';
import { inputs } from '../kills/commands.ts';
import { inFolder } from '../support/advice.ts';
import { dumpCells } from '../support/dump.ts';
import { type Ran, run } from '../support/run.ts';

const { 'daftar.csv': roster = '', 'kebijakan.yaml': policy = '', 'tagihan.csv': bill = '' } = inputs(2, 120);
const [head = '', ...people] = roster.split('\n');
const VILLAGES = ['Jrambe', 'Kalen', 'Pohkecik', 'Segunung', 'Sumberejo', 'Talok'];

/** The rows of villages, with one of their words in place of another. */
function rosterOf(villages: readonly string[], from = '', to = ''): string {
  const rows = people.filter((line) => villages.some((name) => line.includes(`;${name};`)));
  return [head, ...rows.map((line) => (from === '' ? line : line.replaceAll(from, to)))].join('\n');
}

const PROJECT = 'policy: kebijakan.yaml\nrosters: daftar/{month}\n';
const BASE = {
  'enroll.yaml': PROJECT,
  'kebijakan.yaml': `${policy}villages: desa.csv\n`,
  'desa.csv': `Nama;Kecamatan\n${VILLAGES.map((name) => `${name};${name === 'Talok' ? 'Pungging' : 'Dlanggu'}`).join('\n')}\n`,
};
const TALOK = rosterOf(['Talok'], ';Talok;Dlanggu', ';Talok;Pungging');
const ALL = { 'daftar/2026-03/a.csv': rosterOf(VILLAGES.slice(0, 5)), 'daftar/2026-03/talok.csv': TALOK };

interface Village {
  readonly village: string;
  readonly answered: boolean;
  readonly done: boolean;
  readonly files: readonly string[];
  readonly read: number;
  readonly errors: number;
  readonly rejected: number;
  readonly clean: boolean;
  readonly exported: string | null;
  readonly heldBack: number;
  readonly bill: { readonly covered: number; readonly billed: number; readonly differing: number } | null;
  readonly payment: { readonly due: number; readonly paid: number } | null;
}

interface Status {
  readonly complete: boolean;
  readonly totals: Readonly<Record<string, number | null>>;
  readonly villages: readonly Village[];
  readonly unplaced: readonly { village: string; rows: number; nearest: string | null; several: boolean }[];
  readonly leftAside: readonly { file: string; why: string }[];
  readonly bills: readonly { rows: number; notOnRosters: number; remaining: string }[];
  readonly payments: { readonly due: number; readonly paid: number } | null;
}

interface Asked extends Ran {
  readonly cwd: string;
  readonly status: Status;
  readonly again: (...words: string[]) => Promise<Ran>;
}

async function asked(files: Readonly<Record<string, string>>, ...words: string[]): Promise<Asked> {
  const { cwd } = desk({ ...BASE, ...files });
  const again = (...line: string[]): Promise<Ran> => inFolder(cwd, () => run(line, { cwd }));
  const ran = await again('status', '--format', 'json', ...words);
  const status = (ran.out === '' ? {} : JSON.parse(ran.out)) as Status;
  return { ...ran, cwd, status, again };
}

const named = ({ villages }: Status, is: (one: Village) => boolean): string =>
  villages
    .filter(is)
    .map(({ village }) => village)
    .join(' ');

describe('who has handed in a roster', () => {
  it.each<[files: Record<string, string>, missing: string, code: number]>([
    [ALL, '', 0],
    [{ 'daftar/2026-03/a.csv': rosterOf(['Kalen', 'Jrambe']) }, 'Pohkecik Segunung Sumberejo Talok', 1],
    [{ ...ALL, 'daftar/2026-03/talok.csv': TALOK.replaceAll(';Talok;', ';Ds. TA LOK;') }, '', 0],
    [{ ...ALL, 'daftar/2026-03/talok.csv': TALOK.replaceAll(';Pungging;', ';;') }, '', 0],
    [{ ...ALL, 'daftar/2026-03/talok.csv': `${head}\n` }, 'Talok', 1],
    [{ 'daftar/2026-02/a.csv': rosterOf(VILLAGES) }, VILLAGES.join(' '), 1],
  ])('%#: missing are %j', async (files, missing, code) => {
    const ran = await asked(files, '--month', '2026-03');
    expect([named(ran.status, ({ answered }) => !answered), ran.code, ran.status.complete]).toEqual([
      missing,
      code,
      code === 0,
    ]);
  });

  it('takes the month of the latest rosters, which it says', async () => {
    const { err, status } = await asked({ ...ALL, 'daftar/2026-02/a.csv': roster });
    expect(err).toContain(
      'Dari enroll.yaml (abaikan dengan --no-project): daftar/2026-03 --month 2026-03 --policy kebijakan.yaml',
    );
    expect(status.complete).toBe(true);
  });

  it('names the files of a village that stands in several', async () => {
    const [first = '', ...rest] = TALOK.split('\n');
    const { status, code } = await asked({
      ...ALL,
      'daftar/2026-03/talok.csv': [first, ...rest.slice(0, 10)].join('\n'),
      'daftar/2026-03/talok-2.csv': [first, ...rest.slice(10)].join('\n'),
    });
    const talok = status.villages.find(({ village }) => village === 'Talok');
    expect([code, talok?.read, talok?.files]).toEqual([
      0,
      20,
      ['daftar/2026-03/talok-2.csv', 'daftar/2026-03/talok.csv'],
    ]);
  });

  it.each<[rows: string, unplaced: object]>([
    [
      TALOK.replaceAll(';Talok;', ';Talog;'),
      { village: 'Talog', rows: 20, nearest: 'Talok', several: false },
    ],
    [TALOK.replaceAll(';Talok;', ';;'), { village: '', rows: 20, nearest: null, several: false }],
    [
      TALOK.replaceAll(';Talok;Pungging', ';Kalen 2;'),
      { village: 'Kalen 2', rows: 20, nearest: 'Kalen', several: false },
    ],
  ])('says rows of no village of the list: %#', async (rows, unplaced) => {
    const { status, code } = await asked({ ...ALL, 'daftar/2026-03/talok.csv': rows });
    expect([code, status.unplaced]).toEqual([1, [expect.objectContaining(unplaced)]]);
  });

  it('asks for the kecamatan of a village whose name stands in several', async () => {
    const { status } = await asked({
      ...ALL,
      'desa.csv': `${BASE['desa.csv']}Talok;Ngoro\n`,
      'daftar/2026-03/talok.csv': TALOK.replaceAll(';Pungging;', ';;'),
    });
    expect(status.unplaced).toEqual([expect.objectContaining({ village: 'Talok', rows: 20, several: true })]);
  });

  it.each([
    ['foto.pdf', '%PDF', 'no-spreadsheet'],
    ['kosong.csv', '', 'not-read'],
    ['surat.csv', 'Kepada Yth.\nBupati\n', 'no-roster'],
  ])('says what lies beside the rosters and is none: %s', async (name, text, why) => {
    const { status, code } = await asked({ ...ALL, [`daftar/2026-03/${name}`]: text });
    expect([code, status.leftAside]).toEqual([
      1,
      [expect.objectContaining({ file: `daftar/2026-03/${name}`, why })],
    ]);
  });
});

describe('which are clean', () => {
  const wrong = TALOK.replace(/;\d{16};/, ';351609;');

  it('counts findings and rejected rows by village', async () => {
    const { status, code } = await asked({ ...ALL, 'daftar/2026-03/talok.csv': wrong });
    const talok = status.villages.find(({ village }) => village === 'Talok');
    expect([code, named(status, ({ clean }) => !clean), talok?.rejected]).toEqual([1, 'Talok', 1]);
    expect(talok?.errors).toBeGreaterThan(0);
  });

  it('agrees with validate, whatever severity counts', async () => {
    const { again, status } = await asked(ALL, '--fail-on', 'warning');
    const report = JSON.parse((await again('validate', '--format', 'json')).out) as {
      findings: { severity: string; village?: string }[];
    };
    const warned = new Set(
      report.findings.filter(({ severity }) => severity === 'warning').map(({ village }) => village),
    );
    expect(named(status, ({ clean }) => !clean)).toBe(VILLAGES.filter((name) => warned.has(name)).join(' '));
  });
});

describe('which are exported', () => {
  const withOutput = { ...ALL, 'enroll.yaml': `${PROJECT}output: hasil/{month}\n` };

  it('none before an export, those that are held back in part, and the others whole', async () => {
    const { status, again } = await asked(withOutput);
    expect(named(status, ({ exported }) => exported === 'none')).toBe(VILLAGES.join(' '));
    expect((await again('export', '--month', '2026-03')).code).toBe(1);
    const after = JSON.parse((await again('status', '--format', 'json')).out) as Status;
    expect(after.villages.map(({ exported, heldBack }) => [exported, heldBack])).toEqual(
      Array(6).fill(['partly', 20]),
    );
  });

  it('of the month, by the hash of the roster, and only while every file of the set is there', async () => {
    const bpu = BASE['kebijakan.yaml']
      .replaceAll('segment: PU', 'segment: BPU')
      .replaceAll('base: wage', 'income: 1000000');
    const { cwd, again } = await asked({ ...withOutput, 'kebijakan.yaml': bpu });
    await again('export', '--month', '2026-03');
    const now = async (...words: string[]): Promise<(string | null)[]> =>
      (JSON.parse((await again('status', '--format', 'json', ...words)).out) as Status).villages.map(
        ({ exported }) => exported,
      );
    expect(await now()).toEqual(Array(6).fill('whole'));
    expect(await now('daftar/2026-03', '--month', '2026-04')).toEqual(Array(6).fill('none'));
    writeFileSync(join(cwd, 'daftar/2026-03/talok.csv'), `${TALOK}\n`);
    expect(await now()).toEqual([...Array(5).fill('whole'), 'changed']);
    rmSync(join(cwd, 'hasil/2026-03/sipp-2026-03/calon-bpu.xlsx'), { force: true });
    const { files } = JSON.parse(
      readFileSync(join(cwd, 'hasil/2026-03/sipp-2026-03/manifest.json'), 'utf8'),
    ) as {
      files: { name: string }[];
    };
    for (const { name } of files) rmSync(join(cwd, 'hasil/2026-03/sipp-2026-03', name), { force: true });
    expect(await now()).toEqual(Array(6).fill('none'));
  });
});

describe('which are billed, reconciled and paid', () => {
  const withBills = {
    ...ALL,
    'enroll.yaml': `${PROJECT}bills: tagihan/{month}.csv\n`,
    'tagihan/2026-03.csv': bill,
  };

  it('holds each village against the bill of its employer', async () => {
    const { status, code } = await asked(withBills);
    expect([code, status.totals.billed, status.bills]).toEqual([
      1,
      0,
      [expect.objectContaining({ rows: 60, notOnRosters: 0, remaining: '0' })],
    ]);
    expect(status.villages.map(({ bill: own }) => [own?.covered, own?.billed])).toEqual(
      Array(6).fill([20, 10]),
    );
  });

  it('says a bill that is not there yet, and of another month none', async () => {
    const none = await asked({ ...withBills, 'tagihan/2026-03.csv': '' }, '--month', '2026-03');
    expect(none.status.leftAside).toEqual([expect.objectContaining({ file: 'tagihan/2026-03.csv' })]);
    const { status, code } = await asked(
      { ...withBills, 'daftar/2026-04/a.csv': roster, 'enroll.yaml': `${PROJECT}bills: tagihan\n` },
      '--month',
      '2026-04',
    );
    expect([code, status.bills, status.totals.billed]).toEqual([1, [], 0]);
  });

  it('refuses two bills of one employer', async () => {
    const { code, err } = await asked({
      ...withBills,
      'tagihan/2.csv': bill,
      'enroll.yaml': `${PROJECT}bills: tagihan\n`,
    });
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(
        'Dua tagihan bulan ini untuk satu pemberi kerja: tagihan/2.csv, tagihan/2026-03.csv',
      ),
    ]);
  });

  it.each([
    ['Tanggal;Bulan iuran;Sumber dana;Jumlah\n2026-04-10;2026-03;ADD;99999999\n', 0, true],
    ['Tanggal;Bulan iuran;Sumber dana;Jumlah\n2026-04-10;2026-03;ADD;1000\n', 1, true],
    ['Tanggal;Bulan iuran;Sumber dana;Jumlah\n2026-04-10;2026-02;ADD;99999999\n', 1, true],
    [
      'Tanggal;Bulan iuran;Sumber dana;Jumlah;Desa;Kecamatan\n2026-04-10;2026-03;ADD;99999999;Talok;Pungging\n',
      1,
      false,
    ],
  ])('holds payments against what is due: %j gives %i', async (receipts, code, whole) => {
    const ran = await asked({
      ...ALL,
      'enroll.yaml': `${PROJECT}receipts: setoran.csv\n`,
      'setoran.csv': receipts,
    });
    expect([ran.code, ran.status.payments === null]).toEqual([code, false]);
    expect(ran.status.villages.every(({ payment }) => payment === null)).toBe(whole);
    if (!whole) expect(ran.status.totals.paid).toBe(1);
  });

  it('leaves out what nobody asks about', async () => {
    const { status } = await asked(ALL);
    expect([status.totals.exported, status.totals.billed, status.totals.paid, status.payments]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('enroll status refuses', () => {
  it.each([
    ['without a list of villages', { 'kebijakan.yaml': policy, ...ALL }, [], 'memerlukan daftar desa'],
    ['a month that is none', ALL, ['--month', 'x'], '--month "x" tidak bisa dipakai'],
    [
      'without rosters',
      { ...ALL, 'enroll.yaml': 'policy: kebijakan.yaml\n' },
      [],
      'Argumen berkas belum diisi.',
    ],
    [
      'a policy that is not there',
      { ...ALL, 'enroll.yaml': PROJECT.replace('kebijakan', 'tiada') },
      [],
      'tiada.yaml',
    ],
  ] as const)('%s', async (_what, files, words, sentence) => {
    const { code, err } = await asked(files, ...words);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

describe('the forms of a status', () => {
  const some = { 'daftar/2026-03/a.csv': rosterOf(['Kalen', 'Jrambe']) };

  it('on the screen: who has not answered first, in 80 columns', async () => {
    const { again } = await asked(some);
    const { out, code } = await again('status');
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out).toContain(
      'Belum menyerahkan daftar: 4 dari 6 desa\n  Dlanggu (3 dari 5): Pohkecik, Segunung, Sumberejo\n  Pungging (semua 1): Talok\n',
    );
    expect(out).toMatch(/Dlanggu +5 +2 +3 +2 +0\n/);
    expect((await again('status', '--lang', 'en')).out).toContain('No roster yet: 4 of 6 villages');
  });

  it('in a page and a workbook, which are results and no rosters', async () => {
    const { again, cwd } = await asked(some);
    const { out } = await again('status', '--format', 'html');
    expect(out).toContain('<b>Dlanggu (3 dari 5):</b> Pohkecik, Segunung, Sumberejo');
    await again('status', '--format', 'xlsx', '-o', 'daftar/2026-03/status.xlsx');
    const cells = await dumpCells(join(cwd, 'daftar/2026-03/status.xlsx'));
    expect(cells).toContain('Belum menyerahkan daftar: 4 dari 6 desa');
    const { err, code } = await again('validate');
    expect([code, err]).toEqual([0, expect.stringContaining('status.xlsx')]);
  });

  it('says that everything is there', async () => {
    const { again } = await asked(ALL);
    const { out, code } = await again('status');
    expect([code, out]).toEqual([0, expect.stringContaining('Lengkap: semua desa selesai.')]);
  });
});
