import { expect, test } from 'vitest';
import { findingText } from '../../src/checks/engine/finding-text.ts';
import { check, type Typed } from './support.ts';

/** Born on the day that the NIK says; the invented sheet takes dashes. */
const born = (nik: string, day: string): Typed => ({
  nik,
  nama: ['PAIJO', 'WAGIMAN', 'SUKARDI'][Number(nik.at(-1)) - 1] ?? '',
  tanggal_lahir: day,
});
const messages = (rows: readonly Typed[]): string[] =>
  check({ rows }).findings.flatMap((finding) =>
    /birth-date|month-first/.test(finding.code) ? findingText(finding, 'id').message : [],
  );

test('a birth date that reads only with its month first is said as what it seems to be, and no date that the NIK says', () => {
  expect(messages([born('3516013112800001', '12-31-1980'), born('3516010101800002', '12-31-1981')])).toEqual([
    'Tanggal lahir hanya cocok bulan/hari, seperti di NIK.',
    'Tanggal lahir “12-31-1981” hanya cocok bulan/hari: 31-12-1981.',
  ]);
});

test('nothing is turned round: an unreadable date stays unreadable, and the others as they were read', () => {
  const { accepted, findings } = check({ rows: [born('3516013112800001', '12-31-1980')] });
  expect([accepted, findings.map(({ code }) => code)]).toEqual([[5], ['birth-date-invalid']]);
});

test('birth dates that the NIK confirms are in no doubt, others beside a month-first one are', () => {
  const american = born('3516013112800001', '12-31-1980');
  const confirmed = born('3516010304800002', '03-04-1980');
  const doubted = born('3516010504800003', '04-05-1980');
  expect(messages([american, confirmed]).filter((said) => said.includes('terbalik'))).toEqual([]);
  expect(messages([american, confirmed, doubted])).toContain(
    'Tanggal Lahir: “12-31-1980” hanya cocok bulan/hari, jadi 1 tanggal seperti “04-05-1980” mungkin terbaca terbalik.',
  );
});

test('in a column that also has days above twelve in front, each cell stands for itself', () => {
  const rows = [
    born('3516013112800001', '12-31-1980'),
    born('3516012504800002', '25-04-1980'),
    born('3516010504800003', '04-05-1980'),
  ];
  expect(messages(rows).filter((said) => said.includes('terbalik'))).toEqual([]);
});
