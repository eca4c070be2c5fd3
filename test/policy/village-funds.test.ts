import { describe, expect, it } from 'vitest';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { category } from '../../src/domain/category.ts';
import { month, monthsOfYear } from '../../src/domain/month.ts';
import { shownText } from '../../src/domain/shown.ts';
import { forbiddenFunds } from '../../src/policy/fund-rules.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { spelledAlike } from '../../src/policy/spelling.ts';
import { readVillages } from '../../src/policy/villages.ts';
import { policyOf } from '../contribution/support.ts';

const read = (text: string) =>
  readVillages(
    text.split('\n').map((line, index) => ({ row: index + 1, cells: line.split(';') })),
    nationalPolicy().known,
  );
const problemsOf = (text: string): string[] =>
  read(text).problems.map(({ code, line, column, found, nearest }) =>
    [code, `${line}:${column}`, found, nearest && `→ ${nearest}`]
      .filter((part) => part !== undefined)
      .join(' '),
  );

const POLICY = `categories:
  linmas:
    base: minimum
    programmes: [JKK, JKM, JHT]
    charges:
      - { payer: worker, fund: SELF }
      - { fund: APBD, subFund: DBH sawit, months: [2026-01, 2026-03] }
      - { fund: ADD, activity: "3.1.90" }
`;
const TABLE = `Desa;Kecamatan;Sumber dana;Sumber dana sejak 2026-07;Sumber dana 2026-03 sd 2026-04
Punggul;Dlanggu;ADD 60% + DDS 40%;PAD;
Kalen;Dlanggu;;APBD (dbh SAWIT) 75% + 25% CSR;
Talok;Dlanggu;DDS;;ADD
Sumbersono;Dlanggu;;;`;

const policyWith = async (table: string): Promise<Policy> => {
  const policy = await policyOf(POLICY);
  return {
    ...policy,
    villages: { path: 'desa.csv', file: 'p.yaml', list: spelledAlike(read(table).villages, policy) },
  };
};

/** What pays a programme in a month in a village. */
async function paidIn(village: string, monthOfYear: number, table = TABLE): Promise<string> {
  const calculator = createCalculator(await policyWith(table), monthsOfYear(2026));
  const { lines } = calculator.contribution({
    category: category('linmas'),
    kecamatan: shownText('Dlanggu'),
    village: shownText(village),
  });
  return [...lines]
    .filter((line) => line.month === month(2026, monthOfYear) && line.programme === 'JHT')
    .map(({ fund, subFund, activity, amount }) =>
      [fund, subFund && `(${subFund})`, activity, amount].filter((part) => part !== undefined).join(' '),
    )
    .join(', ');
}

describe('what pays for a village', () => {
  it.each([
    ['Punggul', 1, 'ADD 3.1.90 22200, DDS 14800, SELF 20000'],
    ['Punggul', 6, 'ADD 3.1.90 22200, DDS 14800, SELF 20000'],
    ['Punggul', 7, 'PAD 37000, SELF 20000'],
    ['Kalen', 3, 'APBD (DBH sawit) 37000, SELF 20000'],
    ['Kalen', 6, 'ADD 3.1.90 37000, SELF 20000'],
    ['Kalen', 12, 'APBD (DBH sawit) 27750, CSR 9250, SELF 20000'],
    ['Talok', 2, 'DDS 37000, SELF 20000'],
    ['Talok', 4, 'ADD 3.1.90 37000, SELF 20000'],
    ['Talok', 5, 'DDS 37000, SELF 20000'],
    ['Sumbersono', 1, 'APBD (DBH sawit) 37000, SELF 20000'],
    ['Sumbersono', 4, 'ADD 3.1.90 37000, SELF 20000'],
  ])('%s in month %i: %s', async (village, at, expected) => {
    expect(await paidIn(village, at)).toBe(expected);
  });

  it('is held against the law whatever its months and shares', async () => {
    const policy = await policyWith(TABLE);
    expect(forbiddenFunds(policy, category('linmas'), 2024)).toEqual([
      { fund: 'DDS', villages: 2, instrument: expect.any(String) },
    ]);
  });

  it.each([
    ['ADD + DDS', 'percent-sum 2:3 ADD + DDS: 200%'],
    ['ADD 60% + DDS 30%', 'percent-sum 2:3 ADD 60% + DDS 30%: 90%'],
    ['ADD 60% + DD 40%', 'not-allowed 2:3 DD → DDS'],
    ['Dana Desa', 'not-allowed 2:3 Dana Desa → DDS'],
    ['ADD 33,33333% + DDS 66,66667%', 'bad-percent 2:3 ADD 33,33333%'],
    ['ADD, DDS', 'not-allowed 2:3 ADD, DDS'],
    ['60% ADD 60%', 'not-allowed 2:3 60% ADD 60%'],
  ])('%s is a problem with its cell', (cell, problem) => {
    expect(problemsOf(`Desa;Kecamatan;Sumber dana\nPunggul;Dlanggu;${cell}`)[0]).toBe(problem);
  });

  it.each([
    ['two columns of all months', 'Sumber dana;Pembebanan', 'months-shared 1:4 Pembebanan'],
    [
      'months in two columns',
      'Sumber dana 2026-01 sd 2026-06;Sumber dana 2026-06 sd 2026-12',
      'months-shared 1:4 Sumber dana 2026-06 sd 2026-12',
    ],
    ['a month that is none', 'Sumber dana 2026-13', 'unknown-column 1:3 Sumber dana 2026-13'],
  ])('%s are a problem with their heading', (_what, head, problem) => {
    expect(problemsOf(`Desa;Kecamatan;${head}\nPunggul;Dlanggu;;`)[0]).toContain(problem);
  });
});
