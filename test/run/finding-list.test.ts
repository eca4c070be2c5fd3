import { expect, test } from 'vitest';
import { CHECK_BY_CODE, type Code, type Finding } from '../../src/checks/engine/registry.ts';
import { noticeText } from '../../src/reports/run/notice-text.ts';
import { FindingList, MOST_OF_A_CODE } from '../../src/run/rosters/finding-list.ts';

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

test('nothing is said of lists that anybody could read', () => {
  const list = new FindingList();
  for (let row = 1; row <= 1000; row++) list.add(finding('phone-format', row));
  expect(list.findings).toHaveLength(1000);
  expect(list.unlisted).toEqual([]);
});
