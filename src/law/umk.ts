/**
 * Minimum wages by region and month. The table is 65 kB: import this module dynamically, and only where a policy or
 * a question names a minimum wage.
 */

import { monthOfDate, parseIsoDate } from '../domain/date.ts';
import type { Localized } from '../domain/language.ts';
import { type Sen, senFromDecimal } from '../domain/money.ts';
import { type Month, month as monthOf, yearOf } from '../domain/month.ts';
import table from './umk.csv?raw';
import { type Evidence, since } from './value.ts';

/** The minimum wage of a region, in force from the first month to the last, both included. */
export interface UmkValue {
  /** Kemendagri code: `35.16`, or the province's (`73`) for its UMP. */
  readonly region: string;
  readonly name: string;
  readonly province: string;
  readonly from: Month;
  readonly to: Month;
  readonly amount: Sen;
  /** The governor's decision; absent where the press did not name it. */
  readonly decree?: string | undefined;
  readonly source: string;
  readonly evidence: Evidence;
  /** As `umk.csv` has it: `press list`, `CONFLICT between sources`. */
  readonly confidence: string;
  /** The sources disagree: check the decree before using it. */
  readonly conflict: boolean;
  readonly caveat?: Localized | undefined;
}

/** The fields of a line; a quoted field may hold commas, none holds a line break. */
function fieldsOf(line: string): string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

const PRESS: Localized = {
  id: 'dari daftar pers, bukan dari surat keputusan gubernur',
  en: 'from press lists, not from the governor’s decision',
};
const SEVEN_RAISED: Localized = {
  id: 'tujuh daerah Jawa Timur naik 1 November 2025, hanya empat di antaranya diketahui: cocokkan apakah daerah ini termasuk',
  en: 'seven East Java regions were raised on 1 November 2025, only four of them are known: check whether this is one',
};
const EAST_JAVA = '35.';
const RAISED = since('2025-11');

function parsed(line: string): UmkValue {
  const [
    province = '',
    name = '',
    region = '',
    ,
    from = '',
    amount = '',
    decree = '',
    source = '',
    confidence = '',
  ] = fieldsOf(line);
  const date = parseIsoDate(from);
  const value = senFromDecimal(amount);
  if (date === undefined || value === undefined) throw new RangeError(`umk.csv: ${line}`);
  const start = monthOfDate(date);
  return {
    region,
    name,
    province,
    from: start,
    to: monthOf(yearOf(start), 12),
    amount: value,
    decree: decree === '' ? undefined : decree,
    source,
    evidence: confidence.startsWith('derived') ? 'derived' : 'secondary',
    confidence,
    conflict: confidence.includes('CONFLICT'),
    caveat: PRESS,
  };
}

/** A wage ends with its year, or before the next one of its region: a year that no list covers stays unknown. */
function dated(values: readonly UmkValue[]): UmkValue[] {
  return values.map((value, index) => {
    const next = values[index + 1];
    const replaced = next !== undefined && next.from <= value.to;
    return replaced ? { ...value, to: (next.from - 1) as Month } : value;
  });
}

function byRegion(): ReadonlyMap<string, readonly UmkValue[]> {
  const rows = table.trim().split(/\r?\n/).slice(1).map(parsed);
  const regions = [...new Set(rows.map((row) => row.region))].sort();
  return new Map(
    regions.map((region) => {
      const own = rows.filter((row) => row.region === region);
      return [region, dated(own.sort((a, b) => a.from - b.from))];
    }),
  );
}

/** Every known minimum wage, by region code, oldest first. */
export const UMK: ReadonlyMap<string, readonly UmkValue[]> = byRegion();

/** The minimum wage of a region in a month; undefined where no list that was read has it: it is never carried over. */
export function umkInForce(region: string, month: Month): UmkValue | undefined {
  const found = UMK.get(region)?.find((value) => month >= value.from && month <= value.to);
  if (!found) return undefined;
  const unsure =
    region.startsWith(EAST_JAVA) && month >= RAISED && yearOf(month) === 2025 && found.from < RAISED;
  return unsure ? { ...found, caveat: SEVEN_RAISED } : found;
}
