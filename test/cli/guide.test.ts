import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Ran, run } from '../support/run.ts';

const NIK = '3516015501900007';
const folders: string[] = [];
let cwd = '';
const before = process.cwd();

beforeEach(() => {
  process.chdir(before);
  cwd = mkdtempSync(join(tmpdir(), 'enroll-guide-'));
  folders.push(cwd);
  copyFileSync('fixtures/cases/klaten-2023/roster.csv', join(cwd, 'roster.csv'));
  copyFileSync('fixtures/cases/klaten-2023/policy.yaml', join(cwd, 'klaten.yaml'));
  process.chdir(cwd);
});
afterAll(() => {
  process.chdir(before);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Runs `enroll` alone with a person who gives these answers, then none. */
async function guided(
  answers: readonly string[],
  argv: readonly string[] = [],
): Promise<Ran & { asked: string[] }> {
  const asked: string[] = [];
  const left = [...answers];
  let open = 0;
  const ran = await run(argv, {
    cwd,
    openPrompt: async () => {
      open++;
      return {
        ask: async (question) => {
          asked.push(question);
          return left.shift();
        },
        close: () => {
          open--;
        },
      };
    },
  });
  expect(open).toBe(0);
  expect(left).toEqual([]);
  return { ...ran, asked };
}

describe('enroll without arguments', () => {
  it('prints help where nobody can answer', async () => {
    const { code, out, err } = await run([]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Cara pakai: enroll');
  });

  it('asks on a terminal, says the command and runs it', async () => {
    const { code, out, err, asked } = await guided(['1', '1', '2', '']);
    expect(asked).toHaveLength(4);
    expect(err).toContain('enroll validate roster.csv --policy klaten.yaml\n');
    expect({ code, out }).toEqual(
      await run(['validate', 'roster.csv', '--policy', 'klaten.yaml'], { cwd }).then((one) => ({
        code: one.code,
        out: one.out,
      })),
    );
  });

  it.each([
    [['', '', '', '', ''], 'enroll validate roster.csv\n'],
    [
      ['2', '1', 'klaten.yaml', 'Maret 2023'],
      'enroll premium roster.csv --policy klaten.yaml --month 2023-03\n',
    ],
    [['2', '"roster.csv"', '2', ''], 'enroll premium roster.csv --policy klaten.yaml --month 2026-11\n'],
    [
      ['3', '1', '2', '2023', ''],
      'enroll budget roster.csv --policy klaten.yaml --year 2023 --format xlsx -o anggaran.xlsx\n',
    ],
    [['5', 'klaten.yaml', 'Daftar RT.xlsx'], 'enroll template --policy klaten.yaml -o "Daftar RT.xlsx"\n'],
    [['template', '2', ''], 'enroll template --policy klaten.yaml -o daftar.xlsx\n'],
  ])('%j is %s', async (answers, command) => {
    const { err } = await guided(answers);
    expect(err).toContain(command);
  });

  it('lets no project file answer what was asked', async () => {
    writeFileSync(join(cwd, 'enroll.yaml'), 'policy: tiada.yaml\n');
    const { err, code } = await guided(['2', '1', 'klaten.yaml', 'Maret 2023']).finally(() =>
      rmSync(join(cwd, 'enroll.yaml')),
    );
    expect(code).not.toBe(2);
    expect(err).toContain('enroll premium roster.csv --policy klaten.yaml --month 2023-03 --no-project\n');
  });

  it('writes what was asked for, and nothing over a file that is there', async () => {
    const { err } = await guided(['5', '2', 'roster.csv', 'daftar.xlsx']);
    expect(err).toContain('Jawaban itu tidak bisa dipakai');
    expect(existsSync(join(cwd, 'daftar.xlsx'))).toBe(true);
    const again = await guided(['5', '2', '', 'lain.xlsx']);
    expect(again.err).toContain('daftar.xlsx sudah ada dan tidak ditimpa; pilih nama lain.');
    expect(existsSync(join(cwd, 'lain.xlsx'))).toBe(true);
  });

  it('asks again what it cannot use', async () => {
    const { err, asked } = await guided(['9', 'x', '2', 'tiada.csv', '1', '99', '2', '13/2023', '3/2023']);
    expect(asked).toHaveLength(9);
    expect(err).toContain('tiada.csv tidak ditemukan');
    expect(err).toContain('--month 2023-03');
  });

  it('wants a policy for SIPP: Enter alone is no answer there', async () => {
    const { err } = await guided(['4', '1', '', '1', '2023-03', 'keluar']);
    expect(err).toContain('enroll export roster.csv --policy klaten.yaml --month 2023-03 -o keluar');
  });

  it.each([[['q']], [['1', 'Q']], [['1', '1']], [[]]])('stops after %j and does nothing', async (answers) => {
    const { code, out, err } = await guided(answers);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('Berhenti; tidak ada yang dikerjakan.');
  });

  it('speaks English when asked, and its command does too', async () => {
    const { err } = await guided(['', '', '', '', ''], ['--lang', 'en']);
    expect(err).toContain('Check a roster');
    expect(err).toContain('enroll validate roster.csv --lang en');
  });

  it('offers all files of a folder with several, and shows no NIK in their names', async () => {
    copyFileSync(join(cwd, 'roster.csv'), join(cwd, `z-${NIK}.csv`));
    const { err } = await guided(['1', '3', '2', '']);
    expect(err).toContain('z-3516**********07.csv');
    expect(err).not.toContain(NIK);
    expect(err).toContain('enroll validate . --policy klaten.yaml');
  });
});

describe('the assumptions of a run without a policy', () => {
  const asked = 'Pakai asumsi itu? [1] ';

  it.each([
    ['validate', ['1', '1', '1', '', ''], 'enroll validate roster.csv\n'],
    ['premium', ['2', '1', '1', '', '2026-03'], 'enroll premium roster.csv --month 2026-03\n'],
    [
      'budget',
      ['3', '1', '1', '', '2026', ''],
      'enroll budget roster.csv --year 2026 --format xlsx -o anggaran.xlsx\n',
    ],
  ])('are said and asked for once before %s, and Enter keeps them', async (_, answers, command) => {
    const { err, asked: questions } = await guided(answers);
    expect(err).toContain('tiga hal ini asumsi, bukan hukum');
    expect(err).toContain(
      'dasar upah terendah PU Rp1.000.000; penghasilan terendah BPU Rp1.000.000; pembulatan ke rupiah terdekat.',
    );
    expect(questions.filter((question) => question === asked)).toHaveLength(1);
    expect(err).toContain(command);
    expect(existsSync(join(cwd, 'asumsi.yaml'))).toBe(false);
  });

  it.each([
    ['with a policy', ['2', '1', '2', '2023-03']],
    ['for an empty roster', ['5', '1', '']],
  ])('are not asked for %s', async (_, answers) => {
    expect((await guided(answers)).asked).not.toContain(asked);
  });

  it('become a policy with their source where they are answered, and count in the run', async () => {
    const { err, out } = await guided(['2', '1', '1', '2', 'Rp1.500.000', '', '2', '2026-03']);
    expect(err).toContain('enroll premium roster.csv --policy asumsi.yaml --month 2026-03\n');
    expect(readFileSync(join(cwd, 'asumsi.yaml'), 'utf8')).toContain(
      'minimumBase: { amount: 1500000, source: "jawaban pada panduan" }',
    );
    expect(out.replace(/\s+/g, ' ')).toContain(
      'dasar upah terendah PU Rp1.500.000 (kebijakan: jawaban pada panduan); penghasilan terendah BPU Rp1.000.000 (kebijakan: jawaban pada panduan); pembulatan ke atas (kebijakan: jawaban pada panduan).',
    );
    const again = await run(['premium', 'roster.csv', '--policy', 'asumsi.yaml', '--month', '2026-03'], {
      cwd,
    });
    expect(again.out).toBe(out);
  });

  it('answered as they are give the contributions of the national defaults', async () => {
    const argv = ['premium', 'roster.csv', '--month', '2026-03', '--format', 'json'];
    await guided(['1', '1', '1', '2', '', '', '', '']);
    const [own, national] = await Promise.all([
      run([...argv, '--policy', 'asumsi.yaml'], { cwd }),
      run(argv, { cwd }),
    ]);
    const amounts = ({ out }: Ran): unknown => JSON.parse(out).workers;
    expect(amounts(own)).toEqual(amounts(national));
    expect(amounts(own)).not.toBeUndefined();
  });

  it('are asked for again when the answer is no amount, and overwrite no earlier answers', async () => {
    await guided(['1', '1', '1', '2', '', '', '', '']);
    const { err } = await guided(['1', '1', '1', '2', 'banyak', '0', '1250000', '', '9', '1', '']);
    expect(err.match(/Jawaban itu tidak bisa dipakai/g)).toHaveLength(3);
    expect(err).toContain('--policy asumsi-2.yaml');
  });

  it('leave no file behind when the user stops', async () => {
    await guided(['1', '1', '1', '2', '', '', '', 'q']);
    expect(existsSync(join(cwd, 'asumsi.yaml'))).toBe(false);
  });

  it('are said in English too', async () => {
    const { err } = await guided(['1', '1', '1', '2', '1,500,000', '', '', ''], ['--lang', 'en']);
    expect(err).toContain('these three are assumptions, no law');
    expect(readFileSync(join(cwd, 'asumsi.yaml'), 'utf8')).toContain('source: "answered in the guided run"');
  });
});
