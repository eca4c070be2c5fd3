import { plainWords, rupiahInWords } from '../../budget/expected/expected.ts';
import type { OutcomeEntry } from '../../budget/outcome.ts';
import type { Rupiah } from '../../domain/money.ts';
import { Refused } from '../../domain/refused.ts';
import { shownName, shownText } from '../../domain/shown.ts';
import type { TextRow } from '../../policy/villages.ts';
import { parseWage } from '../../roster/values/wage.ts';
import type { Ports } from '../ports.ts';
import { tableRows } from '../table-rows.ts';

const PAID = ['iuran', 'iuran dibayar', 'dibayar', 'paid', 'contributions'];
const BENEFITS = ['manfaat', 'santunan', 'manfaat diterima', 'santunan dibayar', 'klaim', 'benefits'];
const NAME = ['uraian', 'tahun', 'nama', 'program', 'desa', 'kecamatan', 'name', 'year', 'label'];

/** An amount as people write it: `890000000`, `890 juta`. */
export const outcomeAmount = (words: string): Rupiah | undefined => rupiahInWords(words, parseWage);

/** Contributions paid and benefits received, a row each. @throws Refused for a file without them */
export async function readOutcome(file: string, ports: Ports): Promise<readonly OutcomeEntry[]> {
  const rows = await tableRows(file, ports);
  const [header, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const heads = (header?.cells ?? []).map(plainWords);
  const [name, paid, benefits] = [NAME, PAID, BENEFITS].map((words) =>
    heads.findIndex((head) => words.includes(head.replace(/ rp$/, ''))),
  );
  if (paid === undefined || benefits === undefined || paid < 0 || benefits < 0 || body.length === 0)
    throw new Refused({ code: 'outcome-without-columns', args: { file: shownName(file) } });
  const amount = ({ row, cells }: TextRow, at: number): Rupiah => {
    const found = outcomeAmount((cells[at] ?? '').trim());
    if (found !== undefined) return found;
    const args = { file: shownName(file), row, found: shownText(cells[at] ?? '') };
    throw new Refused({ code: 'outcome-no-amount', args });
  };
  return body.map((row) => ({
    name: shownName((row.cells[name ?? -1] ?? '').trim()) || undefined,
    paid: amount(row, paid),
    benefits: amount(row, benefits),
  }));
}
