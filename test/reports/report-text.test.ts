import { expect, test } from 'vitest';
import { type Shown, said, shownName, word } from '../../src/domain/shown.ts';
import { renderReportText } from '../../src/reports/findings/report-text.ts';
import { PLAIN } from '../../src/reports/parts/painter.ts';
import { mixed, people, reportOf } from './sample.ts';

test('totals first, findings by sheet and village, what to do last', () => {
  expect(renderReportText(mixed())).toBe(`4 baris dibaca: 2 diterima, 2 ditolak. 2 kesalahan, 1 peringatan.
Tanpa berkas kebijakan (aturan nasional), per 01-06-2026.
Dilewati (bukan orang): 2 baris kosong, 1 baris jumlah.

Desa Sumberejo: sumberejo.xlsx, lembar Data
  KESALAHAN  NIK bukan 16 digit (nik-length)
    B5: NIK 15 digit, seharusnya 16.
    → Sesuaikan dengan KTP.
  PERINGATAN  Jenis kelamin berbeda dengan NIK (nik-sex)
    F6: Jenis kelamin tertulis perempuan, tetapi menurut NIK laki-laki.
    → Cocokkan keduanya dengan KTP. Bila KTP memang begitu, biarkan.

Desa Pohkecik: pohkecik.csv
  KESALAHAN  Isian wajib kosong (required)
    C5: Nama kosong.
    → Isi Nama; tanpa itu orang ini tidak dihitung.

Selanjutnya: betulkan 2 kesalahan di atas pada berkas aslinya, simpan, lalu
jalankan lagi:
  enroll validate BERKAS
`);
});

test('the same in English', () => {
  const text = renderReportText(mixed('en'));
  expect(text).toMatch(/^4 rows read: 2 accepted, 2 rejected\. 2 errors, 1 warning\.\n/);
  expect(text).toContain('B5: NIK has 15 digits, should have 16.');
  expect(text).not.toMatch(/baris|desa |seharusnya/i);
});

test('no line is longer than 80 characters, whatever the file is called', () => {
  const file = `${'daftar pekerja desa '.repeat(4)}${'x'.repeat(90)}.xlsx`;
  const rows = people(3, { jabatan: 'Kepala Urusan Perencanaan Pembangunan Desa' });
  const lines = renderReportText(reportOf([{ file, sheet: 'Data', rows }]))
    .trimEnd()
    .split('\n');
  expect(lines.pop()).toBe(`  enroll validate "${file}"`);
  for (const line of lines) expect([...line].length).toBeLessThanOrEqual(80);
});

test('what is cut is counted, and what to do is said once for all', () => {
  const report = reportOf([{ file: 'a.xlsx', sheet: 'Data', rows: people(57, { jabatan: 'Kerpala' }) }]);
  const text = renderReportText(report);
  expect(text).toContain('Jabatan tidak dikenal (category-unknown): 57 temuan');
  expect(text.match(/D\d+: /g)).toHaveLength(20);
  expect(text).toContain('    … dan 37 lagi\n');
  expect(text.match(/→/g)).toHaveLength(1);
  expect(renderReportText(report, { max: 100 }).match(/D\d+: /g)).toHaveLength(57);
});

test.each([
  [{}, 'Selanjutnya: daftar ini siap. Hitung iurannya:\n  enroll premium a.csv --month 2026-06\n'],
  [{ jenis_kelamin: 'P' }, 'Selanjutnya: periksa 1 peringatan di atas; bila sudah benar, hitung iurannya:\n'],
  [{ nama: '' }, 'jalankan lagi:\n  enroll validate a.csv\n'],
])('%j → %s', (change, last) => {
  expect(renderReportText(reportOf([{ file: 'a.csv', rows: [change] }]))).toContain(last);
});

test('a roster without rows is not called ready', () => {
  const text = renderReportText(reportOf([{ file: 'a.csv', rows: [] }]));
  expect(text).toContain('Tidak seorang pun dibaca (nobody-read)');
  expect(text).not.toContain('siap');
});

test('an unreadable file is named before the findings', () => {
  const unreadable = [{ file: shownName('rusak.xlsx'), message: word('Berkas rusak.') }];
  const text = renderReportText({ ...reportOf([]), unreadable });
  expect(text).toContain('rusak.xlsx\n  KESALAHAN  Berkas rusak.\n');
  expect(text).toContain('enroll validate rusak.xlsx');
});

test('colours come from the painter, one a severity', () => {
  const paint = {
    ...PLAIN,
    error: (text: Shown) => said`<${text}>`,
    warning: (text: Shown) => said`[${text}]`,
  };
  const text = renderReportText(mixed(), { paint });
  expect(text).toContain('<  KESALAHAN  NIK bukan 16 digit (nik-length)>');
  expect(text).toContain('[  PERINGATAN  Jenis kelamin berbeda dengan NIK (nik-sex)]');
});

test('what is not shown is said: files unread, findings filtered or in the baseline', () => {
  const report = {
    ...mixed(),
    hidden: { selection: 12, baseline: 3 },
    unreadable: [{ file: shownName('r.xlsx'), message: word('Rusak.') }],
  };
  const text = renderReportText(report);
  expect(text).toMatch(/^1 berkas tidak terbaca\. 4 baris dibaca: /);
  expect(text).toContain(
    'Temuan yang tidak ditampilkan: 12 disaring (--only, --skip), 3 tercatat dalam\nbaseline.',
  );
});
