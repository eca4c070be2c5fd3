import type { z } from 'zod';
import type { Uncharged } from '../../domain/kinds/uncharged.ts';
import type { WhyNoMonth } from '../../domain/kinds/why-no-month.ts';
import {
  categoryShape as category,
  cited,
  count,
  everyOf,
  group,
  rupiahShape as rupiah,
  text,
} from './common.ts';

/** Accepted workers without a contribution, by the reason. */
export const UNCHARGED = group({
  'no-wage': count,
  'base-not-started': count,
  'not-covered': count,
  'no-month': count,
} satisfies Readonly<Record<Uncharged, z.ZodType>>).meta({
  id: 'uncharged',
  description: 'Accepted workers who cost nothing, by the reason why.',
});

/** Why a worker costs nothing. */
export const WHY_UNCHARGED = everyOf<Uncharged>({
  'no-wage': true,
  'base-not-started': true,
  'not-covered': true,
  'no-month': true,
});

/** Why a month is not charged. */
export const WHY_NO_MONTH = everyOf<WhyNoMonth>({
  'not-started': true,
  'first-day': true,
  ended: true,
  'not-covered': true,
  'category-months': true,
  rotation: true,
  answer: true,
  'no-wage': true,
  'base-not-started': true,
  'charge-months': true,
  'programme-months': true,
});

export const forgone = group({
  category,
  relief: text.describe('Id of the relief.'),
  source: cited,
  reason: text.nullable().describe('Why, if the policy says.'),
  amount: rupiah.describe('What it would have taken off.'),
}).meta({
  id: 'forgone',
  description: 'A relief that the law gives and the policy declines.',
});
