/**
 * Minimum wages by region and month. A province is a text of 15 kB or so, loaded when it is asked for: import this
 * module dynamically, and only where a policy or a question names a minimum wage.
 */

import { monthOfDate, parseIsoDate } from '../../domain/date.ts';
import type { Localized } from '../../domain/language.ts';
import { formatSen, type Sen, senFromDecimal } from '../../domain/money.ts';
import { type Month, month as monthOf, yearOf } from '../../domain/month.ts';
import { senText } from '../format.ts';
import { type Evidence, LAST_READ, type LawItem, READ_ON, since } from '../value.ts';
import { UMK_PROVINCES } from './umk/index.ts';

/** `UMK`: the region's own; `UMP applies`: it has none, so the province's serves; `UMP`: of a province. */
export type UmkKind = 'UMK' | 'UMP applies' | 'UMP';

/** The minimum wage of a region, in force from the first month to the last, both included. */
export interface UmkValue {
  /** Kemendagri code: `35.16`, or the province's (`73`) for its UMP. */
  readonly region: string;
  readonly name: string;
  readonly province: string;
  readonly from: Month;
  readonly to: Month;
  readonly amount: Sen;
  readonly kind: UmkKind;
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
  'UMP, from a BPS table copied by a dashboard': {
    id: 'UMP dari tabel BPS dalam salinan sebuah dasbor',
    en: 'UMP from a BPS table copied by a dashboard',
  },
  'decree not read': { id: 'keputusannya tidak dibaca', en: 'the decision was not read' },
  'research list, decree named': {
    id: 'dari daftar penelitian yang menyebut keputusannya',
    en: 'from a research list that names the decision',
  },
  'research list, cites the decree': {
    id: 'dari daftar penelitian yang mengutip keputusannya',
    en: 'from a research list that cites the decision',
  },
  'research list': { id: 'dari daftar penelitian', en: 'from a research list' },
  'rounded to rupiah': { id: 'dibulatkan ke rupiah', en: 'rounded to rupiah' },
  derived: { id: 'dihitung dari tahun lain', en: 'computed from another year' },
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

/** Sources that many rows share. */
const SOURCES: Readonly<Record<string, string>> = {
  '@nafkah-2025': 'github.com/adenaufal/nafkah data-prep/wages-2025.json (commit 2d22ed0; CC BY 4.0)',
  '@nafkah-2026':
    'github.com/adenaufal/nafkah data-prep/data/wages-2026-research.json (CC BY 4.0, 2026-09-01)',
  '@nafkah-2026-kemnaker':
    'github.com/adenaufal/nafkah data-prep/data/wages-2026-research.json (CC BY 4.0, 2026-09-01); Kemnaker list of 6 January 2026 via tirto.id',
  '@bps-ump': 'github.com/nabilmakarim11111/dashboard-ump data.json (BPS series 2015-2024, commit 8727c4a)',
};

const sourceOf = (text: string): string => text.replace(/^@[a-z0-9-]+/, (key) => SOURCES[key] ?? key);

const KINDS: readonly UmkKind[] = ['UMK', 'UMP applies', 'UMP'];

function parsed(line: string, province: string): UmkValue {
  const [
    name = '',
    region = '',
    from = '',
    amount = '',
    kindText = '',
    decree = '',
    source = '',
    confidence = '',
  ] = fieldsOf(line);
  const date = parseIsoDate(from);
  const value = senFromDecimal(amount);
  const kind = KINDS.find((one) => one === kindText);
  if (date === undefined || value === undefined || kind === undefined)
    throw new RangeError(`minimum wages: ${line}`);
  const start = monthOfDate(date);
  return {
    region,
    name,
    province,
    from: start,
    to: monthOf(yearOf(start), 12),
    amount: value,
    kind,
    decree: decree === '' ? undefined : decree,
    source: sourceOf(source),
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

type ByRegion = ReadonlyMap<string, readonly UmkValue[]>;

function byRegion(text: string, province: string): ByRegion {
  const rows = text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => parsed(line, province));
  const regions = [...new Set(rows.map((row) => row.region))].sort();
  return new Map(
    regions.map((region) => {
      const own = rows.filter((row) => row.region === region);
      return [region, dated(own.sort((a, b) => a.from - b.from)).flatMap(withDoubt)];
    }),
  );
}

async function provinceOf(code: string): Promise<ByRegion | undefined> {
  const province = Object.hasOwn(UMK_PROVINCES, code) ? UMK_PROVINCES[code] : undefined;
  return province && byRegion(await province.load(), province.name);
}

/** A region's minimum wages, oldest first, by its code or its province's; undefined for a code that is none. */
export async function umkOf(region: string): Promise<readonly UmkValue[] | undefined> {
  return (await provinceOf(region.slice(0, 2)))?.get(region);
}

/** Every minimum wage, by region code, oldest first: all provinces are loaded. */
export async function allUmk(): Promise<ByRegion> {
  const provinces = await Promise.all(Object.keys(UMK_PROVINCES).map(provinceOf));
  return new Map(provinces.flatMap((one) => [...(one ?? [])]));
}

/** The minimum wage of a month; undefined where no list that was read has it: it is never carried over. @internal for tests */
export const umkInForce = (values: readonly UmkValue[], month: Month): UmkValue | undefined =>
  values.find((value) => month >= value.from && month <= value.to);

/** A region's minimum wages as an item of law, so that lists and differences show them; undefined for none. */
export function umkItem(values: readonly UmkValue[]): LawItem<Sen> | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  return {
    id: `umk-${first.region}`,
    title: { id: `Upah minimum ${first.name}`, en: `Minimum wage of ${first.name}` },
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
