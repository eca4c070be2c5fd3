/**
 * Minimum wages by region and month. The table is 65 kB: import this module dynamically, and only where a policy or
 * a question names a minimum wage.
 */

import { monthOfDate, parseIsoDate } from '../../domain/date.ts';
import type { Localized } from '../../domain/language.ts';
import { formatSen, type Sen, senFromDecimal } from '../../domain/money.ts';
import { type Month, month as monthOf, yearOf } from '../../domain/month.ts';
import { senText } from '../format.ts';
import { type Evidence, LAST_READ, type LawItem, READ_ON, since } from '../value.ts';
import table from './umk.csv?raw';

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
  readonly caveat: Localized;
}

/** The fields of a line; a quoted field may hold commas, none holds a line break. */
function fieldsOf(line: string): string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

/** Every confidence of `umk.csv`, in words. */
const CONFIDENCE: Readonly<Record<string, Localized>> = {
  'press list': {
    id: 'dari daftar pers, bukan dari surat keputusan gubernur',
    en: 'from press lists, not from the governor’s decision',
  },
  'replaces 775 of 2024 after a court ruling': {
    id: 'mengganti keputusan 775 tahun 2024 sejak 1 November 2025 sesudah putusan PTUN',
    en: 'replaces decision 775 of 2024 from 1 November 2025 after a court ruling',
  },
  press: {
    id: 'dari pers, bukan dari surat keputusan gubernur',
    en: 'from press, not from the governor’s decision',
  },
  'no own UMK: UMP applies': {
    id: 'tanpa UMK sendiri: UMP provinsi berlaku',
    en: 'no minimum wage of its own: the province’s applies',
  },
  'CONFLICT between sources': {
    id: 'SUMBER BERTENTANGAN: cocokkan dengan surat keputusan',
    en: 'SOURCES DISAGREE: check the decision',
  },
  'CONFLICT between sources: check the decree': {
    id: 'SUMBER BERTENTANGAN: cocokkan dengan surat keputusan',
    en: 'SOURCES DISAGREE: check the decision',
  },
  'derived from a stated difference': {
    id: 'dihitung dari selisih yang diberitakan',
    en: 'derived from a stated difference',
  },
  'agrees with the figure usually quoted': {
    id: 'sama dengan angka yang biasa dikutip',
    en: 'agrees with the figure usually quoted',
  },
};

function inWords(confidence: string): Localized {
  const parts = confidence.split('; ').map((part) => CONFIDENCE[part] ?? { id: part, en: part });
  return { id: parts.map(({ id }) => id).join('; '), en: parts.map(({ en }) => en).join('; ') };
}

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
    caveat: inWords(confidence),
  };
}

/**
 * On 1 November 2025 seven East Java regions were raised and four of them are in the table: the last two months of
 * the others are split off, with the doubt that they carry.
 */
function withDoubt(value: UmkValue): UmkValue[] {
  const doubtful = value.region.startsWith(EAST_JAVA) && value.from < RAISED && value.to > RAISED;
  if (!doubtful) return [value];
  return [
    { ...value, to: (RAISED - 1) as Month },
    { ...value, from: RAISED, caveat: SEVEN_RAISED },
  ];
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
      return [region, dated(own.sort((a, b) => a.from - b.from)).flatMap(withDoubt)];
    }),
  );
}

/** Every known minimum wage, by region code, oldest first. */
export const UMK: ReadonlyMap<string, readonly UmkValue[]> = byRegion();

/** The minimum wage of a region in a month; undefined where no list that was read has it: it is never carried over. @internal for tests */
export function umkInForce(region: string, month: Month): UmkValue | undefined {
  return UMK.get(region)?.find((value) => month >= value.from && month <= value.to);
}

/** A region's minimum wages as an item of law, so that lists and differences show them; undefined for an unknown code. */
export function umkItem(region: string): LawItem<Sen> | undefined {
  const values = UMK.get(region);
  const name = values?.[0]?.name;
  if (values === undefined || name === undefined) return undefined;
  return {
    id: `umk-${region}`,
    title: { id: `Upah minimum ${name}`, en: `Minimum wage of ${name}` },
    values: values.map(({ from, to, amount, decree, source, evidence, caveat }) => ({
      from,
      to,
      value: amount,
      source: { instrument: 'umk', article: decree, address: source, read: READ_ON, evidence, caveat },
    })),
    verifiedUntil: LAST_READ,
    format: senText,
    json: formatSen,
  };
}
