import { z } from 'zod';
import { CHECK_CODES } from '../../checks/engine/registry.ts';
import { FIELDS } from '../../domain/field.ts';
import { SEVERITIES } from '../../domain/finding.ts';
import { FUNDS, SIDES } from '../../domain/fund.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { ROUNDING_UNITS, ROUNDINGS } from '../../domain/money.ts';
import { PAYERS, PROGRAMMES, SEGMENTS } from '../../domain/programme.ts';
import { EVIDENCES } from '../../law/value.ts';

/** An object without further keys. */
export const group = z.strictObject;

export const text = z.string();
export const yes = z.boolean();
/** One of the words of a list. */
const oneOf = z.enum;
/** Every word of a type that has no list of its own: one that is missing or too much does not compile. */
export const everyOf = <K extends string>(words: Readonly<Record<K, true>>): z.ZodEnum<{ [W in K]: W }> =>
  z.enum(Object.keys(words) as [K, ...K[]]) as unknown as z.ZodEnum<{ [W in K]: W }>;
/** A list of what. */
const list = z.array;

/** A shape with a name of its own, which documents refer to. */
const named = <T extends z.ZodType>(id: string, schema: T, description: string): T =>
  schema.meta({ id, description });

const month = named('month', z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), 'A month: 2026-03.');
export const day = named('day', z.string().regex(/^\d{4}-\d{2}-\d{2}$/), 'A day: 2026-03-31.');
export const year = named('year', z.int().min(2015).max(2199), 'A calendar year.');
const rupiah = named('rupiah', z.int(), 'Whole rupiah; below zero only where a difference is meant.');
export const count = named('count', z.int().min(0), 'A number of people, rows or files.');
export const decimal = named(
  'decimal',
  z.string().regex(/^-?\d+(\.\d{1,2})?$/),
  'Rupiah with sen as exact decimal text: 2152322.94. Read it as a decimal, never as a binary float.',
);
export const nik = named(
  'nik',
  z.string().regex(/^(\d{4}\*{10}\d{2}|\d{16})$/),
  'A NIK with its middle masked; whole only where --unmask asked for it.',
);
export const sha256 = named('sha256', z.string().regex(/^[0-9a-f]{64}$/), 'SHA-256 of a file, hexadecimal.');
export const tool = named('tool', z.string().min(1), 'Version of the program that wrote the document.');
export const policyId = text.nullable().describe('Id of the policy; null: the national defaults only.');
export const language = z.enum(LANGUAGES).describe('Language of the sentences.');

export const fund = named(
  'fund',
  z.enum(FUNDS),
  "Where the money comes from: Siskeudes' codes of village funds; APBN, APBD-PROV, APBD, BAZNAS, CSR and SELF (the member) do not pass through the APBDes.",
);
export const payer = named('payer', z.enum(PAYERS), 'Who bears it; a BPU member counts as worker.');
export const segment = named('segment', z.enum(SEGMENTS), 'PU: wage earners with an employer. BPU: others.');
export const programme = named('programme', z.enum(PROGRAMMES), 'Programme of BPJS Ketenagakerjaan.');
const lineProgramme = named(
  'lineProgramme',
  z.string().regex(/^(JKK|JKM|JHT|JP)(\+(JKK|JKM|JHT|JP))*$/),
  'A programme, or several that a law prices together: JKK+JKM.',
);
const category = named(
  'category',
  z.string().min(1),
  "Id of a category of workers: the program's own (ketua-rt) or one of the policy's.",
);
export const field = named('field', z.enum(FIELDS), 'A field of a roster, as --map names it.');
export const severity = named('severity', z.enum(SEVERITIES), 'How bad a finding is.');
export const code = named('code', z.enum(CHECK_CODES), 'Code of a check; `enroll explain CODE` tells of it.');
export const evidence = named(
  'evidence',
  z.enum(EVIDENCES),
  'How well a value of the law is known: text of the instrument, secondary source, derived, memory.',
);
const rateCode = named(
  'rate',
  z.string().regex(/^(\d+(\.\d+)?%|bracket \d+|flat)$/),
  'How an amount follows from its base: a rate, a bracket of the BPU table, or a flat amount.',
);
const cell = named('cell', z.string().regex(/^[A-Z]+\d+$/), 'A cell as spreadsheet programs name it: B17.');
export const column = named(
  'column',
  z.string().regex(/^[A-Z]+$/),
  'A column as spreadsheet programs name it: AB.',
);
const row = named('row', z.int().min(1), 'A row of the file, from 1.');
export const npp = named('npp', text, 'Number of the employer at BPJS Ketenagakerjaan (NPP).');
export const cited = named(
  'citation',
  z.string().min(1),
  'A source of the law as one cites it: PP 44/2015 Ps 16(1).',
);

export const village = text.describe(
  'Village as the roster has it; masked where it holds what may be a NIK.',
);
export const kecamatan = text.describe('Kecamatan; empty where the roster says none.');
export const activity = text.nullable().describe('Code of the APBDes activity; null: the policy names none.');
export const object = text.nullable().describe('Code of the APBDes object of expenditure; null: none named.');
export const subFund = text.describe('Part of a fund that the policy names.');
export const subFundOrNull = text.nullable().describe('Part of a fund; null: beside the named parts.');
export const file = text.describe('File as it was named; digits that may be a NIK are masked.');
const sheet = text.nullable().describe('Sheet of a workbook; null for a file without sheets.');
export const months = z.array(month);

/** Amounts or numbers by month. */
export const monthly = <T extends z.ZodType>(value: T) => z.record(month, value);
/** Rupiah by words that are not known beforehand. */
export const amountsBy = z.record(text, rupiah);

const assumed = { set: yes.describe("True: the policy's own word; false: this program's assumption.") };
const source = text.optional().describe('Where the policy has it from, if it says.');

/** What no law says and amounts rest on. */
export const assumptions = named(
  'assumptions',
  group({
    minimumBase: group({ value: decimal.describe('Lowest wage base of PU, rupiah.'), ...assumed, source }),
    minimumIncome: group({
      value: rupiah.describe('Lowest income that a BPU member declares.'),
      ...assumed,
      source,
    }),
    rounding: group({
      value: z.enum(ROUNDINGS),
      per: z.literal(ROUNDING_UNITS[1]).optional().describe("Set where a village's year is rounded once."),
      ...assumed,
      source,
    }),
  }),
  'What no law says and amounts rest on: assumptions of this program, or what the district set.',
);

const join = named(
  'join',
  group({
    name: text.describe('As typed: a file, folder or pattern.'),
    files: list(group({ file, sha256 })),
    known: count.describe('Rows of the rosters whose NIK stands there.'),
    completed: count.describe('Rows that got something.'),
    filled: z.partialRecord(z.enum(FIELDS), count).describe('How often each field was filled.'),
  }),
  'What one --join gave.',
);

/** What each --join gave. */
export const joins = list(join).optional().describe('Absent without --join.');

export const rowCounts = {
  read: count.describe('Rows of people: accepted and rejected.'),
  accepted: count,
  rejected: count,
  blank: count.describe('Rows with nothing in them.'),
};

/** What went into a premium or a budget. */
export const intake = named(
  'intake',
  group({
    ...rowCounts,
    rejectedBy: z
      .partialRecord(z.enum(CHECK_CODES), count)
      .describe('Rejected rows by code; one row may stand under two.'),
    unreadable: list(text).describe('Files that could not be read.'),
    headerless: list(text).describe('Files in which no header was found: nobody was read from them.'),
    files: list(
      group({
        file,
        sheet,
        ...rowCounts,
        givenCategory: group({ category, rows: count })
          .optional()
          .describe('The category that --category gave to those without a post.'),
        sha256,
      }),
    ),
    joins,
  }),
  'What was read and what was left out.',
);

const side = group({ workers: count, total: rupiah, byMonth: monthly(rupiah) });

/** Money apart by whether it passes through the APBDes. */
export const bySide = named(
  'sides',
  group({ [SIDES[0]]: side, [SIDES[1]]: side }),
  'What passes through the APBDes and what does not.',
);

/** A rate that amounts were made with. */
export const usedRate = named(
  'usedRate',
  group({
    segment,
    programme: lineProgramme,
    payer,
    rate: rateCode,
    relief: text.nullable().describe('Id of the relief that the law gives; null: none.'),
    source: cited,
    evidence,
    caveat: group({ id: text, en: text })
      .nullable()
      .describe('What is not sure about it, in both languages.'),
    months: months.describe('Months that it was used in.'),
    unverified: months.describe('Of those, such as lie past what was verified.'),
  }),
  'A rate of the law that amounts were made with.',
);

export const subFundTotal = named(
  'subFundTotal',
  group({ fund, subFund: subFundOrNull, total: rupiah }),
  'What a part of a fund pays.',
);

export const ceiling = named(
  'ceiling',
  group({
    kecamatan,
    village,
    fund,
    months: months
      .optional()
      .describe('The months that it is judged on, where they are not all of the budget.'),
    ceiling: rupiah,
    planned: rupiah,
    left: rupiah.describe('What may still be spent; 0 where it is exceeded.'),
    over: rupiah.describe('What exceeds it; 0 where nothing does.'),
  }),
  'What a village may spend of a fund against what it plans.',
);

// Short names here and where they are used; long ones between, since the rooms have values of the short ones.
export const categoryShape = category;
export const cellShape = cell;
export const lineProgrammeShape = lineProgramme;
export const listShape = list;
export const monthShape = month;
export const oneOfShape = oneOf;
export const rateCodeShape = rateCode;
export const rowShape = row;
export const rupiahShape = rupiah;
export const sheetShape = sheet;
