import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';
import { TRIES_ALL } from '../support/tries.ts';

/** Quotas as validate, the budget's JSON and page and its workbook count them: all the same. */
const root = mkdtempSync(join(tmpdir(), 'enroll-kuota-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const policyOf = (quota: string, more = '', rule = 'any-day'): string => `policy: coba
year: 2026
regency: "35.16"
bases: { rendah: { amount: 1000000, source: rekaan } }
categories:
  ketua-rt: { base: rendah, programmes: [JKK, JKM], charges: [{ fund: ADD }], quota: ${quota}${more} }
  linmas: { base: rendah, programmes: [JKK, JKM], charges: [{ fund: ADD }] }
monthRule: ${rule}
priority: [ketua-rt, linmas]
villages: desa.csv
`;
const VILLAGES = 'Nama;Kecamatan\nPunggul;Dlanggu\nKalen;Dlanggu\nBegagan;Gondang\n';

/** `A RT Punggul 2026-01-01..2026-03-14`: person, post, village, term. */
function rosterOf(rows: readonly string[]): string {
  const lines = rows.map((text) => {
    const [who = '', post = '', village = '', term = '..'] = text.split(' ');
    const serial = String(who.charCodeAt(0)).padStart(4, '0');
    const day = String(who.charCodeAt(0) - 60).padStart(2, '0');
    const [from = '', to = ''] = term.split('..');
    const title = post === 'RT' ? 'Ketua RT' : 'Linmas';
    const kecamatan = village === 'Begagan' ? 'Gondang' : 'Dlanggu';
    const name = `Orang ${String.fromCharCode(who.charCodeAt(0))}a`;
    return [`351618${day}0170${serial}`, name, `${day}-01-1970`, title, village, kecamatan, from, to].join(
      ';',
    );
  });
  return ['NIK;Nama;Tgl Lahir;Jabatan;Desa;Kecamatan;TMT;Tanggal Berakhir', ...lines, ''].join('\n');
}

interface Counted {
  readonly place: string;
  readonly months: string;
  readonly listed: number;
  readonly quota: number;
}

const placeOf = (village: unknown, kecamatan: unknown): string => String(village ?? kecamatan ?? 'semua');
const monthsOf = (months: readonly string[] | undefined): string =>
  months === undefined ? '' : `${months[0]}..${months.at(-1)}`;

async function counted(
  rows: readonly string[],
  policy: string,
  villages = VILLAGES,
): Promise<{ budget: Counted[]; findings: Counted[]; args: readonly string[]; cwd: string }> {
  const cwd = mkdtempSync(join(root, 'x-'));
  writeFileSync(join(cwd, 'p.yaml'), policy);
  writeFileSync(join(cwd, 'desa.csv'), villages);
  writeFileSync(join(cwd, 'd.csv'), rosterOf(rows));
  const args = [join(cwd, 'd.csv'), '--policy', join(cwd, 'p.yaml')];
  const validated = await run(['validate', ...args, '--format', 'json'], { cwd });
  const report = JSON.parse(validated.out) as {
    totals: { rejected: number };
    findings: { code: string; args: Record<string, unknown> & { months?: string[] } }[];
  };
  expect(report.totals.rejected).toBe(0);
  const findings = report.findings
    .filter(({ code }) => code.startsWith('quota'))
    .map(({ args: { village, kecamatan, months, count, max } }) => ({
      place: placeOf(village, kecamatan),
      months: monthsOf(months),
      listed: Number(count),
      quota: Number(max),
    }));
  const { out } = await run(['budget', ...args, '--year', '2026', '--format', 'json'], { cwd });
  const { quotas } = JSON.parse(out) as {
    quotas: (Record<string, unknown> & { months?: string[] })[];
  };
  const budget = quotas.map(({ village, kecamatan, months, listed, quota }) => ({
    place: placeOf(village, kecamatan),
    months: monthsOf(months),
    listed: Number(listed),
    quota: Number(quota),
  }));
  return { budget, findings, args, cwd };
}

/** The same in the budget's page and workbook. */
async function countedInFiles(
  args: readonly string[],
  cwd: string,
): Promise<{ readonly sheet: readonly unknown[]; readonly page: string }> {
  const page = join(cwd, 'a.html');
  await run(['budget', ...args, '--year', '2026', '--format', 'html', '-o', page], { cwd });
  const book = join(cwd, 'a.xlsx');
  await run(['budget', ...args, '--year', '2026', '--format', 'xlsx', '-o', book], { cwd });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  const sheet: unknown[] = [];
  workbook.getWorksheet('Kuota')?.eachRow((row, at) => {
    const values = row.values as { result?: number }[];
    if (at > 4)
      sheet.push(values.slice(-3).map((value) => (typeof value === 'object' ? (value.result ?? 0) : value)));
  });
  return { sheet, page: readFileSync(page, 'utf8') };
}

const CASES: readonly {
  readonly name: string;
  readonly rows: readonly string[];
  readonly quota: string;
  readonly more?: string;
  readonly rule?: string;
  readonly villages?: string;
  /** `place[ months] listed/quota`, in the order of the budget. */
  readonly uses: readonly string[];
}[] = [
  {
    name: 'a successor is none too many, on the day after or in the same month',
    rows: ['A RT Punggul ..14-03-2026', 'B RT Punggul 15-03-2026..'],
    quota: '{ perVillage: 1 }',
    uses: ['Punggul 1/1'],
  },
  {
    name: 'two who overlap by a day are two on it',
    rows: ['A RT Punggul ..15-03-2026', 'B RT Punggul 15-03-2026..'],
    quota: '{ perVillage: 1 }',
    uses: ['Punggul 2/1'],
  },
  {
    name: 'whoever left before the year counts for nothing in it',
    rows: ['A RT Punggul ..14-12-2025', 'B RT Punggul', 'C RT Punggul 01-01-2027..'],
    quota: '{ perVillage: 1, total: 1 }',
    uses: ['Punggul 1/1', 'semua 1/1'],
  },
  {
    name: 'a person who moves in mid-month is one in all, and one in each village at another time',
    rows: ['A RT Punggul ..14-06-2026', 'A RT Kalen 15-06-2026..', 'B RT Punggul 15-06-2026..'],
    quota: '{ perVillage: 1, perKecamatan: 2, total: 2 }',
    uses: ['Kalen 1/1', 'Punggul 1/1', 'Dlanggu 2/2', 'semua 2/2'],
  },
  {
    name: 'a person with two terms is one',
    rows: ['A RT Punggul ..31-03-2026', 'A RT Punggul 01-09-2026..', 'B RT Punggul 01-04-2026..31-08-2026'],
    quota: '{ perVillage: 1 }',
    uses: ['Punggul 1/1'],
  },
  {
    name: 'whoever is charged in another post holds no place of this one',
    rows: ['A LINMAS Punggul', 'A RT Punggul 01-07-2026..', 'B RT Punggul ..30-06-2026'],
    quota: '{ perVillage: 1 }',
    uses: ['Punggul 1/1'],
  },
  {
    name: 'each half of the year has its own quota',
    rows: ['A RT Punggul', 'B RT Punggul', 'C RT Punggul 01-07-2026..'],
    quota: '{ perVillage: [{ people: 2, from: 2026-01 }, { people: 4, from: 2026-07 }] }',
    uses: ['Punggul 2026-01..2026-06 2/2', 'Punggul 2026-07..2026-12 3/4'],
  },
  {
    name: 'a quota of some months says nothing of the others',
    rows: ['A RT Punggul', 'B RT Punggul ..28-02-2026', 'C RT Begagan'],
    quota: '{ total: { people: 1, months: [2026-03, 2026-08] } }',
    uses: ['semua 2026-03..2026-08 2/1'],
  },
  {
    name: 'a village’s own quota stands in place of the policy’s, in its months',
    rows: ['A RT Punggul', 'B RT Punggul', 'C RT Kalen', 'D RT Kalen'],
    quota: '{ perVillage: { people: 1, from: 2026-07 } }',
    villages: VILLAGES.replace('Kecamatan', 'Kecamatan;Kuota ketua-rt').replace(
      'Kalen;Dlanggu',
      'Kalen;Dlanggu;2',
    ),
    uses: ['Kalen 2026-07..2026-12 2/2', 'Punggul 2026-07..2026-12 2/1'],
  },
  {
    name: 'where cohorts rotate, those with a date are counted at one time',
    rows: ['A RT Punggul 01-01-2026..', 'B RT Punggul 01-01-2026..', 'C RT Punggul 01-07-2026..'],
    quota: '{ perVillage: 2 }',
    more: ', rotation: 6, months: [2026-01, 2026-12]',
    uses: ['Punggul 2/2'],
  },
  {
    name: 'where cohorts rotate, those without a date take what the dated leave open in any turn',
    rows: ['A RT Punggul', 'B RT Punggul', 'C RT Punggul 01-07-2026..', 'D RT Punggul'],
    quota: '{ perVillage: 2, total: 1 }',
    more: ', rotation: 6, months: [2026-01, 2026-12]',
    uses: ['Punggul 4/4', 'semua 4/2'],
  },
  {
    name: 'where cohorts rotate, whoever stands between two turns is one person of them',
    rows: ['A RT Punggul', 'B RT Punggul', 'C RT Punggul 15-08-2026..'],
    quota: '{ perVillage: 1 }',
    more: ', rotation: 4, months: [2026-01, 2026-12]',
    uses: ['Punggul 3/3'],
  },
  {
    name: 'a quota that names months counts those without a date where they are charged: in the first turn',
    rows: ['A RT Punggul', 'B RT Punggul', 'C RT Punggul 01-07-2026..'],
    quota: '{ perVillage: [{ people: 1, from: 2026-01 }, { people: 1, from: 2026-07 }] }',
    more: ', rotation: 6, months: [2026-01, 2026-12]',
    uses: ['Punggul 2026-01..2026-06 2/1', 'Punggul 2026-07..2026-12 1/1'],
  },
  {
    name: 'a month that counts from its first day holds nobody who came later in it',
    rows: ['A RT Punggul 02-03-2026..', 'B RT Punggul ..31-03-2026'],
    quota: '{ perVillage: 1 }',
    rule: 'first-day',
    uses: ['Punggul 1/1'],
  },
];

describe('quotas are counted at one time, and alike everywhere', () => {
  // Page and workbook show what the budget has counted: in `npm test` those of every third.
  it.each(CASES.map((one, at) => ({ ...one, inFiles: TRIES_ALL || at % 3 === 0 })))(
    '$name',
    async ({ rows, quota, more, rule, villages, uses, inFiles }) => {
      const found = await counted(rows, policyOf(quota, more, rule), villages);
      const said = (one: Counted): string =>
        `${one.place}${one.months && ` ${one.months}`} ${one.listed}/${one.quota}`;
      expect(found.budget.map(said)).toEqual(uses);
      const differing = found.budget.filter(({ listed, quota: most, place }) =>
        // Nobody is told of places that are free in a kecamatan or in all.
        ['semua', 'Dlanggu', 'Gondang'].includes(place) ? listed > most : listed !== most,
      );
      expect(found.findings.map(said).sort()).toEqual(differing.map(said).sort());
      if (!inFiles) return;
      const { sheet, page } = await countedInFiles(found.args, found.cwd);
      expect(sheet).toEqual(found.budget.map(({ listed, quota: most }) => [most, listed, most - listed]));
      for (const { listed, quota: most } of found.budget)
        expect(page.replace(/<[^>]+>/g, '|')).toMatch(new RegExp(`\\|${most}\\|+${listed}\\|`));
    },
  );
});
