import { z } from 'zod';
import type { BillProblem, BookLine, Gap } from '../../budget/realise/realised.ts';
import { RECEIPT_PROBLEMS } from '../../domain/kinds/receipt-problem.ts';
import type { ExportState, LeftAside } from '../../enrolment/village-status.ts';
import {
  cited,
  count,
  day,
  decimal,
  everyOf,
  evidence,
  file,
  fund,
  group,
  kecamatan,
  listShape as list,
  monthShape as month,
  npp,
  policyId,
  programme,
  rupiahShape as rupiah,
  segment,
  sheetShape as sheet,
  text,
  tool,
  village,
  year,
  yes,
} from './common.ts';

const gaps = group({
  'not-due': rupiah.describe('Need not be billed or paid yet.'),
  'not-billed': rupiah,
  rounding: rupiah.describe('At most a rupiah a person and programme.'),
  'bill-differs': rupiah.describe('The bill is of other people or amounts than planned.'),
  unpaid: rupiah,
  overpaid: rupiah,
  unbilled: rupiah.describe('Paid, and no bill has it.'),
} satisfies Readonly<Record<Gap, z.ZodType>>).meta({
  id: 'gaps',
  description: 'Why planned and paid differ; the sum is planned minus paid.',
});

const BILL_PROBLEMS = everyOf<BillProblem['kind']>({
  total: true,
  unread: true,
  twice: true,
  'other-year': true,
});

const aside = group({ count, amount: rupiah });

const sideMoney = group({ planned: rupiah, billed: rupiah, paid: rupiah, left: rupiah });

export const realiseDocument = group({
  schema: z.literal('enroll.realise/1'),
  tool,
  policy: policyId,
  year,
  asOf: day,
  bills: count,
  payments: count,
  months: list(
    group({
      month,
      fund,
      planned: rupiah,
      billed: rupiah,
      paid: rupiah,
      left: rupiah.describe('Planned minus paid.'),
      gaps,
      open: yes.describe('Something is to be done by the day asked about.'),
    }),
  ),
  totals: group({
    planned: rupiah,
    billed: rupiah,
    paid: rupiah,
    left: rupiah,
    gaps,
    unexplained: rupiah.describe('0, or the sums are wrong.'),
  }),
  bySide: group({ apbdes: sideMoney, outside: sideMoney }).describe(
    'What passes through the APBDes, and what does not: workers and others pay it themselves.',
  ),
  sharedByPlan: yes.describe('Bills were laid on funds as the budget has them.'),
  later: aside.describe('Payments after the day asked about: counted nowhere else.'),
  otherYear: aside.describe('Payments for months of other years: counted nowhere else.'),
  cash: list(group({ paidIn: month, month, fund, amount: rupiah })).describe(
    'What was paid when, and for which month.',
  ),
  books: list(
    group({
      fund,
      lines: list(
        group({
          date: day,
          kind: everyOf<BookLine['kind']>({ opening: true, contribution: true, fine: true }),
          month: month.nullable(),
          reference: text.nullable(),
          remark: text.nullable(),
          in: rupiah,
          out: rupiah,
          balance: rupiah,
        }),
      ),
    }),
  ).describe('Buku Pembantu: the cash book of each fund.'),
  late: list(
    group({
      month,
      fund,
      segment,
      programmes: list(programme),
      due: day,
      dueSource: cited,
      paidOn: day.nullable().describe('Null: not yet.'),
      amount: rupiah,
      monthsLate: count.describe('Months begun are counted whole.'),
      fine: group({ rate: text, amount: rupiah, source: cited, evidence })
        .nullable()
        .describe('Null for BPU, who are not fined.'),
    }),
  ),
  fines: group({ owed: rupiah, paid: rupiah }),
  problems: list(
    group({
      code: z.enum([...RECEIPT_PROBLEMS, ...BILL_PROBLEMS.options]),
      file,
      sheet,
      cell: text
        .regex(/^[A-Z]*\d+$/)
        .nullable()
        .describe('B7; a row alone where no cell of it is meant.'),
      found: text.nullable(),
    }),
  ).describe('What is not understood or does not hold of receipts and bills.'),
  messages: list(text).describe('The problems as sentences.'),
  agrees: yes.describe('Nothing is to be done.'),
});

const steps = {
  exported: count.nullable(),
  billed: count.nullable(),
  reconciled: count.nullable(),
  paid: count.nullable(),
};

export const status = group({
  schema: z.literal('enroll.status/1'),
  tool,
  month,
  policy: policyId,
  regency: text.nullable(),
  list: group({ official: yes, released: text.nullable().describe('Day of the official list.') }),
  asked: group({ exports: yes, bills: yes, receipts: yes }),
  complete: yes,
  totals: group({
    villages: count,
    answered: count,
    notAnswered: count,
    clean: count,
    withFindings: count,
    ...steps,
    people: count,
  }).describe('Villages; a step that nobody asks about is null.'),
  villages: list(
    group({
      kecamatan,
      village,
      code: text.nullable().describe('Kemendagri code.'),
      answered: yes,
      done: yes,
      files: list(text),
      read: count,
      accepted: count,
      rejected: count,
      errors: count,
      warnings: count,
      infos: count,
      clean: yes,
      exported: everyOf<ExportState>({ whole: true, partly: true, changed: true, none: true }).nullable(),
      heldBack: count,
      bill: group({
        segments: list(segment).describe(
          'Of whom bills are awaited: BPU members where there is any list of them.',
        ),
        covered: count,
        billed: count,
        differing: count,
        difference: decimal.describe('Bill minus roster, rounding apart.'),
        rounding: decimal.describe('Bill minus roster by rounding alone.'),
      }).nullable(),
      payment: group({
        due: rupiah,
        paid: rupiah,
        over: rupiah.describe('Paid beyond what is due.'),
      }).nullable(),
    }),
  ),
  unplaced: list(
    group({ file, village, kecamatan, rows: count, nearest: text.nullable(), several: yes }),
  ).describe('Rows whose village is none of the list.'),
  leftAside: list(
    group({
      file,
      why: everyOf<LeftAside['why']>({
        'no-roster': true,
        'not-read': true,
        'bill-unread': true,
        'no-spreadsheet': true,
      }),
      message: text.nullable(),
    }),
  ),
  generalFindings: count.describe('Findings about the rosters as a whole.'),
  bills: list(
    group({
      file: text.describe('File of the bill; of lists of BPU members all, with commas.'),
      segment,
      npp: npp.nullable(),
      rows: count,
      notOnRosters: count,
      notOnRostersAmount: decimal,
      rounding: decimal.describe('Bill minus roster by rounding alone; no village differs by it.'),
      remaining: decimal,
      unreadRows: count,
    }),
  ),
  unbilledBpu: count.describe('BPU members where bills are asked about and no list of BPU members is given.'),
  payments: group({ due: rupiah, paid: rupiah, ofNoVillage: rupiah, problems: list(text) }).nullable(),
});
