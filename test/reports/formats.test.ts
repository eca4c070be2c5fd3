import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { shownName, word } from '../../src/domain/shown.ts';
import type { ShownReport } from '../../src/reports/findings/report.ts';
import { renderReportGithub } from '../../src/reports/findings/report-github.ts';
import { renderReportGitlab } from '../../src/reports/findings/report-gitlab.ts';
import { renderReportHtml } from '../../src/reports/findings/report-html.ts';
import { renderReportJson } from '../../src/reports/findings/report-json.ts';
import { renderReportJunit } from '../../src/reports/findings/report-junit.ts';
import { renderReportMarkdown } from '../../src/reports/findings/report-markdown.ts';
import { renderReportSarif } from '../../src/reports/findings/report-sarif.ts';
import { renderReportText } from '../../src/reports/findings/report-text.ts';
import { mixed, people, reportOf } from './sample.ts';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const HOSTILE = '<script>alert("x")</script> | `a` [b](http://c)';

type Format = 'text' | 'json' | 'junit' | 'sarif' | 'github' | 'gitlab' | 'html' | 'markdown';
const FORMATS: Record<Format, (report: ShownReport, options?: { max?: number }) => string> = {
  text: renderReportText,
  json: renderReportJson,
  junit: (report) => renderReportJunit(report),
  sarif: renderReportSarif,
  github: renderReportGithub,
  gitlab: renderReportGitlab,
  html: renderReportHtml,
  markdown: renderReportMarkdown,
};

test('all formats show the same number of findings', () => {
  const report = reportOf([
    { file: 'a.xlsx', sheet: 'Data', rows: people(15, { jabatan: 'Kerpala', jenis_kelamin: 'X' }) },
    { file: 'b.csv', rows: [{ nik: '3516011208809999', jenis_kelamin: 'P' }] },
  ]);
  const total = report.findings.length;
  expect(total).toBe(31);
  expect(count(renderReportText(report), /^ {4}\w+\d+: /gm)).toBe(total);
  expect(JSON.parse(renderReportJson(report)).findings).toHaveLength(total);
  expect(count(renderReportJunit(report), /<testcase /g)).toBe(total);
  expect(JSON.parse(renderReportSarif(report)).runs[0].results).toHaveLength(total);
  expect(count(renderReportGithub(report), /^::/gm)).toBe(total);
  expect(JSON.parse(renderReportGitlab(report))).toHaveLength(total);
  const rows = renderReportHtml(report).split('<table class="findings">')[1] ?? '';
  expect(count(rows, /<tr class=/g)).toBe(total);
  expect(count(renderReportMarkdown(report), /^\| (KESALAHAN|PERINGATAN) /gm)).toBe(total);
});

describe('of a hundred people under wrong numbers and in wrong columns', () => {
  const wrong = { nama: '3516011208801234', tanggal_lahir: '3516011208801235', desa: '3516 0112 0880 1236' };
  const rows = people(100).flatMap((one, index) => [
    one,
    { ...one, numeric: true },
    { ...one, nik: `35160199088${String(index).padStart(5, '0')}` },
    { ...one, ...wrong, jabatan: one.nik ?? '' },
  ]);
  const report = reportOf([{ file: 'a.xlsx', sheet: 'Data', rows }]);

  test.each(Object.keys(FORMATS) as Format[])('%s never shows a whole NIK', (format) => {
    const shown = FORMATS[format](report, { max: 5_000 });
    expect(shown.length).toBeGreaterThan(10_000);
    expect(shown.match(/\d{4}[ .]?\d{4}[ .]?\d{4}[ .]?\d{4}/)).toBeNull();
  });
});

test.each(Object.keys(FORMATS) as Format[])('%s is the same twice', (format) => {
  expect(FORMATS[format](mixed())).toBe(FORMATS[format](mixed()));
});

describe('JUnit', () => {
  test('is well-formed whatever a cell holds', () => {
    const xml = renderReportJunit(
      reportOf([{ file: 'a&b.xlsx', sheet: '"D"', rows: [{ jabatan: `${HOSTILE}\u0007` }] }]),
    );
    const names: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => names.push(name));
    parser.write(xml).close();
    expect(names).toEqual(['testsuites', 'testsuite', 'testcase', 'failure']);
  });

  test('warnings fail only when asked to; a clean sheet has one passed case', () => {
    const warned = reportOf([{ file: 'a.csv', rows: [{ jenis_kelamin: 'P' }] }]);
    expect(renderReportJunit(warned)).toContain('tests="1" failures="0"');
    expect(renderReportJunit(warned)).toContain('<system-out>warning: F5: Jenis kelamin');
    expect(renderReportJunit(warned, { failOn: 'warning' })).toContain('tests="1" failures="1"');
    expect(renderReportJunit(reportOf([{ file: 'a.csv', rows: [{}] }]))).toContain('tests="1" failures="0"');
  });

  test('an unreadable file is a failed suite', () => {
    const xml = renderReportJunit({
      ...reportOf([]),
      unreadable: [{ file: shownName('r.xlsx'), message: word('Rusak.') }],
    });
    expect(xml).toContain('<failure type="error" message="Rusak.">Rusak.</failure>');
  });
});

describe('SARIF', () => {
  const run = JSON.parse(renderReportSarif(mixed())).runs[0];

  test('each result names a rule by id and index', () => {
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test('a workbook has cells, a CSV has lines', () => {
    const [workbook, , csv] = run.results;
    expect(workbook.locations[0].logicalLocations[0].fullyQualifiedName).toBe('Data!B5');
    expect(workbook.locations[0].physicalLocation.region).toEqual({
      startLine: 5,
      startColumn: 2,
      endColumn: 3,
    });
    expect(csv.locations[0].physicalLocation.region).toEqual({ startLine: 5 });
  });

  test.each([
    ['data/daftar desa.xlsx', 'data/daftar%20desa.xlsx'],
    ['C:\\data\\a#1.csv', 'file:///C:/data/a%231.csv'],
    ['/srv/a.csv', 'file:///srv/a.csv'],
  ])('%s → %s', (file, uri) => {
    const { artifacts } = JSON.parse(renderReportSarif(reportOf([{ file, rows: [{}] }]))).runs[0];
    expect(artifacts[0].location.uri).toBe(uri);
  });
});

test('SARIF leads from each rule to its page where there is one, and nowhere else', () => {
  const rules = (report: ShownReport) => JSON.parse(renderReportSarif(report)).runs[0].tool.driver.rules;
  expect(rules(mixed()).some((rule: object) => 'helpUri' in rule)).toBe(false);
  const checksPage = word('https://git.desa.example/enroll/blob/v1.0.0/docs/checks.md');
  expect(rules({ ...mixed(), checksPage })[0].helpUri).toBe(`${checksPage}#required`);
});

describe('GitLab code quality', () => {
  const issues = JSON.parse(renderReportGitlab(mixed()));

  test('the row is the line, the cell stands in the description', () => {
    expect(issues[0]).toEqual({
      description: 'Data!B5: NIK 15 digit, seharusnya 16. Sesuaikan dengan KTP.',
      check_name: 'nik-length',
      fingerprint: expect.any(String),
      severity: 'major',
      location: { path: 'sumberejo.xlsx', lines: { begin: 5 } },
    });
    expect(issues[1].severity).toBe('minor');
  });

  test.each([
    ['./daftar/a.csv', 'daftar/a.csv'],
    ['daftar\\a.csv', 'daftar/a.csv'],
  ])('the path %s is %s to git', (file, path) => {
    const [issue] = JSON.parse(renderReportGitlab(reportOf([{ file, rows: [{ jabatan: 'Kerpala' }] }])));
    expect(issue.location.path).toBe(path);
  });

  test('an unreadable file is a blocker, and no finding at all an empty list', () => {
    const unreadable = [{ file: shownName('r.xlsx'), message: word('Rusak.') }];
    const [issue] = JSON.parse(renderReportGitlab({ ...reportOf([]), unreadable }));
    expect([issue.severity, issue.description, issue.location.lines.begin]).toEqual(['blocker', 'Rusak.', 1]);
    expect(renderReportGitlab(reportOf([]))).toBe('[]\n');
  });
});

describe('GitHub annotations', () => {
  test('line and column for a CSV, the cell in the message for a workbook', () => {
    const [workbook, warning, csv] = renderReportGithub(mixed()).split('\n');
    expect(workbook).toBe(
      '::error file=sumberejo.xlsx,title=NIK bukan 16 digit (nik-length)::Data!B5: NIK 15 digit, seharusnya 16. Sesuaikan dengan KTP.',
    );
    expect(warning).toMatch(/^::warning file=sumberejo\.xlsx,title=/);
    expect(csv).toMatch(
      /^::error file=pohkecik\.csv,line=5,col=3,title=Isian wajib kosong \(required\)::C5: Nama/,
    );
  });

  test('a cell cannot break out of its line', () => {
    const text = renderReportGithub(
      reportOf([{ file: 'a,b:c.csv', rows: [{ jabatan: 'x\n::error::y %' }] }]),
    );
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(text).toContain('file=a%2Cb%3Ac.csv');
  });
});

describe('HTML', () => {
  const page = renderReportHtml(
    reportOf([{ file: 'a.xlsx', sheet: 'Data', rows: people(30, { jabatan: HOSTILE }) }]),
  );

  test('asks the network for nothing and runs nothing from a cell', () => {
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/<(?:link|img|iframe)|src=|@import|url\(/);
    expect(page).toContain("default-src 'none'");
  });

  test('counts what it does not list', () => {
    const cut = renderReportHtml(reportOf([{ file: 'a.csv', rows: people(30, { jabatan: 'Kerpala' }) }]), {
      max: 10,
    });
    expect(cut).toContain('Jabatan tidak dikenal: … dan 20 lagi');
  });

  test('a clean roster has no empty table', () => {
    const clean = renderReportHtml(reportOf([{ file: 'a.csv', rows: [{}] }], 'en'));
    expect(clean).toContain('<html lang="en">');
    expect(clean).toContain('No findings');
    expect(clean).not.toContain('class="findings"');
  });
});

test('Markdown keeps a hostile cell inside its table cell', () => {
  const text = renderReportMarkdown(
    reportOf([{ file: 'a.csv', rows: [{ jabatan: 'x | [b](http://c) <b>' }] }]),
  );
  expect(text).toContain('x \\| \\[b\\](http:\\/\\/c) \\<b\\>');
});
