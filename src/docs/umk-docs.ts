import { formatMonth } from '../domain/month.ts';
import { senText } from '../law/format.ts';
import { allUmk, type UmkValue } from '../law/rates/umk.ts';
import { LAW_DOCS_TEXT } from './law-words.ts';

/** Every minimum wage, by province, then by the list that it comes from. Indonesian. */
export async function umkDocs(): Promise<string> {
  const text = LAW_DOCS_TEXT.id;
  const values = [...(await allUmk()).values()].flat();
  const parts = [`# ${text.umkTitle}`, `<!-- ${text.generated} -->`, text.umkIntro];
  for (const [province, own] of grouped(values, (value) => value.province)) {
    parts.push(`## ${province}`, ...[...grouped(own, listOf)].sort(byKey).map(([, list]) => listPart(list)));
  }
  return `${parts.join('\n\n')}\n`;
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const listOf = ({ from, to, decree, source, caveat }: UmkValue): string =>
  [formatMonth(from), formatMonth(to), decree, source, caveat.id].join('|');

function listPart(list: readonly UmkValue[]): string {
  const first = list[0];
  if (!first) return '';
  const decree = first.decree === undefined ? 'Keputusan tidak disebut sumber' : `Keputusan ${first.decree}`;
  const rows = list.map(({ region, name, amount }) => `- ${region} ${name}: ${senText(amount)}`);
  return [
    `### ${formatMonth(first.from)} sampai ${formatMonth(first.to)}`,
    `${decree}. Sumber: ${first.source}. Periksa: ${first.caveat.id}.`,
    rows.join('\n'),
  ].join('\n\n');
}
