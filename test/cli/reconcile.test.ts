import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/domain/date.ts';
import { asNik, digitsOf } from '../../src/domain/nik.ts';
import { writeWorkbook } from '../../src/io/machine/write-workbook.ts';
import { csvText } from '../../src/io/write/write-csv.ts';
import { type BilledRow, billedRow, billTexts } from '../enrolment/bill.ts';
import { monthOf, person, policyOf } from '../enrolment/people.ts';
import { inFolder } from '../support/advice.ts';
import { type Ran, run } from '../support/run.ts';

const MARCH = monthOf('2026-03');
const POLICY = `
policy: uji-2026
bases: { umk: { amount: 4279787.17, source: rekaan } }
categories: { perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [ { fund: ADD } ] } }
enrolment: { npp: "12345678" }
`;
const people = [
  ['3516011201880001', 'Budi Rekaan', 19880112, 'L'],
  ['3516015203900002', 'Ani Rekaan', 19900312, 'P'],
] as const;
const workers = people.map(([nik, name, birth, sex], index) =>
  person({ nik: asNik(nik), name, birth: birth as CalendarDate, sex, sipp: { kpj: `1234567890${index}` } }),
);

let base = '';
let rows: BilledRow[] = [];
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'enroll-'));
  rows = workers.map((worker) => billedRow(worker, policyOf(POLICY), MARCH));
  await writeFile(join(base, 'kebijakan.yaml'), POLICY);
  const lines = ['NIK;Nama Lengkap;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa;KPJ'];
  for (const { nik, name, sex, sipp } of workers)
    lines.push(
      `${digitsOf(nik)};${name};${rows[lines.length - 1]?.birth};${sex};Kaur Umum;Sumberejo;${sipp.kpj}`,
    );
  await writeFile(join(base, 'daftar.csv'), lines.join('\n'));
});
const reconcile = (bill: string, ...more: readonly string[]): Promise<Ran> =>
  inFolder(base, () =>
    run(
      [
        'reconcile',
        'daftar.csv',
        '--bill',
        bill,
        '--policy',
        'kebijakan.yaml',
        '--month',
        '2026-03',
        ...more,
      ],
      { cwd: base },
    ),
  );
async function writeBill(name: string, texts: readonly (readonly string[])[]): Promise<void> {
  if (name.endsWith('.xlsx')) {
    const sheet = { name: 'Formulir 2a', columns: [], rows: texts.map((cells) => ({ cells })) };
    return writeWorkbook({ title: '', sheets: [sheet] }, join(base, name));
  }
  const text = name.endsWith('.csv')
    ? await csvText(texts)
    : texts.map((cells) => cells.filter(Boolean).join('  ')).join('\n');
  await writeFile(join(base, name), text);
}

describe('enroll reconcile', () => {
  it.each(['tagihan.xlsx', 'tagihan.csv', 'tagihan.txt'])('agrees with %s and exits 0', async (name) => {
    await writeBill(name, billTexts(rows, MARCH));
    const { code, out, err } = await reconcile(name);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Tagihan cocok dengan daftar.');
  });

  it('names each difference with its rupiah, NIKs masked, and exits 1', async () => {
    rows[0]?.parts.splice(0, 1, 10_272);
    rows[1] = { ...(rows[1] as BilledRow), nik: '3516010101010009', kpj: '99999999999' };
    await writeBill('tagihan.xlsx', billTexts(rows, MARCH));
    const { code, out } = await reconcile('tagihan.xlsx');
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "Tagihan 2 baris, 0 cocok sepenuhnya; daftar 2 pekerja PU tercakup.

      Jumlah tagihan        Rp46.221
      Seharusnya            Rp46.220
      Selisih yang jelas    Rp1
      Sisa tanpa penjelasan Rp0

      ditagih, tidak ada di daftar: 1, selisih Rp23.110
        Ani Rekaan (3516**********09): tagihan baris 7: Rp23.110

      ada di daftar, tidak ditagih: 1, selisih -Rp23.110
        Ani Rekaan (3516**********02): -Rp23.110

      beda pembulatan: 1, selisih Rp1
        Budi Rekaan (3516**********01), JKK: tagihan baris 6: ditagih Rp10.272,
          seharusnya Rp10.271: Rp1

      Asumsi, bukan hukum; tanyakan kantor cabang, lalu tulis di kebijakan: dasar upah
      terendah PU Rp1.000.000; pembulatan ke rupiah terdekat.
      "
    `);
    const json = JSON.parse((await reconcile('tagihan.xlsx', '--format', 'json')).out);
    expect(json).toMatchObject({ schema: 'enroll.reconcile/1', agrees: false, totals: { remaining: '0' } });
    expect(json.differences.map(({ kind }: { kind: string }) => kind)).toEqual([
      'rounding',
      'not-on-roster',
      'not-billed',
    ]);
    expect(JSON.stringify(json)).not.toMatch(/\d{16}/);
  });

  it.each([
    ['another month', () => billTexts(rows, monthOf('2026-02')), '2026-02'],
    ['another employer', () => billTexts(rows, MARCH, '87654321'), '87654321'],
    ['no bill at all', () => [['catatan rapat']], 'tidak ada baris Formulir 2a'],
  ])('refuses %s', async (_what, texts, sentence) => {
    await writeBill('tagihan.xlsx', texts());
    expect(await reconcile('tagihan.xlsx')).toMatchObject({
      code: 2,
      err: expect.stringContaining(sentence),
    });
  });

  it.each([
    ['a roster', () => readFile(join(base, 'daftar.csv'), 'utf8')],
    [
      'a list with columns of its own',
      () =>
        `No;NIK;Nama;Upah;JKK;JKM;Total\n1;${people[0][0]};Budi Rekaan;4.279.787,17;10.271;12.839;23.110\n`,
    ],
  ])('stops at %s given as the bill, and names the columns it needs', async (_what, content) => {
    await writeFile(join(base, 'bukan.csv'), await content());
    const { code, out, err } = await reconcile('bukan.csv');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^bukan\.csv: tidak ada baris Formulir 2a .*KPJ, NIK, .*Rapel, JKK, .*Total Iuran\.\n$/,
    );
  });

  it('says that the bill cannot be read', async () => {
    expect(await reconcile('tiada.xlsx')).toMatchObject({
      code: 2,
      err: expect.stringContaining('tidak ditemukan'),
    });
  });
});
