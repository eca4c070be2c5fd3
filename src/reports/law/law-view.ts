import type { Binding } from '../../domain/kinds/law.ts';
import type { Language } from '../../domain/language.ts';
import { type Rupiah, rupiah } from '../../domain/money.ts';
import { formatMonth, type Month } from '../../domain/month.ts';
import { ownData, type ShownData } from '../../domain/shown/sayable.ts';
import { NOTHING, ownWords, type Shown } from '../../domain/shown.ts';
import { rupiahText } from '../../law/format.ts';
import { INSTRUMENTS } from '../../law/instruments.ts';
import { bindingOf, type DatedValue, type Evidence, inForce, type LawItem } from '../../law/value.ts';
import { articleWords, citation, shortName } from '../parts/citation.ts';

/** One dated value of the law as a reader sees it: the fields of the JSON. */
export interface LawValueView {
  readonly from: Shown;
  /** Null: no end is known. */
  readonly to: Shown | null;
  /** For programs: rates as `0.24%`, sen as `2152322.94`, rupiah as whole numbers. */
  readonly value: ShownData;
  readonly text: Shown;
  readonly rows: readonly Shown[];
  /** What the value comes to for the month or the amount that was asked about. */
  readonly answers: readonly Shown[];
  readonly source: {
    /** As one cites it: `PP 44/2015 Ps 16(1)`. */
    readonly cited: Shown;
    readonly instrument: Shown;
    readonly title: Shown;
    readonly article: Shown | null;
    /** The page that was read; null where none was. */
    readonly address: Shown | null;
    /** Where the instrument's own text lies, to be checked against. */
    readonly text: Shown | null;
    readonly read: Shown;
    readonly evidence: Evidence;
    readonly binding: Binding;
    readonly caveat: Shown | null;
  };
}

export interface LawItemView {
  readonly id: Shown;
  readonly title: Shown;
  readonly verifiedUntil: Shown;
  /** False: the month asked about lies past `verifiedUntil`. */
  readonly verified: boolean;
  readonly note: Shown | null;
  /** First and last month for which any value is known; null: no end. */
  readonly known: { readonly from: Shown; readonly to: Shown | null };
  readonly values: readonly LawValueView[];
}

/** What a reader asked about a value besides the value itself. */
export interface Asked {
  readonly month?: Month | undefined;
  readonly amount?: Rupiah | undefined;
}

function answers<T>(item: LawItem<T>, value: T, { month, amount }: Asked, language: Language): Shown[] {
  const forMonth = month === undefined ? undefined : item.inMonth?.(value, month, language);
  const forAmount = amount === undefined ? undefined : item.forAmount?.(value, amount, language);
  const inWords =
    forAmount === undefined ? [] : [ownWords(`${rupiahText(amount ?? rupiah(0), language)} → ${forAmount}`)];
  return forMonth === undefined ? inWords : [ownWords(forMonth), ...inWords];
}

export function valueView<T>(
  item: LawItem<T>,
  dated: DatedValue<T>,
  language: Language,
  asked: Asked = {},
): LawValueView {
  const { instrument, article, address, read, evidence, caveat } = dated.source;
  const original = INSTRUMENTS[instrument];
  return {
    from: formatMonth(dated.from),
    to: monthOrNull(dated.to),
    value: ownData(item.json ? item.json(dated.value) : dated.value),
    text: ownWords(item.format(dated.value, language)),
    rows: item.rows?.(dated.value, language).map(ownWords) ?? [],
    answers: answers(item, dated.value, asked, language),
    source: {
      cited: citation(dated.source, language),
      instrument: shortName(instrument, language),
      title: ownWords(original.title[language]),
      article: article === undefined ? null : articleWords(article, language),
      address: address === undefined ? null : ownWords(address),
      text: original.address === undefined ? null : ownWords(original.address),
      read: ownWords(read),
      evidence,
      binding: bindingOf(dated.source),
      caveat: caveat === undefined ? null : ownWords(caveat[language]),
    },
  };
}

function monthOrNull(month: Month | undefined): Shown | null {
  return month === undefined ? null : formatMonth(month);
}

/** An item with all its values, or with the one in force in a month (none where it has none). */
export function itemView(
  item: LawItem<unknown>,
  month: Month | undefined,
  language: Language,
  amount?: Rupiah | undefined,
): LawItemView {
  const found = month === undefined ? undefined : inForce(item, month);
  const values = month === undefined ? item.values : found ? [found.dated] : [];
  return {
    id: ownWords(item.id),
    title: ownWords(item.title[language]),
    verifiedUntil: formatMonth(item.verifiedUntil),
    verified: found?.verified ?? true,
    note: item.note === undefined ? null : ownWords(item.note[language]),
    known: { from: monthOrNull(item.values[0]?.from) ?? NOTHING, to: monthOrNull(item.values.at(-1)?.to) },
    values: values.map((dated) => valueView(item, dated, language, { month, amount })),
  };
}
