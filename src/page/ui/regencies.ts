import { WORK_LOCATIONS } from '../../enrolment/sipp/work-locations.ts';

/** A regency or city of the official list. */
export interface Regency {
  /** Kemendagri's, `35.16`. */
  readonly code: string;
  /** `Kabupaten Mojokerto`. */
  readonly name: string;
  /** SIPP's code of the place of work. */
  readonly workLocation: string;
}

export const regencies = (): readonly Regency[] =>
  WORK_LOCATIONS.map(([sipp, name, now = sipp]) => ({
    code: `${now.slice(0, 2)}.${now.slice(2)}`,
    name: properName(name),
    workLocation: sipp,
  }));

const properName = (capitals: string): string => {
  const words = capitals.toLowerCase().replace(/(^|[\s.(-])\p{L}/gu, (first) => first.toUpperCase());
  return /^Kota /.test(words) ? words : `Kabupaten ${words}`;
};

/** The one that is meant by what was typed; undefined where none or several could be. */
export function regencyTyped(typed: string, all: readonly Regency[]): Regency | undefined {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^kab(upaten|\.)?\s+/, '')
      .trim();
  const same = all.filter(({ name, code }) => plain(name) === plain(typed) || code === typed.trim());
  return same.length === 1 ? same[0] : undefined;
}

/** What a person has stated on the page. */
export interface Stated {
  readonly regency: Regency | undefined;
  readonly year: number;
  readonly npp: string;
  readonly postcode: string;
}

/** The policy that says the same, to be kept and used again; undefined where nothing was stated. */
export function statedPolicy({ regency, year, npp, postcode }: Stated): string | undefined {
  if (regency === undefined && npp === '') return undefined;
  const quoted = (text: string): string => JSON.stringify(text);
  const enrolment = [
    ...(npp === '' ? [] : [`npp: ${quoted(npp)}`]),
    ...(regency === undefined ? [] : [`workLocation: ${quoted(regency.workLocation)}`]),
    ...(postcode === '' ? [] : [`postcode: ${quoted(postcode)}`]),
  ];
  const lines = [
    'policy: kebijakan-kami',
    ...(regency === undefined ? [] : [`regency: ${quoted(regency.code)} # ${regency.name}`]),
    `year: ${year}`,
    ...(npp === '' ? [] : [`enrolment: { ${enrolment.join(', ')} }`]),
  ];
  return `${lines.join('\n')}\n`;
}
