import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { shownName, word } from '../../src/domain/shown.ts';
import type { ShownReport } from '../../src/reports/findings/report.ts';
import { renderReportJunit } from '../../src/reports/findings/report-junit.ts';
import { renderReportSarif } from '../../src/reports/findings/report-sarif.ts';
import { mixed, people, reportOf } from './sample.ts';

const schema = (name: string): string => readFileSync(`test/reports/schemas/${name}`, 'utf8');
const XSD = schema('jenkins-junit.xsd');

const hostile = people(12, { jabatan: '<Kerpala> & "x" \u0007 ]]>', desa: "A'B" });
const duplicate = { nama: 'LAIN', jabatan: 'linmas' };
const REPORTS: readonly (readonly [string, ShownReport])[] = [
  ['a workbook and a CSV', mixed()],
  ['nothing found', reportOf([{ file: 'a.csv', rows: [{}] }])],
  ['nothing read', reportOf([])],
  [
    'hostile cells and related places',
    reportOf([
      { file: 'a & b.xlsx', sheet: '"D"', rows: hostile },
      { file: 'C:\\x#y.csv', rows: [{}, duplicate, duplicate] },
    ]),
  ],
  [
    'an unreadable file',
    {
      ...reportOf([]),
      unreadable: [{ file: shownName('rusak.xlsx'), message: word('Berkas <rusak> & kosong.') }],
    },
  ],
  ['English', reportOf([{ file: 'a.csv', rows: [{ jenis_kelamin: 'P' }] }], 'en')],
];

const [, FIRST] = REPORTS[0] ?? [];
const SOUND = FIRST ? renderReportJunit(FIRST) : '';
/** By the name that each has for xmllint, which is started once for all of them: that takes longest. */
const XML: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    REPORTS.flatMap(([name, report]) => [
      [`${name}.xml`, renderReportJunit(report)],
      [`${name}, info.xml`, renderReportJunit(report, { failOn: 'info' })],
    ]),
  ),
  'attribute.xml': SOUND.replace(' tests="', ' taste="'),
  'element.xml': SOUND.replaceAll('testcase', 'case'),
};

describe('JUnit is valid by the schema of Jenkins', () => {
  let wrong: readonly { readonly file: string | undefined; readonly message: string }[] = [];
  beforeAll(async () => {
    const xml = Object.entries(XML).map(([fileName, contents]) => ({ fileName, contents }));
    const { errors } = await validateXML({ xml, schema: [XSD] });
    // What is said of a file as a whole has no place, but begins with its name.
    const named = (message: string): string | undefined =>
      Object.keys(XML).find((name) => message.startsWith(`${name} `));
    wrong = errors.map(({ loc, message }) => ({ file: loc?.fileName ?? named(message), message }));
  });
  const errorsOf = (name: string): readonly string[] =>
    wrong.flatMap(({ file, message }) => (file === undefined || file === `${name}.xml` ? message : []));

  it.each(REPORTS)('%s', (name) => {
    expect([...errorsOf(name), ...errorsOf(`${name}, info`)]).toEqual([]);
  });

  it('which refuses what is wrong', () => {
    expect(errorsOf('attribute')).not.toEqual([]);
    expect(errorsOf('element')).not.toEqual([]);
  });
});

/** The schema is of draft 4; what it says means the same in draft 7, but for the names of these two keys. */
function sarifErrors(): (log: unknown) => readonly string[] {
  const { id, $schema, ...rest } = JSON.parse(schema('sarif-2.1.0-rtm.5.json'));
  expect([id, $schema].join()).toContain('draft-04');
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, code: { optimize: false } });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('uri-reference', (text) => URL.canParse(text, 'file:///x/'));
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
  const valid = ajv.compile(rest);
  return (log) =>
    valid(log) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('SARIF is valid by its schema', () => {
  const errors = sarifErrors();

  it.each(REPORTS)('%s', (_, report) => {
    expect(errors(JSON.parse(renderReportSarif(report)))).toEqual([]);
  });

  it('which refuses what is wrong', () => {
    const log = JSON.parse(renderReportSarif(mixed()));
    expect(errors({ ...log, version: '2.2.0' })).not.toEqual([]);
    log.runs[0].results[0].level = 'fatal';
    expect(errors(log)).toEqual(['/runs/0/results/0/level must be equal to one of the allowed values']);
  });
});
