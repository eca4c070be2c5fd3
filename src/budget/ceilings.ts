import { FUNDS, type Fund } from '../domain/fund.ts';
import { type Rupiah, rupiah } from '../domain/money.ts';
import { NOTHING, type Shown } from '../domain/shown.ts';
import type { Budget } from './model.ts';

/** What one village may spend from a fund in the year against what it plans to. */
export interface CeilingUse {
  readonly kecamatan: Shown;
  readonly village: Shown;
  readonly fund: Fund;
  readonly ceiling: Rupiah;
  readonly planned: Rupiah;
  /** One of the two is zero. */
  readonly left: Rupiah;
  readonly over: Rupiah;
}

export type Ceilings = Readonly<Partial<Record<Fund, Rupiah>>>;

/** The same ceilings for every village, or each village's own. */
export type CeilingsOf = Ceilings | ((kecamatan: Shown, village: Shown) => Ceilings);

/** Every village of the budget against the ceiling of each fund that has one; a village without a line of it plans 0. */
export function ceilingUse({ rows }: Pick<Budget, 'rows'>, given: CeilingsOf): CeilingUse[] {
  const uses: CeilingUse[] = [];
  for (let from = 0; from < rows.length; ) {
    const [{ kecamatan, village } = { kecamatan: NOTHING, village: NOTHING }] = rows.slice(from, from + 1);
    let to = from;
    while (rows[to]?.kecamatan === kecamatan && rows[to]?.village === village) to++;
    const ceilings = typeof given === 'function' ? given(kecamatan, village) : given;
    uses.push(...useOfVillage({ kecamatan, village }, rows.slice(from, to), ceilings));
    from = to;
  }
  return uses;
}

/** One village, whether or not it plans anything. */
export function useOfVillage(
  { kecamatan, village }: Pick<CeilingUse, 'kecamatan' | 'village'>,
  rows: Budget['rows'],
  ceilings: Ceilings,
): CeilingUse[] {
  const planned = new Map<Fund, number>();
  for (const row of rows) planned.set(row.fund, (planned.get(row.fund) ?? 0) + row.total);
  return FUNDS.filter((one) => ceilings[one] !== undefined).map((fund) => ({
    kecamatan,
    village,
    fund,
    ...useOf(ceilings[fund] ?? rupiah(0), planned.get(fund) ?? 0),
  }));
}

function useOf(ceiling: Rupiah, planned: number): Pick<CeilingUse, 'ceiling' | 'planned' | 'left' | 'over'> {
  return {
    ceiling,
    planned: rupiah(planned),
    left: rupiah(Math.max(0, ceiling - planned)),
    over: rupiah(Math.max(0, planned - ceiling)),
  };
}
