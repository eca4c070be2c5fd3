import { z } from 'zod';
import { CATEGORY_ID } from '../domain/category.ts';
import { parseIsoDate } from '../domain/date.ts';
import { SEVERITIES } from '../domain/finding.ts';
import { FUNDS } from '../domain/fund.ts';
import {
  PERCENT_DECIMALS,
  percentParts,
  ROUNDING_UNITS,
  ROUNDINGS,
  senFromDecimal,
} from '../domain/money.ts';
import { parseMonth } from '../domain/month.ts';
import { PAYERS, PROGRAMMES, RISK_CLASSES, SEGMENTS } from '../domain/programme.ts';

const text = z.string().trim().min(1);
const amount = z
  .number()
  .refine((value) => senFromDecimal(value) !== undefined, { params: { rule: 'amount' } });
const rupiahAmount = z.number().int().nonnegative();
const monthText = z
  .string()
  .refine((value) => parseMonth(value) !== undefined, { params: { rule: 'month' } });
const isoDate = z.string().refine((value) => parseIsoDate(value) !== undefined, { params: { rule: 'date' } });
const programmes = z.array(z.enum(PROGRAMMES)).min(1);

const months = z.tuple([monthText, monthText]);

const charge = z.strictObject({
  payer: z.enum(PAYERS).optional(),
  programme: z.enum(PROGRAMMES).optional(),
  programmes: programmes.optional(),
  fund: z.enum(FUNDS),
  activity: text.optional(),
  object: text.optional(),
  percent: z
    .number()
    .min(0.0001)
    .max(100)
    .refine((value) => Math.abs(percentParts(value) / 10 ** PERCENT_DECIMALS - value) < 1e-9, {
      params: { rule: 'percent' },
    })
    .optional(),
  subFund: text.optional(),
  from: monthText.optional(),
  months: months.optional(),
});

const regionCode = z.string().regex(/^\d{2}(\.\d{2})?$/);

const base = z.strictObject({
  amount: amount.optional(),
  region: regionCode.optional(),
  values: z
    .array(z.strictObject({ from: monthText.optional(), amount }))
    .min(1)
    .optional(),
  source: text.optional(),
});

const ceilingTerm = z.strictObject({
  amount: rupiahAmount,
  from: monthText.optional(),
  months: months.optional(),
});
const people = z.number().int().positive();
const quotaTerm = z.strictObject({ people, from: monthText.optional(), months: months.optional() });
const quota = z.union([people, quotaTerm, z.array(quotaTerm).min(1)]);

const category = z.strictObject({
  name: text.optional(),
  segment: z.enum(SEGMENTS).optional(),
  risk: z.literal(RISK_CLASSES).optional(),
  programmes: z
    .array(
      z.union([
        z.enum(PROGRAMMES),
        z.strictObject({
          programme: z.enum(PROGRAMMES),
          from: monthText.optional(),
          months: months.optional(),
        }),
      ]),
    )
    .min(1)
    .optional(),
  base: z.union([text, z.strictObject({ highest: z.array(text).min(2) })]).optional(),
  flat: z.strictObject({ amount: rupiahAmount, source: text }).optional(),
  minimum: text.optional(),
  wagePayments: z.number().int().min(12).max(14).optional(),
  income: rupiahAmount.optional(),
  sector: z.enum(['transport', 'non-transport']).optional(),
  relief: z
    .union([
      z.boolean(),
      z.literal('all-funds'),
      z.strictObject({ declined: text.optional(), membersSince: monthText.optional() }),
    ])
    .optional(),
  charges: z.array(charge).min(1).optional(),
  months: months.optional(),
  rotation: z.number().int().min(1).max(12).optional(),
  quota: z
    .strictObject({
      perVillage: quota.optional(),
      perKecamatan: quota.optional(),
      total: quota.optional(),
    })
    .optional(),
  age: z
    .strictObject({
      min: z.number().int().min(0).optional(),
      max: z.number().int().min(0).max(120).optional(),
    })
    .optional(),
  names: z.array(text).optional(),
});

/** An official's number, 18 digits, spaced or not. */
const nip = z.string().regex(/^\d{8} ?\d{6} ?\d ?\d{3}$/);
const signatory = z.strictObject({
  role: text.optional(),
  position: text.optional(),
  name: text.optional(),
  nip: nip.optional(),
});

const forms = z.strictObject({
  paper: z.enum(['A4', 'F4']).optional(),
  place: text.optional(),
  date: isoDate.optional(),
  signatories: z.array(signatory).min(1).max(3).optional(),
  villages: z
    .array(
      z.strictObject({
        village: text,
        kecamatan: text,
        date: isoDate.optional(),
        head: signatory.optional(),
        secretary: signatory.optional(),
        executor: signatory.optional(),
      }),
    )
    .min(1)
    .optional(),
});

/**
 * The shape of a policy file (design: "A policy file"); `PolicyInput` is its type. What one value says about another is
 * checked in `resolve`.
 */
export const policySchema = z.strictObject({
  policy: z.string().regex(CATEGORY_ID),
  title: text.optional(),
  regency: z
    .string()
    .regex(/^\d{2}\.\d{2}$/)
    .optional(),
  source: text.optional(),
  year: z.number().int().min(2015).max(2100).optional(),
  monthRule: z.enum(['any-day', 'first-day']).optional(),
  rounding: z
    .union([
      z.enum(ROUNDINGS),
      z.strictObject({
        rule: z.enum(ROUNDINGS).optional(),
        per: z.enum(ROUNDING_UNITS).optional(),
        from: monthText.optional(),
        source: text.optional(),
      }),
    ])
    .optional(),
  minimumBase: z.strictObject({ amount, source: text }).optional(),
  minimumIncome: z.strictObject({ amount: rupiahAmount, source: text }).optional(),
  priority: z.array(z.string().regex(CATEGORY_ID)).min(2).optional(),
  ceilings: z
    .partialRecord(z.enum(FUNDS), z.union([rupiahAmount, ceilingTerm, z.array(ceilingTerm).min(1)]))
    .optional(),
  bases: z.record(z.string().regex(CATEGORY_ID), base).optional(),
  categories: z.record(z.string().regex(CATEGORY_ID), category).optional(),
  villages: text.optional(),
  enrolment: z
    .strictObject({
      npp: z
        .string()
        .regex(/^\d{8}$/)
        .optional(),
      workLocation: z
        .string()
        .regex(/^\d{4}$/)
        .optional(),
      postcode: z
        .string()
        .regex(/^\d{5}$/)
        .optional(),
      identityExpiry: isoDate.optional(),
      employment: z.enum(['Y', 'T']).optional(),
    })
    .optional(),
  bpuLayout: text.optional(),
  forms: forms.optional(),
  checks: z.record(z.string(), z.enum([...SEVERITIES, 'off'])).optional(),
});
