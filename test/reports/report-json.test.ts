import { expect, test } from 'vitest';
import { renderReportJson, reportJson } from '../../src/reports/findings/report-json.ts';
import { reportSarif } from '../../src/reports/findings/report-sarif.ts';
import { mixed, people, reportOf } from './sample.ts';

test('follows enroll.report/1', () => {
  const json = JSON.parse(renderReportJson(mixed()));
  expect(json).toMatchObject({
    schema: 'enroll.report/1',
    tool: '1.0.0',
    policy: null,
    asOf: '2026-06-01',
    totals: { read: 4, accepted: 2, rejected: 2, blank: 2, errors: 2, warnings: 1 },
    byCode: { required: 1, 'nik-length': 1, 'nik-sex': 1 },
  });
  expect(json.files[0]).toMatchObject({
    file: 'sumberejo.xlsx',
    sheet: 'Data',
    headerRow: 4,
    read: 3,
    accepted: 2,
    rejected: 1,
    blank: 2,
    skipped: { total: 1 },
    sha256: 'ab12',
  });
  expect(json.files[0].columns).toMatchObject({ nik: 'B', nama: 'C' });
  expect(json.findings[0]).toEqual({
    code: 'nik-length',
    severity: 'error',
    file: 'sumberejo.xlsx',
    sheet: 'Data',
    row: 5,
    column: 'B',
    cell: 'B5',
    field: 'nik',
    village: 'Sumberejo',
    args: { digits: 15 },
    message: 'NIK 15 digit, seharusnya 16.',
    todo: 'Sesuaikan dengan KTP.',
    related: [],
  });
});

test('a CSV has no sheet, a duplicate names the other cell, a day is written in ISO form', () => {
  const rows = [{ nik: '3516011208790001', tanggal_lahir: '12-08-2079' }, { nik: '3516011208790001' }];
  const { findings } = JSON.parse(renderReportJson(reportOf([{ file: 'a.csv', rows }])));
  const of = (code: string) => findings.find((one: { code: string }) => one.code === code);
  expect(of('birth-date-future')).toMatchObject({ sheet: null, args: { birth: '2079-08-12' } });
  expect(of('nik-duplicate').related).toEqual([
    { file: 'a.csv', sheet: null, row: 5, column: 'B', cell: 'B5' },
  ]);
});

test('every finding is there, in the order of cells, and counts agree', () => {
  const rows = people(300, { jabatan: 'Kerpala', jenis_kelamin: 'X' });
  const json = JSON.parse(renderReportJson(reportOf([{ file: 'a.xlsx', sheet: 'Data', rows }])));
  expect(json.findings).toHaveLength(600);
  expect(json.totals.errors).toBe(600);
  expect(json.totals.read).toBe(json.totals.accepted + json.totals.rejected);
  expect(json.findings.slice(0, 4).map(({ cell }: { cell: string }) => cell)).toEqual([
    'D5',
    'F5',
    'D6',
    'F6',
  ]);
});

test('a report is written in pieces, and those are the whole of it', () => {
  const report = reportOf([{ file: 'a.csv', rows: people(400, { jabatan: 'Kerpala', jenis_kelamin: 'X' }) }]);
  for (const pieces of [[...reportJson(report)], [...reportSarif(report)]]) {
    expect(pieces.length).toBeGreaterThan(3);
    for (const piece of pieces) expect(piece.length).toBeLessThan(80_000);
    const text = pieces.join('');
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  }
});

test('a report without findings has an empty list', () => {
  const empty = { ...reportOf([{ file: 'a.csv', rows: [{}] }]), findings: [] };
  expect(JSON.parse(renderReportJson(empty)).findings).toEqual([]);
  expect(renderReportJson(empty)).toMatch(/"findings": \[\]\n}\n$/);
  expect(JSON.parse([...reportSarif(empty)].join('')).runs[0].results).toEqual([]);
});
