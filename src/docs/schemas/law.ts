import { z } from 'zod';
import { BINDINGS, type Binding, CHANGE_KINDS } from '../../domain/kinds/law.ts';
import type { Evidence } from '../../law/value.ts';
import {
  cited,
  count,
  day,
  evidence,
  group,
  listShape as list,
  monthShape as month,
  text,
  yes,
} from './common.ts';

type Words<K extends string> = Readonly<Record<K, z.ZodType>>;

const value = group({
  from: month.describe('First month.'),
  to: month.nullable().describe('Last month; null: no end is known.'),
  value: z.unknown().describe('For programs: rates as 0.24%, sen as decimal text, rupiah as whole numbers.'),
  text: text.describe('For people.'),
  rows: list(text),
  answers: list(text).describe('What it comes to for the month or amount that was asked about.'),
  source: group({
    cited,
    instrument: text,
    title: text,
    article: text.nullable(),
    address: text.nullable().describe('The page that was read.'),
    text: text.nullable().describe("Address of the instrument's own text."),
    read: day.describe('When it was read.'),
    evidence,
    binding: z.enum(BINDINGS),
    caveat: text.nullable(),
  }),
}).meta({ id: 'value', description: 'A dated value of the law.' });

export const law = group({
  schema: z.literal('enroll.law/1'),
  month: month.nullable().describe('The month asked about; null: all months.'),
  counts: group({
    evidence: group({
      text: count,
      secondary: count,
      derived: count,
      memory: count,
    } satisfies Words<Evidence>),
    binding: group({ law: count, practice: count, assumption: count } satisfies Words<Binding>),
  })
    .optional()
    .describe('How many values there are of each kind; absent where one item was asked for.'),
  items: list(
    group({
      id: text,
      title: text,
      verifiedUntil: month,
      verified: yes.describe('False: the month asked about lies past verifiedUntil.'),
      note: text.nullable(),
      known: group({ from: month, to: month.nullable() }),
      values: list(value),
    }),
  ),
  warnings: list(text),
});

export const lawDiff = group({
  schema: z.literal('enroll.law-diff/1'),
  from: month,
  to: month,
  changes: list(
    group({
      id: text,
      title: text,
      kind: z.enum(CHANGE_KINDS),
      before: value.nullable(),
      after: value.nullable(),
    }),
  ),
});
