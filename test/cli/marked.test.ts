import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COPY_NOTE } from '../../src/domain/result-marks.ts';
import { zipParts } from '../io/zip-parts.ts';
import { run } from '../support/run.ts';
import { shippedRosters } from '../support/shipped-rosters.ts';

const ROSTER = 'fixtures/mistakes/sumberejo.xlsx';
const POLICY = ['--policy', 'fixtures/mistakes/policy.yaml'];
const folder = mkdtempSync(join(tmpdir(), 'enroll-marked-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Found {
  readonly findings: readonly {
    readonly code: string;
    readonly cell: string;
    readonly sheet: string | null;
  }[];
}

async function findings(...argv: string[]): Promise<string[]> {
  const { out } = await run(['validate', ...argv, ...POLICY, '--format', 'json']);
  return (JSON.parse(out) as Found).findings.map(({ code, cell, sheet }) => `${sheet} ${cell} ${code}`);
}

/** The rows of a file without sheets stand in the sheet Data of its copy. */
const inCopy = (finding: string): string => finding.replace(/^null /, 'Data ');

describe('enroll validate --marked', () => {
  const target = join(folder, 'ditandai');
  let ran: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    ran = await run(['validate', ROSTER, ...POLICY, '--marked', target]);
  });

  it('writes a copy beside the report, which names it as the next thing to open', async () => {
    expect(ran.code).toBe(1);
    expect(readdirSync(target)).toEqual(['sumberejo.xlsx']);
    const plain = (await run(['validate', ROSTER, ...POLICY])).out;
    const findings = plain.slice(0, plain.indexOf('Selanjutnya'));
    expect(ran.out.startsWith(findings)).toBe(true);
    expect(
      ran.out.slice(findings.length),
    ).toBe(`Salinan yang ditandai; sel merah adalah kesalahan, kuning peringatan:
  ${join(target, 'sumberejo.xlsx')}
Selanjutnya: buka salinan itu, betulkan 14 kesalahan pada berkas aslinya,
simpan, lalu jalankan lagi:
  enroll validate ${ROSTER} ${POLICY.join(' ')} --marked ${target}
`);
    expect(ran.err).toContain(`Ditulis: 1 berkas di folder ${target}`);
  });

  it('lets only the owner read the copies: they hold whole NIKs', () => {
    if (process.platform === 'win32') return;
    expect(statSync(target).mode & 0o777).toBe(0o700);
    expect(statSync(join(target, 'sumberejo.xlsx')).mode & 0o777).toBe(0o600);
  });

  it('gives a copy in which the same findings are found, and no more', async () => {
    expect(await findings(join(target, 'sumberejo.xlsx'))).toEqual(await findings(ROSTER));
  });

  it('names every finding in the summary, with counts, and masks NIKs there and in notes', async () => {
    const parts = zipParts(readFileSync(join(target, 'sumberejo.xlsx')));
    const summary = parts.get('xl/worksheets/sheet2.xml')?.toString() ?? '';
    const found = await findings(ROSTER);
    for (const finding of found) expect(summary).toContain(finding.split(' ')[2]);
    expect(summary.match(/<hyperlink /g)?.length).toBe(
      found.length + new Set(found.map((each) => each.split(' ')[2])).size,
    );
    const notes = parts.get('xl/comments1.xml')?.toString() ?? '';
    expect(summary + notes).not.toMatch(/\d{14}/);
    expect(notes).toContain(
      'KESALAHAN: NIK bukan 16 digit\nNIK 15 digit, seharusnya 16.\nSesuaikan dengan KTP.',
    );
  });

  it('speaks English when asked', async () => {
    const english = join(folder, 'english');
    await run(['validate', ROSTER, ...POLICY, '--lang', 'en', '--marked', english]);
    const parts = zipParts(readFileSync(join(english, 'sumberejo.xlsx')));
    expect(parts.get('xl/workbook.xml')?.toString()).toContain('name="Summary"');
    expect(parts.get('xl/comments1.xml')?.toString()).toContain('ERROR: NIK is not 16 digits');
  });

  it('replaces its own copy in the second round', async () => {
    const before = readFileSync(join(target, 'sumberejo.xlsx'));
    expect(await run(['validate', ROSTER, ...POLICY, '--marked', target])).toEqual(ran);
    expect(readFileSync(join(target, 'sumberejo.xlsx')).equals(before)).toBe(true);
  });

  it.each([
    [
      'saved by another program since',
      async (file: string) => {
        const bytes = readFileSync(file).subarray(0, -COPY_NOTE.length);
        bytes.writeUInt16LE(0, bytes.length - 2);
        writeFileSync(file, bytes);
      },
    ],
    ['of somebody else', async (file: string) => writeFileSync(file, readFileSync(ROSTER))],
    ['no workbook at all', async (file: string) => writeFileSync(file, 'catatan')],
    ['empty', async (file: string) => writeFileSync(file, '')],
  ])('overwrites a copy that is %s only with --force, and shows the findings first', async (_, change) => {
    const other = join(folder, 'lain');
    await run(['validate', ROSTER, ...POLICY, '--marked', other, '--force']);
    const copy = join(other, 'sumberejo.xlsx');
    await change(copy);
    const changed = readFileSync(copy);
    const again = await run(['validate', ROSTER, ...POLICY, '--marked', other]);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('--force')]);
    expect(again.out).toContain('14 kesalahan');
    expect(readFileSync(copy).equals(changed)).toBe(true);
    expect((await run(['validate', ROSTER, ...POLICY, '--marked', other, '--force'])).code).toBe(1);
  });

  it('never overwrites an input', async () => {
    const own = join(folder, 'sendiri');
    cpSync(ROSTER, join(own, 'a.xlsx'));
    const refused = await run(['validate', join(own, 'a.xlsx'), ...POLICY, '--marked', own, '--force']);
    expect(refused.code).toBe(2);
    expect(readFileSync(join(own, 'a.xlsx')).equals(readFileSync(ROSTER))).toBe(true);
  });

  it("keeps two villages' files of one name apart", async () => {
    const both = join(folder, 'dua');
    for (const village of ['a', 'b']) {
      mkdirSync(join(both, village), { recursive: true });
      writeFileSync(join(both, village, 'data.csv'), 'NIK;Nama;Jabatan\n331010450780000;Siti;Ketua RT\n');
    }
    const result = join(folder, 'dua-hasil');
    expect((await run(['validate', both, '--marked', result])).code).toBe(1);
    expect(readdirSync(result, { recursive: true }).map(String).sort()).toEqual([
      'a',
      join('a', 'data.csv.xlsx'),
      'b',
      join('b', 'data.csv.xlsx'),
    ]);
    expect(await findings(join(result, 'a', 'data.csv.xlsx'))).toContain('Data A2 nik-length');
  });

  it('gives every shipped roster a copy with the same findings, and passes over a file that is damaged', async () => {
    const shipped = [...shippedRosters(), 'fixtures/mistakes/sumberejo.xlsx'];
    const broken = join(folder, 'rusak.xlsx');
    writeFileSync(broken, readFileSync(ROSTER).subarray(0, 2000));
    const all = join(folder, 'semua');
    const inputs = [...shipped, broken];
    expect((await run(['validate', ...inputs, '--marked', all])).err).toContain('Ditulis');
    expect((await findings(all)).sort()).toEqual((await findings(...shipped)).map(inCopy).sort());
  });

  it('refuses stdin, which cannot be read twice', async () => {
    const { code, err } = await run(['validate', '-', '--marked', join(folder, 'x')], {
      input: 'NIK;Nama\n1;A\n',
    });
    expect(code).toBe(2);
    expect(err).toContain('--marked butuh berkas');
  });
});
