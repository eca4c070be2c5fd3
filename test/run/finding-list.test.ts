import { expect, test } from 'vitest';
import { CHECK_BY_CODE, type Code, type Finding } from '../../src/checks/engine/registry.ts';
import { RowPeople } from '../../src/checks/engine/row-people.ts';
import type { CalendarDate } from '../../src/domain/date.ts';
import type { Shown } from '../../src/domain/shown.ts';
import { buildReport } from '../../src/reports/findings/report.ts';
import { renderReportJson } from '../../src/reports/findings/report-json.ts';
import { shownReport } from '../../src/reports/findings/shown-report.ts';
import { noticeText } from '../../src/reports/run/notice-text.ts';
import { shownFindings } from '../../src/run/findings/shown-findings.ts';
import {
  ALWAYS_OF_A_CODE,
  FindingList,
  MOST_IN_ALL,
  MOST_OF_A_CODE,
} from '../../src/run/rosters/finding-list.ts';
import { memoryWorld } from '../support/memory-ports.ts';

const finding = (code: Code, row: number): Finding =>
  ({
    code,
    severity: 'warning',
    place: { file: 'a.csv', row },
    args: CHECK_BY_CODE[code].page.example,
  }) as unknown as Finding;

test('of a code that is found again and again so many are listed, and the others counted and said', () => {
  const list = new FindingList();
  for (let row = 1; row <= MOST_OF_A_CODE + 1234; row++) list.add(finding('phone-format', row));
  list.add(finding('email-format', 1));
  expect(list.findings).toHaveLength(MOST_OF_A_CODE + 1);
  expect(list.unlisted.map(({ more, finding: { code } }) => [code, more])).toEqual([['phone-format', 1234]]);
  const [said] = noticeText({ code: 'findings-unlisted', args: { unlisted: list.unlisted } }, 'id');
  expect(said).toContain('1.234 temuan lagi seperti ini tidak didaftar satu per satu');
});

test('the totals of a report and its codes count those too, and JSON says how many are not in its list', () => {
  const list = new FindingList();
  for (let row = 1; row <= MOST_OF_A_CODE + 1234; row++) list.add(finding('phone-format', row));
  list.add(finding('email-format', 1));
  const { unlisted } = list;
  // Of those that are listed a few are enough here.
  const findings = list.findings.slice(-3);
  const report = buildReport({
    tool: '1.0.0' as Shown,
    policy: undefined,
    asOf: 20_260_301 as CalendarDate,
    language: 'id',
    sheets: [],
    findings,
    unlisted,
  });
  expect(report.totals.warnings).toBe(3 + 1234);
  const { byCode, unlisted: told } = JSON.parse(renderReportJson(shownReport(report))) as Record<
    string,
    unknown
  >;
  expect(byCode).toEqual({ 'phone-format': 2 + 1234, 'email-format': 1 });
  expect(told).toEqual({ 'phone-format': 1234 });
});

test('a baseline that covers all that is listed does not cover what is not', async () => {
  const list = new FindingList();
  for (let row = 1; row <= MOST_OF_A_CODE + 1; row++) list.add(finding('phone-format', row));
  const { ports } = memoryWorld({
    'b.json': JSON.stringify({
      schema: 'enroll.baseline/1',
      entries: [{ code: 'phone-format', file: 'a.csv', reason: 'lama', expires: '2030-01-01' }],
    }),
  });
  const choice = { baseline: 'b.json' };
  const shown = await shownFindings(
    list,
    ['a.csv'],
    20_260_301 as CalendarDate,
    choice,
    ports,
    new RowPeople(),
  );
  expect([shown.findings.length, shown.unlisted.map(({ more }) => more)]).toEqual([0, [1]]);
});

test('of many codes fewer are listed, and some of each', () => {
  const list = new FindingList();
  const codes = ['phone-format', 'email-format', 'kpj-format', 'npwp-format', 'postcode-format'] as const;
  for (const code of codes.slice(0, 4))
    for (let row = 1; row <= MOST_OF_A_CODE; row++) list.add(finding(code, row));
  for (let row = 1; row <= 3; row++) list.add(finding('postcode-format', row));
  expect(list.findings).toHaveLength(MOST_IN_ALL + 2 * ALWAYS_OF_A_CODE + 3);
  expect(list.unlisted.map(({ more, finding: { code } }) => [code, more])).toEqual([
    ['kpj-format', MOST_OF_A_CODE - ALWAYS_OF_A_CODE],
    ['npwp-format', MOST_OF_A_CODE - ALWAYS_OF_A_CODE],
  ]);
});

test('nothing is said of lists that anybody could read', () => {
  const list = new FindingList();
  for (let row = 1; row <= 1000; row++) list.add(finding('phone-format', row));
  expect(list.findings).toHaveLength(1000);
  expect(list.unlisted).toEqual([]);
});
