import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { RowModel, WorkbookModel } from '../../src/domain/workbook.ts';
import { workbookBytes, writeWorkbook } from '../../src/io/machine/write-workbook.ts';
import { hasSchemas, orderFaults, packageFaults, schemaFaults } from '../support/office-parts.ts';
import { TRIES_ALL } from '../support/tries.ts';
import { zipParts } from './zip-parts.ts';

const MODEL: WorkbookModel<string> = {
  title: 'Anggaran iuran',
  names: { Total: "'Desa Ma''rang'!$B$4" },
  sheets: [
    {
      name: "Desa Ma'rang",
      columns: [{ width: 30 }, { width: 12, format: '#,##0' }],
      frozen: { rows: 2, columns: 1 },
      orientation: 'landscape',
      repeatRows: '1:2',
      merges: ['A1:B1'],
      tabColour: '00FF00',
      autoFilter: 'A2:B3',
      dataBars: ['B3:B3'],
      hideGrid: true,
      rows: [
        { cells: ['IURAN'], style: { bold: true, size: 14, align: 'center' } },
        {
          cells: ['Nama', { value: 'Iuran', note: 'rupiah sebulan' }],
          style: { fill: 'FFFF00', border: 'thin' },
        },
        { cells: ['=cmd|calc', 23110] },
        { cells: ['JUMLAH', { formula: 'SUM(B3:B3)', value: 23110, style: { bold: true, border: 'top' } }] },
        { cells: [undefined, undefined], style: { fill: 'EEEEEE' } },
      ],
    },
    { name: 'Kosong', columns: [], rows: [] },
  ],
};

/** Charts, tables, breaks, locked cells, notes: parts and elements that exceljs' streaming writer does not know. */
const FORM: WorkbookModel<string> = {
  title: 'Anggaran & "iuran"',
  isResult: true,
  sheets: [
    {
      name: 'Dana',
      columns: [{ width: 12 }, { width: 14 }],
      rows: [
        { cells: ['Dana', 'Jumlah <Rp>'], style: { bold: true } },
        { cells: ['ADD', { value: 5, style: { unlocked: true } }] },
        { cells: ['PAD & "lain"', { value: 7, note: 'sementara' }] },
      ],
      printed: true,
      paper: 'F4',
      scale: 80,
      orientation: 'landscape',
      columnBreaks: [1],
      rowBreaks: [2],
      repeatRows: '1:1',
      repeatColumns: 'A:A',
      printArea: 'A1:B3',
      protect: true,
      tables: [{ name: 'Dana', range: 'A1:B3', heads: ['Dana', 'Jumlah <Rp>'] }],
      validations: [
        { range: 'B2:B3', rule: { kind: 'whole', from: 0, to: 9 }, title: 'Jumlah', message: '0 sampai 9' },
      ],
      charts: (['columns', 'bars'] as const).map((kind, at) => ({
        title: `Menurut dana & "kind" ${kind}`,
        kind,
        from: [3, 1 + 16 * at],
        to: [9, 16 + 16 * at],
        categories: { range: 'Dana!$A$2:$A$3', values: ['ADD', 'PAD & "lain"'] },
        series: [
          {
            name: { range: 'Dana!$B$1', values: ['Jumlah <Rp>'] },
            amounts: { range: 'Dana!$B$2:$B$3', values: [5, 7] },
            colour: '1F4E79',
          },
        ],
      })),
    },
    { name: 'Kosong', columns: [], rows: [], charts: [], tables: [] },
  ],
};

async function readBack(model: WorkbookModel<string>): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  return workbook.xlsx.load((await workbookBytes(model)) as never);
}

describe('a written workbook', () => {
  it('holds every value, with formulas and their cached results', async () => {
    const workbook = await readBack(MODEL);
    const sheet = workbook.getWorksheet("Desa Ma'rang");
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Desa Ma'rang", 'Kosong']);
    expect(sheet?.getCell('B3').value).toBe(23110);
    expect(sheet?.getCell('B4').value).toMatchObject({ formula: 'SUM(B3:B3)', result: 23110 });
    expect(sheet?.getCell('B2').note).toBe('rupiah sebulan');
    expect(workbook.title).toBe('Anggaran iuran');
  });

  it('keeps text that looks like a formula as text', async () => {
    const cell = (await readBack(MODEL)).getWorksheet(1)?.getCell('A3');
    expect([cell?.type, cell?.value]).toEqual([exceljs.ValueType.String, '=cmd|calc']);
  });

  it('carries its looks: formats, fills, borders, widths, frozen rows, print set-up', async () => {
    const sheet = (await readBack(MODEL)).getWorksheet(1);
    expect(sheet?.getCell('B3').numFmt).toBe('#,##0');
    expect(sheet?.getCell('A2').fill).toMatchObject({ fgColor: { argb: 'FFFFFF00' } });
    expect(sheet?.getCell('B5').fill).toMatchObject({ fgColor: { argb: 'FFEEEEEE' } });
    expect(sheet?.getCell('A1').font).toMatchObject({ bold: true, size: 14 });
    expect(sheet?.getColumn(1).width).toBe(30);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false });
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet?.properties.tabColor).toMatchObject({ argb: 'FF00FF00' });
    expect(sheet?.getCell('B1').master.address).toBe('A1');
  });

  it('names its ranges and repeated rows, also on a sheet with an apostrophe', async () => {
    const parts = await zipParts(await workbookBytes(MODEL));
    const xml = (parts.get('xl/workbook.xml')?.toString() ?? '').replaceAll('&apos;', "'");
    expect(xml).toContain(`<definedName name="Total">'Desa Ma''rang'!$B$4</definedName>`);
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Desa Ma''rang'!$1:$2</definedName>`,
    );
  });

  it('charts, tables, breaks and locks stand where the standard has them, and every part is typed and led to', async () => {
    for (const model of [MODEL, FORM]) {
      const parts = zipParts(await workbookBytes(model));
      expect([...orderFaults(parts), ...packageFaults(parts)]).toEqual([]);
    }
    const parts = zipParts(await workbookBytes(FORM));
    expect([...parts.keys()].filter((name) => /chart|table|drawing\d/.test(name)).sort()).toEqual([
      ...['xl/charts/chart1.xml', 'xl/charts/chart2.xml', 'xl/drawings/_rels/drawing1.xml.rels'],
      ...['xl/drawings/drawing1.xml', 'xl/tables/table1.xml'],
    ]);
    const sheet = parts.get('xl/worksheets/sheet1.xml')?.toString() ?? '';
    expect(sheet).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/>');
    expect(sheet).toContain('<colBreaks count="1" manualBreakCount="1"><brk id="1" max="1048575" man="1"/>');
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="14"[^>]*scale="80"|scale="80"[^>]*paperSize="14"/);
    expect(sheet).not.toContain('fitToPage');
    expect(parts.get('xl/workbook.xml')?.toString().replaceAll('&apos;', "'")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Dana'!$A:$A,'Dana'!$1:$1</definedName>`,
    );
  });

  it('is valid by the transitional schemas of ISO/IEC 29500', async ({ skip }) => {
    if (!hasSchemas) skip('OOXML_SCHEMAS names no folder with the schemas');
    for (const model of [MODEL, FORM])
      expect(await schemaFaults(zipParts(await workbookBytes(model)))).toEqual([]);
    const broken = new Map(zipParts(await workbookBytes(FORM)));
    const name = 'xl/charts/chart1.xml';
    broken.set(name, Buffer.from(String(broken.get(name)).replace('<c:barDir val="col"/>', '')));
    expect(await schemaFaults(broken)).toHaveLength(1);
  });

  it('is the same bytes each time, with no clock in it', async () => {
    const [first, second] = [await workbookBytes(MODEL), await workbookBytes(MODEL)];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.from(first).includes(String(new Date().getFullYear()))).toBe(false);
    expect(new Set(zipDates(Buffer.from(first)))).toEqual(new Set(['2000-01-01 00:00:00']));
  });

  it.each(['', 'a/b', 'x'.repeat(32), "'a"])('refuses the sheet name %j', async (name) => {
    await expect(workbookBytes({ title: '', sheets: [{ name, columns: [], rows: [] }] })).rejects.toThrow(
      RangeError,
    );
  });

  it('streams a sheet whose rows come from a generator', async () => {
    function* rows(): Generator<RowModel<string>> {
      for (let row = 1; row <= 30_000; row++) yield { cells: [`Pekerja ${row}`, row] };
    }
    const folder = await mkdtemp(join(tmpdir(), 'enroll-'));
    const path = join(folder, 'panjang.xlsx');
    await writeWorkbook({ title: '', sheets: [{ name: 'Rincian', columns: [], rows: rows() }] }, path);
    const xml = (await zipParts(await readFile(path))).get('xl/worksheets/sheet1.xml')?.toString() ?? '';
    expect(xml.match(/<row /g)).toHaveLength(30_000);
    expect(await readdir(folder)).toEqual(['panjang.xlsx']);
  });

  it.each(['shared strings', 'strings of their own'])(
    'leaves out what XML does not know: %s',
    async (kind) => {
      const odd = 'a\u0000b\u000b\u001f\ufffe\uffff <&>c';
      const body: RowModel<string>[] = [{ cells: [odd, { value: odd, note: odd, formula: `"${odd}"` }] }];
      const rows = kind === 'shared strings' ? body : (body.values() as Iterable<RowModel<string>>);
      const bytes = await workbookBytes({ title: 'x', sheets: [{ name: 'A', columns: [{}, {}], rows }] });
      const parts = [...zipParts(Buffer.from(bytes)).values()].map((part) => part.toString('utf8'));
      expect(parts.filter((part) => part.includes('ab &lt;&amp;&gt;c')).length).toBeGreaterThan(1);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not stand there.
      for (const part of parts) expect(part).not.toMatch(/[\u0000-\u0008\u000b\u001f\ufffe\uffff]/);
    },
  );

  // Starting it takes longer than all else here.
  it.runIf(TRIES_ALL)('opens in LibreOffice', async ({ skip }) => {
    if (!hasLibreOffice()) skip('LibreOffice is not installed');
    const folder = await mkdtemp(join(tmpdir(), 'enroll-'));
    const path = join(folder, 'a.xlsx');
    await writeWorkbook(MODEL, path);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, path], {
      stdio: 'ignore',
    });
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe(
      'IURAN,\nNama,Iuran\n=cmd|calc,23110\nJUMLAH,23110\n',
    );
  });
});

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The date of every entry in a zip's directory. */
function zipDates(zip: Buffer): string[] {
  const dates: string[] = [];
  const two = (value: number): string => String(value).padStart(2, '0');
  for (
    let at = zip.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0;
    at = zip.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    const [time, day] = [zip.readUInt16LE(at + 12), zip.readUInt16LE(at + 14)];
    const date = [1980 + (day >> 9), two((day >> 5) & 15), two(day & 31)].join('-');
    dates.push(`${date} ${[two(time >> 11), two((time >> 5) & 63), two((time & 31) * 2)].join(':')}`);
  }
  return dates;
}
