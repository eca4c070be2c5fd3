import type { CategoryId } from '../domain/category.ts';
import type { Localized } from '../domain/language.ts';
import type { Programme, RiskClass, Segment } from '../domain/programme.ts';
import type { Evidence } from '../law/value.ts';
import type { ChargeInput } from './input.ts';

/** What is common practice for a category where no policy says otherwise, and how well that is known. */
export interface NationalCategory {
  readonly id: CategoryId;
  readonly name: Localized;
  readonly segment: Segment;
  readonly risk?: RiskClass | undefined;
  readonly programmes: readonly Programme[];
  readonly charges: readonly ChargeInput[];
  readonly names: readonly string[];
  /** Of the names, those of one part of the country: whoever reads them is told what they were taken for. */
  readonly local?: readonly string[] | undefined;
  readonly evidence: Evidence;
  /** Places and documents that the default was read from. */
  readonly source: string;
  /** Where practice differs. */
  readonly note?: Localized | undefined;
}
