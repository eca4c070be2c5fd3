import type { CellComment, SheetRow, SheetSource } from '../domain/cell.ts';
import { type SourceName, sourceNameIfAny } from '../domain/source-name.ts';
import { peopleAbove } from './header/above-people.ts';
import type { Places } from './header/shapes.ts';
import { formTranslator } from './kinds/form.ts';
import { headerLines } from './kinds/sample-rows.ts';
import { leftInComment } from './kinds/strange-heading.ts';
import { MergedCells } from './rows/merged-cells.ts';
import type { Reading, RosterItem } from './rows/row.ts';
import { rowTranslator, type TranslateContext } from './rows/translate.ts';
import type { Found } from './scope.ts';
import { clean } from './values/text.ts';

/** The rows below the header, as workers and rows passed over, batch by batch. */
export async function* translated(
  source: AsyncIterable<readonly SheetRow[]>,
  found: Found,
  sheet: SheetSource,
  context: Pick<TranslateContext, 'file' | 'asOf' | 'years' | 'tools' | 'places'> & {
    /** Villages of the policy's regency, or of the people's own. */
    readonly official: () => Promise<Places>;
  },
): AsyncIterable<readonly RosterItem[]> {
  const merged = sheet.merges && new MergedCells(() => sheet.merges?.() ?? Promise.resolve([]));
  const comments = leavingComments((await sheet.comments?.()) ?? []);
  const translate = translator(found, { ...context, sheet: sourceNameIfAny(sheet.name), merged }, comments);
  const { headerRow } = found.layout;
  const early = earlyPeople(found, context.file, sheet);
  if (early.length > 0) yield early;
  for await (const [batch, next] of withNext(source)) {
    const below = (batch[0]?.row ?? 0) > headerRow ? batch : batch.filter(({ row }) => row > headerRow);
    if (below.length === 0) continue;
    let items: RosterItem[] = [];
    for (let at = 0; at < below.length; at++) {
      const row = below[at] as SheetRow;
      if (merged?.note(row)) await merged.ask();
      translate.row(row, items, () => ahead(below, next, at));
      const last = items.at(-1);
      if (last?.kind === 'skipped' && last.skipped.village !== undefined)
        items.splice(-1, 1, await officialOnly(last, last.skipped.village, context.official));
      if (items.length < HANDED) continue;
      yield items;
      items = [];
    }
    if (items.length > 0) yield items;
  }
  translate.end();
}

/** Behind the post of whoever signs may stand a name: only an official village is one. */
async function officialOnly(
  item: Extract<RosterItem, { kind: 'skipped' }>,
  village: string,
  official: () => Promise<Places>,
): Promise<RosterItem> {
  const isOne = (await official()).isVillage(village);
  return isOne ? item : { ...item, skipped: { ...item.skipped, village: undefined } };
}

type Comments = ReadonlyMap<number, Reading<string>> | undefined;

/** Comments beside people that tell of their leaving, by row: the first of each. */
function leavingComments(all: readonly CellComment[]): Comments {
  const said = new Map<number, Reading<string>>();
  for (const { row, column, text } of all) {
    const value = leftInComment(text);
    if (value !== undefined && !said.has(row))
      said.set(row, { field: 'keterangan', column, text: clean(text), value });
  }
  return said.size > 0 ? said : undefined;
}

/** Nobody above the header is read, so whoever seems to stand there is named. */
function earlyPeople({ look, scope }: Found, file: SourceName, { name }: SheetSource): readonly RosterItem[] {
  // The first family of a list of families stands over its own header.
  if (scope.family) return [];
  const { rows, above, header } = look;
  return peopleAbove(above, rows.slice(header.first, header.last + 1)).map(({ row }) => ({
    kind: 'skipped',
    skipped: { row, reason: 'above-header', somebody: true },
    place: { file, sheet: sourceNameIfAny(name), row },
  }));
}

/** Each batch with the one behind it: how a table is read must not depend on where batches end. */
async function* withNext<T>(
  batches: AsyncIterable<readonly T[]>,
): AsyncIterable<readonly [readonly T[], readonly T[]]> {
  let before: readonly T[] | undefined;
  for await (const batch of batches) {
    if (before) yield [before, batch];
    before = batch;
  }
  if (before) yield [before, []];
}

/** Rows that are handed on at a time: few, so that they are gone before the engine takes them for things that stay. */
const HANDED = 64;

/** Rows after a header further down that are looked at. */
const AHEAD = 60;

const ahead = (rows: readonly SheetRow[], next: readonly SheetRow[], at: number): readonly SheetRow[] =>
  [...rows.slice(at + 1, at + 1 + AHEAD), ...next]
    .slice(0, AHEAD)
    .filter(({ cells }) => cells.some((cell) => cell !== undefined && cell !== ''));

interface Translator {
  row(row: SheetRow, into: RosterItem[], ahead: () => readonly SheetRow[]): void;
  /** After the last row. */
  end(): void;
}

function translator(found: Found, context: TranslateContext, comments: Comments): Translator {
  const { form, header, sample } = found.look;
  if (form) {
    const { posts } = context.tools;
    const people = formTranslator(form, headerLines(header), { ...context, posts, opensid: false, sample });
    return { row: (row, into) => void into.push(...people(row)), end: () => undefined };
  }
  const { translate, end } = rowTranslator(found, context);
  const read = comments
    ? (row: SheetRow, ahead: () => readonly SheetRow[]): RosterItem =>
        withComment(translate(row, ahead), comments.get(row.row))
    : translate;
  return { row: (row, into, ahead) => void into.push(read(row, ahead)), end };
}

/** What the columns, the name or a heading say of it is believed first. */
const withComment = (item: RosterItem, left: Reading<string> | undefined): RosterItem =>
  left && item.kind === 'worker' && !item.row.left ? { ...item, row: { ...item.row, left } } : item;
