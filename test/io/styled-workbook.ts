import exceljs from 'exceljs';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A roster as a village dresses it: merged title, colours, formulas, notes, a picture, drop-downs, a second sheet. */
export async function styledWorkbook(): Promise<Buffer> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('Data RT', { pageSetup: { printTitlesRow: '3:4' } });
  sheet.columns = [
    { width: 5 },
    { width: 30 },
    { width: 22, style: { numFmt: '@' } },
    { width: 18 },
    { width: 18 },
  ];
  sheet.mergeCells('A1:E1');
  Object.assign(sheet.getCell('A1'), {
    value: 'DAFTAR KETUA RT & RW DESA SUMBEREJO',
    font: { bold: true, size: 16, color: { argb: 'FF1F4E78' } },
    alignment: { horizontal: 'center' },
  });
  sheet.mergeCells('B3:B4');
  sheet.mergeCells('F3:F4');
  for (const [cell, value] of [
    ['A4', 'No'],
    ['B3', 'Nama'],
    ['C4', 'NIK'],
    ['D4', 'Jabatan'],
    ['E4', 'Honor'],
    ['F3', 'Ukuran Sepatu'],
  ] as const)
    Object.assign(sheet.getCell(cell), {
      value,
      font: { bold: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } },
      border: { bottom: { style: 'double' } },
    });
  const people: readonly (readonly [string, string | number, string])[] = [
    ['Siti Aminah', '331010450780000', 'Ketua RT'],
    ['Budi Santoso', '3310100507800002', 'Ketua RT'],
    ['', '3310100507810003', 'Ketua RW'],
    ['Joko <Widodo> & "Co"', 3310100507820000, 'Ketua RT'],
    ['Rahayu', '3310104507830005', 'Ketua Kelas'],
  ];
  people.forEach(([name, nik, post], index) => {
    const row = sheet.getRow(5 + index);
    row.getCell(1).value = { formula: `ROW()-4`, result: index + 1, date1904: false };
    if (name !== '') row.getCell(2).value = name;
    row.getCell(3).value = nik;
    row.getCell(3).font = { name: 'Courier New', italic: true };
    row.getCell(4).value = post;
    row.getCell(5).value = 350_000;
    row.getCell(5).numFmt = '"Rp"#,##0';
    row.getCell(5).border = { left: { style: 'thin' } };
    row.getCell(6).value = 38 + index;
  });
  sheet.getCell('D5').value = { richText: [{ font: { bold: true }, text: 'Ketua' }, { text: ' RT' }] };
  sheet.getCell('E11').value = { formula: 'SUM(E5:E9)', result: 1_750_000, date1904: false };
  sheet.getCell('D11').value = 'JUMLAH';
  sheet.getCell('C5').note = 'Tanya Bu Siti: NIK-nya & KTP?';
  sheet.getCell('D6').note = 'Catatan operator';
  sheet.getCell('E6').dataValidation = { type: 'list', allowBlank: true, formulae: ['"300000,350000"'] };
  sheet.addConditionalFormatting({
    ref: 'E5:E9',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: ['400000'],
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
  });
  sheet.addImage(book.addImage({ base64: PIXEL.toString('base64'), extension: 'png' }), 'H2:I5');
  const other = book.addWorksheet('Harga');
  other.addTable({
    name: 'Harga',
    ref: 'A1',
    columns: [{ name: 'Barang' }, { name: 'Rupiah' }],
    rows: [
      ['Kertas', 50_000],
      ['Tinta', 90_000],
    ],
  });
  book.definedNames.add("'Data RT'!$E$5:$E$9", 'HONOR');
  return Buffer.from(await book.xlsx.writeBuffer());
}
