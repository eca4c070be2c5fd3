import type { Regency } from '../protocol.ts';

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
