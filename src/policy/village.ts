import type { CategoryId } from '../domain/category.ts';
import type { Fund } from '../domain/fund.ts';
import type { Sen } from '../domain/money.ts';
import type { Shown } from '../domain/shown.ts';
import type { Ceilings } from './ceiling.ts';
import type { QuotaTerm } from './quota.ts';
import type { VillageCharge } from './village-charge.ts';

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
  /** What pays its contributions instead of the policy's funds; members who pay themselves still do. */
  readonly fund?: Fund | undefined;
  /** The same where several funds pay, or another in some months: those of all months first, then in time. */
  readonly charges?: readonly VillageCharge[] | undefined;
  /** The wage base of its PU categories that have no base of their own people. */
  readonly base?: Sen | undefined;
  /** How many people of a category it may have, instead of the policy's quota of every village. */
  readonly quotas?: ReadonlyMap<CategoryId, readonly QuotaTerm[]> | undefined;
  /** The most that it may spend on contributions from a fund: in the year, or in some of its months. */
  readonly ceilings: Ceilings;
}
