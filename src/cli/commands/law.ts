import { monthOfDate } from '../../domain/date.ts';
import type { Language } from '../../domain/language.ts';
import { type Rupiah, rupiah } from '../../domain/money.ts';
import { formatMonth, type Month } from '../../domain/month.ts';
import { joined, ownWords, type Shown, said, shownName } from '../../domain/shown.ts';
import { lawChanges } from '../../law/changes.ts';
import { lawCounts } from '../../law/counts.ts';
import { findLaw, LAW, LAW_SECTIONS } from '../../law/index.ts';
import type { LawItem } from '../../law/value.ts';
import { nearestWord } from '../../policy/nearest.ts';
import { changeView, lawDiffText } from '../../reports/law/law-diff.ts';
import { lawDiffJson, lawJson } from '../../reports/law/law-json.ts';
import { lawListText } from '../../reports/law/law-list.ts';
import { lawShowText } from '../../reports/law/law-show.ts';
import { itemView, type LawItemView } from '../../reports/law/law-view.ts';
import { umkRegionsText, umkSummary } from '../../reports/law/umk-regions.ts';
import { readMonth } from '../../roster/values/written-month.ts';
import { LAW_TEXT } from '../../text/law.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { today } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import { CliError, type Context } from '../shell/io.ts';
import type { LAW as LAW_OPTIONS } from '../shell/option-tables.ts';
import type { OptionsOf } from '../shell/options.ts';
import { LAW_ACTIONS } from '../words/actions.ts';

/** The id under which minimum wages are asked for; the region decides which. */
const UMK_ID = 'umk';

type Options = OptionsOf<typeof LAW_OPTIONS>;
type Action = (args: readonly string[], options: Options, context: Context) => Promise<number>;

/** What makes each of the formats. */
type Formats = Readonly<Record<Options['format'], () => Promise<Shown>>>;

const ACTIONS: Readonly<
  Record<(typeof LAW_ACTIONS)[number], { readonly words: number; readonly run: Action }>
> = {
  list: { words: 0, run: list },
  show: { words: 1, run: show },
  diff: { words: 2, run: diff },
};

/** `enroll law [list|show ID|diff MONTH MONTH]`. Exit 1 under --strict where a value is past its verification. */
export const run: Handler<typeof LAW_OPTIONS> = async ([word = 'list', ...args], options, context) => {
  const known = LAW_ACTIONS.find((one) => one === word);
  const action = known && ACTIONS[known];
  const words = LAW_TEXT[context.language].usage;
  if (action === undefined) {
    const allowed = LAW_ACTIONS.map(ownWords);
    throw new CliError(words.action(shownName(word), joined(allowed, ', '), nearestWord(word, allowed)));
  }
  if (args.length > action.words)
    throw new CliError(CLI_TEXT[context.language].tooManyArguments(said`law ${shownName(word)}`));
  return action.run(args, options, context);
};

/** The law of a month, of the present one where none is asked for: a rise that is already written is not the law yet. */
async function list(_args: readonly string[], options: Options, context: Context): Promise<number> {
  const { language } = context;
  const month = monthOf(options.month, context) ?? monthOfDate(today(context));
  const sections = LAW_SECTIONS.map((section) => ({
    title: ownWords(section.title[language]),
    items: section.items.map((item) => itemView(item, month, language)),
  }));
  const items = sections.flatMap((section) => section.items);
  const warnings = unverified(items, month, language);
  const formats: Formats = {
    text: async () => lawListText(sections, await umkSummary(), lawCounts(LAW), nameOf(month), language),
    json: async () => lawJson(items, nameOf(month), warnings, lawCounts(LAW)),
  };
  context.io.out(await formats[options.format]());
  return warned(warnings, options, context);
}

async function show([id]: readonly string[], options: Options, context: Context): Promise<number> {
  const { language } = context;
  const words = LAW_TEXT[language].usage;
  if (id === undefined) throw new CliError(words.idMissing);
  const region = options.region;
  if (id === UMK_ID && region === undefined) return showRegions(options, context);
  const item = await itemOf(id, region, context);
  const amount = amountOf(options.amount, context);
  if (amount !== undefined && item.forAmount === undefined) {
    const others = LAW.filter((known) => known.forAmount).map((known) => known.id);
    throw new CliError(words.noAmount(ownWords(item.id), joined(others.map(ownWords), ', ')));
  }
  const month = monthOf(options.month, context);
  const view = itemView(item, month, language, amount);
  const warnings = unverified([view], month, language);
  const formats: Formats = {
    text: async () => lawShowText(view, nameOf(month), language),
    json: async () => lawJson([view], nameOf(month), warnings),
  };
  context.io.out(await formats[options.format]());
  return warned(warnings, options, context);
}

/** All that is known of minimum wages: the regions by name, or every value as JSON. */
async function showRegions(options: Options, context: Context): Promise<number> {
  const { language } = context;
  const month = monthOf(options.month, context);
  let warnings: readonly Shown[] = [];
  const formats: Formats = {
    text: () => umkRegionsText(language),
    json: async () => {
      const { allUmk, umkItem } = await import('../../law/rates/umk.ts');
      const items = [...(await allUmk()).values()].flatMap((values) => umkItem(values) ?? []);
      const views = items.map((item) => itemView(item, month, language));
      warnings = unverified(views, month, language);
      return lawJson(views, nameOf(month), warnings);
    },
  };
  context.io.out(await formats[options.format]());
  return warned(warnings, options, context);
}

async function diff([first, second]: readonly string[], options: Options, context: Context): Promise<number> {
  const { language } = context;
  const [earlier, later] = [monthOf(first, context), monthOf(second, context)];
  if (earlier === undefined || later === undefined || later < earlier) {
    throw new CliError(LAW_TEXT[language].usage.months);
  }
  const region = options.region;
  const items = region === undefined ? LAW : [...LAW, await itemOf(UMK_ID, region, context)];
  const changes = lawChanges(items, earlier, later).map((change) => changeView(change, language));
  const [from, to] = [formatMonth(earlier), formatMonth(later)];
  const formats: Formats = {
    text: async () => lawDiffText(changes, from, to, language),
    json: async () => lawDiffJson(changes, from, to),
  };
  context.io.out(await formats[options.format]());
  return 0;
}

/** The item of an id, or a region's minimum wages. Their table is loaded only here. */
async function itemOf(
  id: string,
  region: string | undefined,
  { language }: Context,
): Promise<LawItem<unknown>> {
  const words = LAW_TEXT[language].usage;
  if (id === UMK_ID) {
    const { allUmk, umkItem, umkOf } = await import('../../law/rates/umk.ts');
    const item = umkItem((await umkOf(region ?? '')) ?? []);
    if (item) return item;
    const asked = region ?? '';
    throw new CliError(
      words.region(shownName(asked), nearestWord(asked, [...(await allUmk()).keys()].map(ownWords))),
    );
  }
  const item = findLaw(id);
  if (!item) {
    const known = [...LAW.map((one) => one.id), UMK_ID].map(ownWords);
    throw new CliError(words.id(shownName(id), nearestWord(id, known)));
  }
  return item;
}

/** What is asked for past the month until which it was checked: a sentence for each such month. */
function unverified(items: readonly LawItemView[], month: Month | undefined, language: Language): Shown[] {
  if (month === undefined) return [];
  const unchecked = items.filter((item) => !item.verified);
  const untils = [...new Set(unchecked.map((item) => item.verifiedUntil))].sort();
  return untils.map((until) => {
    const own = unchecked.filter((item) => item.verifiedUntil === until);
    return LAW_TEXT[language].unverified(
      own.map((item) => item.id),
      formatMonth(month),
      until,
    );
  });
}

function warned(warnings: readonly Shown[], options: Options, { io }: Context): number {
  for (const warning of warnings) io.err(said`${warning}\n`);
  return options.strict && warnings.length > 0 ? 1 : 0;
}

const nameOf = (month: Month | undefined): Shown | undefined =>
  month === undefined ? undefined : formatMonth(month);

function monthOf(given: string | undefined, { language }: Context): Month | undefined {
  if (given === undefined) return undefined;
  const month = readMonth(given);
  if (month === undefined) throw new CliError(LAW_TEXT[language].usage.month(shownName(given)));
  return month;
}

/** Whole rupiah, with or without the dots of Indonesian thousands. */
function amountOf(given: string | undefined, { language }: Context): Rupiah | undefined {
  if (given === undefined) return undefined;
  if (!/^(\d{1,13}|\d{1,3}(\.\d{3}){1,4})$/.test(given)) {
    throw new CliError(LAW_TEXT[language].usage.amount(shownName(given)));
  }
  return rupiah(Number(given.replaceAll('.', '')));
}
