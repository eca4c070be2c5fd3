import type { ExpectedProblem } from '../../domain/expected-problem.ts';
import { FUNDS, type Fund, spokenFund } from '../../domain/fund.ts';
import { type Rupiah, rupiah, type Sen } from '../../domain/money.ts';
import { parseMonth } from '../../domain/month.ts';
import { PAYERS, PROGRAMMES } from '../../domain/programme.ts';
import { NOTHING, type Shown, shownName, shownText } from '../../domain/shown.ts';
import { fundCodes } from '../../law/village/fund-codes.ts';
import type { Policy } from '../../policy/policy.ts';
import type { TextRow } from '../../policy/villages.ts';
import { KEY_COLUMNS, type KeyColumn } from '../dimension.ts';

/** A figure that somebody else published, billed or budgeted: for which part of the budget, and what they said of it. */
export interface ExpectedLine {
  /** Of the file, from 1. */
  readonly row: number;
  readonly label: Shown | undefined;
  /** The part of the budget: a column without words stands for everything, several words for all of them together. */
  readonly keys: Readonly<Partial<Record<KeyColumn, readonly string[] | undefined>>>;
  readonly amount: Rupiah | undefined;
  /** Contribution of one person in one month, where that is what was published. */
  readonly monthly: Rupiah | undefined;
  readonly heads: number | undefined;
  readonly months: number | undefined;
  readonly base: Sen | undefined;
  readonly source: Shown | undefined;
}

type Figure = 'amount' | 'monthly' | 'heads' | 'months' | 'base';
type Column = KeyColumn | Figure | 'label' | 'source' | 'none';

const COLUMNS: Readonly<Record<Column, readonly string[]>> = {
  village: ['desa', 'nama desa', 'desa kelurahan', 'village'],
  kecamatan: ['kecamatan', 'nama kecamatan', 'district'],
  category: ['jabatan', 'kategori', 'kelompok', 'category', 'group'],
  fund: ['sumber dana', 'dana', 'sumber', 'fund'],
  subFund: ['bagian dana', 'sub dana', 'subdana', 'sub fund', 'subfund'],
  activity: ['kegiatan', 'kode kegiatan', 'activity'],
  object: ['objek', 'kode objek', 'object'],
  programme: ['program', 'programme'],
  payer: ['penanggung', 'payer'],
  month: ['bulan iuran', 'masa', 'month'],
  amount: ['jumlah', 'nilai', 'rupiah', 'anggaran', 'total', 'jumlah rp', 'pagu', 'diumumkan', 'amount'],
  monthly: [
    'seorang sebulan',
    'iuran sebulan',
    'iuran per bulan',
    'premi per bulan',
    'per orang per bulan',
    'monthly',
  ],
  heads: ['orang', 'jumlah orang', 'peserta', 'jumlah peserta', 'heads', 'people', 'workers'],
  months: ['bulan', 'jumlah bulan', 'banyak bulan', 'months'],
  base: ['dasar', 'dasar upah', 'upah', 'umk', 'base', 'wage'],
  label: ['uraian', 'keterangan', 'nama', 'label', 'name'],
  source: ['rujukan', 'alamat', 'source', 'url'],
  none: ['no', 'nomor', ''],
};

export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Reads an amount as the rosters' money reader does; undefined for what is no amount. */
export type ReadAmount = (text: string) => Sen | undefined;

/** Rows of text, the header first. A row with a figure that cannot be read is a problem, never passed over. */
export function parseExpected(
  rows: readonly TextRow[],
  policy: Policy,
  readAmount: ReadAmount,
): { readonly lines: readonly ExpectedLine[]; readonly problems: readonly ExpectedProblem[] } {
  const [header, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const problems: ExpectedProblem[] = [];
  const columns = (header?.cells ?? []).map((text, index) => {
    const found = columnOf(text);
    if (!found)
      problems.push({
        code: 'unknown-column',
        row: header?.row ?? 1,
        column: index + 1,
        text: shownText(text.trim()),
      });
    return found ?? 'none';
  });
  if (!columns.some((column) => column === 'amount' || column === 'monthly' || column === 'heads')) {
    // Without one heading that is known it may be any file: nothing of it is quoted.
    const isOurs = columns.some((column) => column !== 'none');
    const text = isOurs ? shownText(header?.cells.join(', ') ?? '') : NOTHING;
    return { lines: [], problems: [{ code: 'no-figure-column', row: 1, text }] };
  }
  const read: Reading = { columns, policy, readAmount, problems };
  return { lines: body.map((row) => lineOf(row, read)), problems };
}

const columnOf = (text: string): Column | undefined =>
  (Object.keys(COLUMNS) as Column[]).find((column) => COLUMNS[column].includes(plainWords(text)));

interface Reading {
  readonly columns: readonly Column[];
  readonly policy: Policy;
  readonly readAmount: ReadAmount;
  readonly problems: ExpectedProblem[];
}

function lineOf({ row, cells }: TextRow, { columns, policy, readAmount, problems }: Reading): ExpectedLine {
  const text = (column: Column): string => (cells[columns.indexOf(column)] ?? '').trim();
  const say = (code: ExpectedProblem['code'], column: Column): void =>
    void problems.push({ code, row, column: columns.indexOf(column) + 1, text: shownText(text(column)) });
  const figure = <T>(column: Figure, read: (words: string) => T | undefined): T | undefined => {
    if (text(column) === '' || text(column) === '-') return undefined;
    const found = read(text(column));
    if (found === undefined) say('not-a-figure', column);
    return found;
  };
  const whole = (words: string): Rupiah | undefined => rupiahInWords(words, readAmount);
  const keys: Partial<Record<KeyColumn, readonly string[]>> = {};
  for (const key of KEY_COLUMNS) {
    if (!columns.includes(key) || text(key) === '') continue;
    const ids = text(key)
      .split('+')
      .map((word) => KEY_WORD[key](word.trim(), policy));
    if (ids.includes(undefined)) say('not-a-key', key);
    else keys[key] = ids.filter((id) => id !== undefined);
  }
  const line: ExpectedLine = {
    row,
    label: shownName(text('label')) || undefined,
    keys,
    amount: figure('amount', whole),
    monthly: figure('monthly', whole),
    heads: figure('heads', whole),
    months: figure('months', (words) => (/^([1-9]|1[0-2])$/.test(words) ? Number(words) : undefined)),
    base: figure('base', readAmount),
    source: shownText(text('source')) || undefined,
  };
  if ([line.amount, line.monthly, line.heads].every((one) => one === undefined) && !told(problems, row))
    problems.push({ code: 'no-figure', row, text: shownText(cells.join(' ').trim()) });
  return line;
}

const told = (problems: readonly ExpectedProblem[], row: number): boolean =>
  problems.some((problem) => problem.row === row && problem.code !== 'unknown-column');

const UNITS: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  m: 1e9,
  triliun: 1e12,
};

/** `Rp 1.061.553.600`, `890 juta`, `1,062 miliar`: whole rupiah or nothing. */
export function rupiahInWords(words: string, readAmount: ReadAmount): Rupiah | undefined {
  // `1.062 juta` groups by its point, `1,062 miliar` and `1.5 juta` divide.
  const press = /^(?:rp\.?\s*)?(\d{1,6})(?:[.,](\d{1,9}))?\s*([a-z]+)$/i.exec(
    words.replace(/^((?:rp\.?\s*)?\d{1,3})\.(\d{3})(?!\d)/i, '$1$2'),
  );
  const unit = UNITS[press?.[3]?.toLowerCase() ?? ''];
  if (press && unit !== undefined) {
    const [, left = '', decimals = ''] = press;
    const scaled = unit / 10 ** decimals.length;
    return scaled < 1 ? undefined : rupiah(Number(left + decimals) * scaled);
  }
  const sen = readAmount(words);
  return sen === undefined || sen % 100 !== 0 ? undefined : rupiah(sen / 100);
}

type KeyWord = (word: string, policy: Policy) => string | undefined;

const asWritten: KeyWord = (word) => shownText(word);
const oneOf =
  (words: readonly string[]) =>
  (word: string): string | undefined =>
    words.find((one) => plainWords(one) === plainWords(word));

const KEY_WORD: Readonly<Record<KeyColumn, KeyWord>> = {
  village: shownName,
  kecamatan: shownName,
  activity: asWritten,
  object: asWritten,
  category: categoryWord,
  fund: fundWord,
  subFund: subFundWord,
  programme: oneOf(PROGRAMMES),
  payer: (word) => oneOf(PAYERS)(word) ?? PAYER_WORDS[plainWords(word)],
  month: (word) => (parseMonth(word) === undefined ? undefined : word),
};
const PAYER_WORDS: Readonly<Record<string, string>> = {
  'pemberi kerja': 'employer',
  peserta: 'worker',
  pekerja: 'worker',
};

function categoryWord(word: string, { categories, known }: Policy): string | undefined {
  const asked = plainWords(word);
  const own = [...categories.values()].find(({ id, name, names }) =>
    [id, name.id, name.en, ...names].some((one) => plainWords(one) === asked),
  );
  if (own) return own.id;
  return known.find(({ id, name, names }) =>
    [id, name.id, name.en, ...names].some((one) => plainWords(one) === asked),
  )?.id;
}

/** A part of a fund that the policy names, however it is spelled. */
function subFundWord(word: string, { categories }: Policy): string | undefined {
  const named = [...categories.values()].flatMap(({ charges }) =>
    charges.flatMap((one) => one.subFund ?? []),
  );
  return named.find((one) => plainWords(one) === plainWords(word));
}

/** The fund that a word means, by code, by its official name or as the trade says it. */
export function fundWord(word: string): Fund | undefined {
  const asked = plainWords(word);
  const named = fundCodes.values.flatMap(({ value }) => value).find(({ name }) => plainWords(name) === asked);
  return (
    FUNDS.find((one) => plainWords(one) === asked) ??
    spokenFund(word) ??
    FUNDS.find((one) => one === named?.code)
  );
}
