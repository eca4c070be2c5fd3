import type { CategoryId } from '../domain/category.ts';
import type { Fund } from '../domain/fund.ts';
import type { Rupiah } from '../domain/money.ts';
import type { Shown } from '../domain/shown.ts';

/** A village of the policy's villages file. */
export interface Village {
  readonly name: Shown;
  readonly kecamatan: Shown;
  /** Kemendagri code with dots, `35.16.09.2001`. */
  readonly code?: string | undefined;
  /** The NPP under which its workers are enrolled, where it has its own. */
  readonly npp?: string | undefined;
  /** How many people of a category it has, where the file says. */
  readonly counts?: ReadonlyMap<CategoryId, number> | undefined;
  /** How many there are who could be covered, where the file says. */
  readonly populations?: ReadonlyMap<CategoryId, number> | undefined;
  /** How many RT and RW there are. */
  readonly rt?: number | undefined;
  readonly rw?: number | undefined;
  /** The most that it may spend on contributions from a fund in the year. */
  readonly ceilings: Readonly<Partial<Record<Fund, Rupiah>>>;
}
