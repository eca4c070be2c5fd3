import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const POLICY = `policy: coba
year: 2026
categories:
  ketua-rt: { base: minimum, programmes: [JKK, JKM], charges: [{ fund: ADD }] }
  linmas: { base: minimum, programmes: [JKK, JKM], charges: [{ fund: ADD }] }
priority: [ketua-rt, linmas]
`;
/** 0,54% of the lowest base. */
const MONTH = 5_400;
const NIK = '3310011506800001';

type Row = readonly [post: string, ...cells: string[]];

function folder(header: string, rows: readonly Row[]): string {
  const cwd = mkdtempSync(join(tmpdir(), 'enroll-wafat-'));
  writeFileSync(join(cwd, 'p.yaml'), POLICY);
  const lines = rows.map(([post, ...cells]) =>
    [NIK, 'BUDI', '15-06-1980', 'Bener', post, ...cells].join(','),
  );
  writeFileSync(join(cwd, 'd.csv'), [`NIK,Nama,Tanggal Lahir,Desa,Jabatan,${header}`, ...lines].join('\n'));
  return cwd;
}

async function year(cwd: string, ...words: string[]): Promise<{ annual: number; code: number; err: string }> {
  const argv = ['premium', join(cwd, 'd.csv'), '--policy', 'p.yaml', '--year', '2026', '--format', 'json'];
  const { out, err, code } = await run([...argv, ...words], { cwd });
  return { annual: JSON.parse(out).totals.annual, code, err };
}

const codesOf = async (cwd: string): Promise<string[]> => {
  const argv = ['validate', join(cwd, 'd.csv'), '--policy', 'p.yaml', '--format', 'json'];
  return Object.keys(JSON.parse((await run(argv, { cwd })).out).byCode);
};

describe('the day of death ends the contribution', () => {
  it.each([
    'Tanggal Meninggal',
    'Tgl Meninggal',
    'Tgl. Wafat',
    'Tanggal Wafat',
    'Meninggal Tanggal',
    'Tanggal Kematian',
    'Wafat',
    'Meninggal Dunia Pada Tanggal',
    'Tgl. Meninggal (dd-mm-yyyy)',
    'Tanggal Meninggal/Pindah',
  ])('under the heading %s', async (heading) => {
    expect(await year(folder(heading, [['Ketua RT', '12-03-2026']]))).toMatchObject({
      annual: 3 * MONTH,
      code: 0,
    });
  });

  it.each([
    [
      'an earlier last day stays',
      'Berhenti,Tanggal Meninggal',
      [['Ketua RT', '10-02-2026', '20-09-2026']],
      2,
    ],
    ['a later one does not', 'Berhenti,Tanggal Meninggal', [['Ketua RT', '31-12-2026', '20-09-2026']], 9],
    ['alive', 'Tanggal Meninggal', [['Ketua RT', 'masih hidup']], 12],
    ['not', 'Tanggal Meninggal', [['Ketua RT', '-']], 12],
    [
      'in one of two rows',
      'Mulai,Tanggal Meninggal',
      [
        ['Ketua RT', '01-04-2026', '20-09-2026'],
        ['Linmas', '', ''],
      ],
      9,
    ],
    [
      'in the row that pays nothing',
      'Tanggal Meninggal',
      [
        ['Ketua RT', ''],
        ['Linmas', '20-09-2026'],
      ],
      9,
    ],
    [
      'before the other row begins',
      'Mulai,Tanggal Meninggal',
      [
        ['Ketua RT', '', '20-03-2026'],
        ['Linmas', '01-05-2026', ''],
      ],
      3,
    ],
  ] as const)('%s', async (_case, header, rows, months) => {
    for (const order of [rows, rows.toReversed()])
      expect((await year(folder(header, order))).annual).toBe(months * MONTH);
  });

  it.each([
    ['the term is reversed', ['Ketua RT', '01-07-2026', '', '10-06-2026'], 6],
    ['its end lies before its start', ['Ketua RT', '01-06-2026', '31-03-2026', '14-05-2026'], 5],
    ['the post is none', ['Dukun', '', '', '02-03-2026'], 3],
    ['the start cannot be read', ['Ketua RT', 'Maret', '', '02-03-2026'], 3],
    ['the policy does not name the post', ['Marbot', '', '', '20-12-2025'], 0],
  ] as const)('counts for the other rows where its own is rejected: %s', async (_case, dead, months) => {
    const others: readonly Row[][] = [
      [['Linmas', '', '', '']],
      [
        ['Linmas', '', '30-06-2026', ''],
        ['Linmas', '01-07-2026', '', ''],
      ],
    ];
    for (const other of others)
      for (const rows of [
        [dead, ...other],
        [...other, dead],
      ]) {
        const { annual, code, err } = await year(folder('Mulai,Berhenti,Tanggal Meninggal', rows));
        expect([annual, code]).toEqual([months * MONTH, 1]);
        expect(err).toContain(`tertulis meninggal ${dead[3]} di baris lain`);
      }
  });

  it.each([[['31-02-2026']], [['31-02-2026', '20-09-2026']]] as const)(
    'is asked of the other rows where it cannot be read: %j',
    async (days) => {
      const dead = days.map((day): Row => ['Ketua RT', day]);
      const readable = days.length > 1;
      for (const rows of [
        [...dead, ['Linmas', '']],
        [['Linmas', ''], ...dead],
      ] as const) {
        const { annual, code, err } = await year(folder('Tanggal Meninggal', rows));
        expect([annual, code]).toEqual([(readable ? 9 : 12) * MONTH, 1]);
        expect(err).toContain(readable ? 'meninggal 20-09-2026 di baris lain' : 'tanggalnya tidak terbaca');
      }
    },
  );

  it('is called by its name where it lies before the start, and nobody is told to leave it', async () => {
    const cwd = folder('Mulai,Tanggal Meninggal', [['Ketua RT', '01-07-2026', '14-05-2026']]);
    const argv = ['validate', join(cwd, 'd.csv'), '--policy', 'p.yaml', '--as-of', '2026-11-01'];
    const { out } = await run(argv, { cwd });
    expect(out).toContain('Tanggal meninggal 14-05-2026 sebelum tanggal mulai 01-07-2026');
    expect(out).not.toContain('Biarkan bila benar');
  });

  it('is asked for where it cannot be read, and nothing is charged meanwhile', async () => {
    const cwd = folder('Tanggal Meninggal', [['Ketua RT', 'ya']]);
    expect(await year(cwd)).toMatchObject({ annual: 0, code: 1 });
    expect(await codesOf(cwd)).toContain('term-date-invalid');
  });

  it('is said of the other rows of the person, by premium too', async () => {
    const cwd = folder('Tanggal Meninggal', [
      ['Ketua RT', '20-09-2026'],
      ['Linmas', ''],
    ]);
    expect(await codesOf(cwd)).toContain('death-elsewhere');
    expect((await year(cwd)).err).toContain('tertulis meninggal 20-09-2026 di baris lain');
  });

  it('comes from a joined file, whatever the post there', async () => {
    const cwd = folder('TMT', [['Ketua RT', '01-01-2020']]);
    writeFileSync(
      join(cwd, 'penduduk.csv'),
      `NIK,Nama,Tanggal Lahir,Tanggal Meninggal\n${NIK},BUDI,15-06-1980,20-09-2026\n`,
    );
    expect((await year(cwd, '--join', join(cwd, 'penduduk.csv'))).annual).toBe(9 * MONTH);
  });

  it('tells SIPP why and when somebody left', async () => {
    const cwd = folder('KPJ,Tanggal Meninggal', [['Ketua RT', '12345678901', '20-09-2026']]);
    writeFileSync(
      join(cwd, 'lama.csv'),
      `NIK,Nama,Tanggal Lahir,Desa,Jabatan,KPJ\n${NIK},BUDI,15-06-1980,Bener,Ketua RT,12345678901\n`,
    );
    const argv = [
      'diff',
      join(cwd, 'lama.csv'),
      join(cwd, 'd.csv'),
      '--policy',
      'p.yaml',
      '--month',
      '2026-10',
    ];
    expect((await run(argv, { cwd })).out).toContain('1 pekerja meninggal dunia (A6)');
  });
});

describe('a remark that somebody has died or left', () => {
  it.each(['premium', 'budget'])('is said by %s, for the contribution goes on', async (command) => {
    const cwd = folder('Keterangan', [['Ketua RT', 'meninggal 12-03-2026']]);
    const { err, code } = await run([command, join(cwd, 'd.csv'), '--policy', 'p.yaml', '--year', '2026'], {
      cwd,
    });
    expect([code, err]).toEqual([0, expect.stringContaining('meninggal 12-03-2026')]);
  });

  it('is no longer said once the last day stands there', async () => {
    const cwd = folder('Keterangan,Berhenti', [['Ketua RT', 'meninggal 12-03-2026', '12-03-2026']]);
    expect((await year(cwd)).err).not.toContain('meninggal');
  });
});
