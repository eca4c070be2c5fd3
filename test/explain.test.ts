import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './support/run.ts';

const KLATEN = [
  'fixtures/cases/klaten-2023/roster.csv',
  '--policy',
  'fixtures/cases/klaten-2023/policy.yaml',
];

describe('enroll explain', () => {
  it('shows the page of a check', async () => {
    const { code, out } = await run(['explain', 'nik-length']);
    expect(code).toBe(0);
    expect(out).toContain('NIK bukan 16 digit (nik-length)');
    expect(out).toContain('Baris ini tidak ikut dihitung sampai diperbaiki.');
    expect((await run(['explain', 'nik-length', '--lang', 'en'])).out).toContain('NIK is not 16 digits');
  });

  it('explains one worker and month, a sentence a line with its article, without the whole NIK', async () => {
    const premium = await run(['premium', ...KLATEN, '--month', '2023-01', '--format', 'json', '--unmask']);
    const { nik } = (JSON.parse(premium.out) as { workers: [{ nik: string }] }).workers[0];
    const { code, out } = await run(['explain', ...KLATEN, '--nik', nik, '--month', '2023-01']);
    expect(code).toBe(0);
    expect(out).toContain('Rp11.623');
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /JKK .*0,24% .*Rp2\.152\.322,94.*Rp5\.166.*PP 44\/2015 Ps 16\(1\)a/,
    );
    expect(out.replace(/\s+/g, ' ')).toMatch(/JKM .*0,3% .*Rp6\.457.*PP 44\/2015 Ps 18/);
    expect(out).not.toContain(nik);
    expect(out.replace(/\s+/g, ' ')).toContain('Asumsi, bukan hukum; tanyakan kantor cabang');
  });

  it.each([
    [['explain', 'nik-lenght'], 2, 'Mungkin maksud Anda nik-length.'],
    [
      ['explain', ...KLATEN, '--nik', '3310031208809001', '--month', '2023-01'],
      1,
      'NIK 3310**********01 tidak ada',
    ],
    [['explain', ...KLATEN, '--nik', '3310031208809001'], 2, 'Beri salah satu: --month'],
  ])('%j', async (argv, code, sentence) => {
    const result = await run(argv);
    expect(result.code).toBe(code);
    expect(result.err).toContain(sentence);
  });
});

describe('months without contribution', () => {
  const head = 'Nama,NIK,Tanggal Lahir,Jabatan,TMT,Desa\n';
  const late = `${head}Budi,3516091108860011,11/08/1986,Ketua RT,15/03/2026,Jrambe\n`;
  const covered = 'policy: kab\ncategories:\n  ketua-rt: { base: minimum, months: ["2026-04", "2026-05"] }\n';
  const cwd = mkdtempSync(join(tmpdir(), 'enroll-explain-'));
  const roster = join(cwd, 'a.csv');
  writeFileSync(roster, late);
  writeFileSync(join(cwd, 'kab.yaml'), covered);

  it.each([
    ['2026-01', 'Januari 2026: belum bertugas, mulai 15-03-2026.'],
    ['2026-03', 'Maret 2026: di luar bulan yang ditanggung kebijakan untuk jabatan ini (April–Mei 2026).'],
  ])('%s: says why', async (month, sentence) => {
    const worker = ['--nik', '3516091108860011', '--month', month];
    const { out } = await run(['explain', roster, '--policy', 'kab.yaml', ...worker], { cwd });
    expect(out.replace(/\s+/g, ' ')).toContain(sentence);
  });

  it('in office, but outside the policy’s months: says that too', async () => {
    const { out } = await run(['premium', roster, '--policy', 'kab.yaml', '--month', '2026-08'], { cwd });
    expect(out.replace(/\s+/g, ' ')).toContain(
      '1 pekerja, tidak bertugas pada bulan-bulan ini, atau kebijakan',
    );
  });
});

describe('every row of a person', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'enroll-explain-baris-'));
  const head = 'Nama,NIK,Tanggal Lahir,Jabatan,Desa,Mulai,Berhenti\n';
  const person = (born: string, post: string, term: string): string =>
    `Budi,3516091108860011,${born},${post},Jrambe,${term}\n`;
  writeFileSync(
    join(cwd, 'kab.yaml'),
    [
      'policy: kab\nyear: 2026\npriority: [pekerja-rentan, ketua-rt]\ncategories:',
      '  ketua-rt: { base: minimum, programmes: [JKK, JKM], charges: [{ fund: ADD }] }',
      '  pekerja-rentan: { segment: BPU, programmes: [JKK, JKM], income: 1000000, rotation: 3, months: ["2026-01", "2026-12"], age: { max: 64 }, charges: [{ fund: PAD }] }',
    ].join('\n'),
  );
  const told = async (command: string, rows: readonly string[], ...words: string[]) => {
    writeFileSync(join(cwd, 'd.csv'), head + rows.join(''));
    const { out, code } = await run(
      [command, join(cwd, 'd.csv'), '--policy', 'kab.yaml', '--year', '2026', ...words],
      {
        cwd,
      },
    );
    return { code, out: out.replace(/\s+/g, ' ') };
  };
  const turns = [
    person('11-08-1986', 'Pekerja Rentan', '01-02-2026,28-02-2026'),
    person('11-08-1986', 'Pekerja Rentan', '01-06-2026,'),
  ];

  it('is told, also one whose turn is over', async () => {
    const { code, out } = await told('explain', turns, '--nik', '3516091108860011');
    expect(code).toBe(0);
    expect(out).toContain('Maret–Desember 2026: sudah berhenti, hari terakhir 28-02-2026.');
    expect(out).toContain('Juni–Desember 2026: giliran 3 bulan orang ini sudah habis (rotation).');
  });

  it('has its reason beside its Rp0 in a premium', async () => {
    const { out } = await told('premium', turns);
    expect(out).toContain(
      '- Rp0 Januari–Mei 2026: belum bertugas, mulai 01-06-2026. Juni–Desember 2026: giliran 3',
    );
    const json = JSON.parse((await told('premium', turns, '--format', 'json')).out);
    expect(json.workers[1]).toMatchObject({ annual: 0, why: [{ why: 'not-started' }, { why: 'rotation' }] });
  });

  it.each([
    ['beside the one that pays', [person('11-08-1950', 'Ketua RT', ',')], 'Rp64.800'],
    ['alone', [], 'ditolak'],
  ])('is told when it was rejected, %s', async (_beside, rows, also) => {
    const all = [person('11-08-1950', 'Pekerja Rentan', ','), ...rows];
    const { code, out } = await told('explain', all, '--nik', '3516091108860011');
    expect(code).toBe(1);
    expect(out).toContain('Baris ini ditolak dan tidak dihitung:');
    expect(out).toContain('d.csv, C2: Umur');
    expect(out).toContain(also === 'Rp64.800' ? 'Ketua RT, Jrambe Januari–November 2026' : also);
  });
});

describe('members from before PP 49/2020', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'enroll-explain-lama-'));
  const head = 'Nama,NIK,Tanggal Lahir,Jabatan,Desa,Mulai,Berhenti\n';
  const row = (term: string): string => `Budi,3516091108860011,11-08-1986,Ketua RT,Jrambe,${term}\n`;
  writeFileSync(
    join(cwd, 'kab.yaml'),
    'policy: kab\nyear: 2020\ncategories:\n  ketua-rt: { base: minimum, programmes: [JKK, JKM], charges: [{ fund: ADD }] }\n',
  );
  it.each([
    [
      ['01-01-2020,31-05-2020', '01-09-2020,'],
      'sudah peserta sejak Januari 2020, jadi bukan peserta baru',
      '1 baris orang',
    ],
    [[',31-05-2020', '01-09-2020,'], 'sudah peserta sejak sebelum masa keringanan', '1 baris orang'],
    [[','], 'tanggal mulainya tidak ada, jadi ia dianggap peserta lama', '1 baris tanpa tanggal mulai'],
    [
      ['01-09-2020,'],
      'baru menjadi peserta pada masa keringanan, jadi 2 bulan pertamanya dibayar penuh',
      undefined,
    ],
    [['01-01-2019,'], undefined, undefined],
  ])('%s', async (terms, explained, noted) => {
    writeFileSync(join(cwd, 'd.csv'), head + terms.map(row).join(''));
    const on = [join(cwd, 'd.csv'), '--policy', 'kab.yaml', '--month', '2020-08..2020-12'];
    const flat = async (...argv: string[]) => (await run(argv, { cwd })).out.replace(/\s+/g, ' ');
    const own = await flat('explain', ...on, '--nik', '3516091108860011');
    const all = await flat('premium', ...on);
    if (explained === undefined) expect(own).not.toContain('Ps 13');
    else expect(own).toContain(`PP 49/2020 Ps 13: ia ${explained}`.replace('ia tanggal', 'tanggal'));
    if (noted === undefined) expect(all).not.toContain('Ps 13');
    else expect(all).toContain(noted);
  });
});

describe('a run of months', () => {
  const MAGELANG = [
    'fixtures/cases/magelang-2017-perangkat/roster.csv',
    '--policy',
    'fixtures/cases/magelang-2017-perangkat/policy.yaml',
  ];

  it('pays arrears of seven months at once', async () => {
    const { out } = await run(['premium', ...KLATEN, '--month', '2023-01..2023-07', '--format', 'json']);
    expect((JSON.parse(out) as { totals: { annual: number } }).totals.annual).toBe(4 * 7 * 11_623);
  });

  it('is explained in blocks, a new one where the law changed', async () => {
    const premium = await run(['premium', ...MAGELANG, '--month', '2020-07', '--format', 'json', '--unmask']);
    const { nik } = (JSON.parse(premium.out) as { workers: [{ nik: string }] }).workers[0];
    const { out } = await run(['explain', ...MAGELANG, '--nik', nik, '--month', '2020-06..2021-02']);
    expect(out).toContain('Juni–Juli 2020: Rp145.068 sebulan, 2 bulan = Rp290.136');
    expect(out).toContain('Agustus 2020–Januari 2021: Rp136.675 sebulan, 6 bulan = Rp820.050');
    expect(out).toContain('Februari 2021: Rp145.068');
  });

  it.each(['2023-07..2023-01', '2023-01..', '2023-01..2023-02..2023-03'])('%s is no run', async (month) => {
    const { code, err } = await run(['premium', ...KLATEN, '--month', month]);
    expect(code).toBe(2);
    expect(err).toContain('2026-01..2026-07');
  });

  it('is refused where a file is for one month', async () => {
    const { code } = await run(['export', ...KLATEN, '--month', '2023-01..2023-02', '-o', 'out/never']);
    expect(code).toBe(2);
  });
});
