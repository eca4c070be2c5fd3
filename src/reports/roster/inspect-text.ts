import { findingText } from '../../checks/engine/finding-text.ts';
import type { AsideFile } from '../../domain/aside.ts';
import { PROFILE_IDS } from '../../domain/kinds/profile.ts';
import type { Language } from '../../domain/language.ts';
import { columnLetter, type Place } from '../../domain/place.ts';
import {
  joined,
  linesText,
  NOTHING,
  padded,
  type Shown,
  said,
  shownName,
  shownNameIfAny,
  shownText,
  word,
} from '../../domain/shown.ts';
import type { SourceName } from '../../domain/source-name.ts';
import { allColumns, type PostCount, type SheetInspection } from '../../roster/inspect.ts';
import type { ColumnMatch, Layout } from '../../roster/rows/row.ts';
import { isRead } from '../../roster/rows/row-reader.ts';
import { shellValue } from '../../text/parts/shell-word.ts';
import { quoted } from '../../text/parts/words.ts';
import { REPORT_TEXT } from '../../text/report/report.ts';
import { FIELD_NAMES } from '../../text/roster/fields.ts';
import { INSPECT_TEXT, PROFILE_NAMES } from '../../text/roster/inspect.ts';
import { margin, wrap } from '../parts/wrap.ts';

export interface FileInspection {
  readonly file: SourceName;
  readonly sheets: readonly SheetInspection[];
}

const WIDTH = 80;
const HEADER_WIDTH = 26;
/** Spellings of posts that are shown; those that need a look come first. */
const SHOWN_POSTS = 20;

/** What was made of each file and why, in 80 columns and without any person. */
export function inspectionText(
  files: readonly FileInspection[],
  aside: readonly AsideFile[],
  language: Language,
): Shown {
  const lines: Shown[] = files.flatMap(({ file, sheets }) => [
    shownName(file),
    ...sheets.flatMap((sheet) => sheetLines(sheet, language)),
    NOTHING,
  ]);
  lines.push(...aside.flatMap((file) => asideLines(file, language)));
  return linesText([...lines, ...wrap(mendLine(files, language), WIDTH, 0)]);
}

/** As validation says it of a file that is no spreadsheet. */
function asideLines({ file, kind }: AsideFile, language: Language): Shown[] {
  const { message, todo } = findingText({ code: 'file-left-aside', args: { kind } }, language);
  return [shownName(file), ...paragraph(message, 2), ...wrap(todo, WIDTH, 4, word('  → ')), NOTHING];
}

/** What decides otherwise, with the words of the first sheet that was read: as they stand, they change nothing. */
function mendLine(files: readonly FileInspection[], language: Language): Shown {
  const sheets = files.flatMap((file) => file.sheets.filter(({ layout }) => layout !== undefined));
  const { layout, sheet } = sheets[0] ?? {};
  const column = layout?.columns.find(({ field }) => field === 'nik')?.column ?? 2;
  const name =
    sheet === undefined
      ? undefined
      : shownName(shellValue(shownName(sheet), INSPECT_TEXT[language].someSheet));
  return INSPECT_TEXT[language].mend(columnLetter(column), layout?.headerRow ?? 1, name);
}

function sheetLines(sheet: SheetInspection, language: Language): Shown[] {
  const text = INSPECT_TEXT[language];
  const title = text.sheet(shownNameIfAny(sheet.sheet), sheet.hidden);
  if (!sheet.chosen) return paragraph(said`${title}: ${text.noRoster}.`, 2);
  const { layout } = sheet;
  if (!layout) return [...paragraph(title, 2), ...paragraph(text.noHeader, 4)];
  const skipped = REPORT_TEXT[language].skipped(sheet.skipped.blank ?? 0, withoutBlank(sheet.skipped));
  return [
    ...paragraph(title, 2),
    ...layoutLines(layout, sheet.sheet, language),
    ...sheet.unmapped.flatMap(({ field, header }) =>
      paragraph(text.unmapped(word(field), shownText(header)), 4),
    ),
    said`    ${text.columns}`,
    ...allColumns(layout).flatMap((match) => columnLines(match, language)),
    ...paragraph(text.rows(sheet.workers), 4),
    ...(skipped ? paragraph(skipped, 4) : []),
    ...sheet.merged.flatMap(({ field, workers }) =>
      paragraph(text.merged(nameOf(field, language), workers), 4),
    ),
    ...sheet.fields
      .filter(({ unread }) => unread > 0)
      .flatMap(({ field, unread, filled }) =>
        paragraph(text.unread(nameOf(field, language), unread, filled), 4),
      ),
    ...postLines(sheet.posts, language),
  ];
}

function withoutBlank(skipped: SheetInspection['skipped']): Record<string, number> {
  return Object.fromEntries(Object.entries(skipped).filter(([reason]) => reason !== 'blank'));
}

const paragraph = (text: Shown, indent: number): Shown[] =>
  wrap(shownText(text), WIDTH, indent + 2, margin(indent));

function layoutLines(layout: Layout, sheet: SourceName | undefined, language: Language): Shown[] {
  const text = INSPECT_TEXT[language];
  const { headerRow, firstHeaderRow = headerRow, village, kecamatan, category, said, beside } = layout;
  const profile = PROFILE_IDS.find((known) => known === layout.profile);
  const from = (place: Place | undefined): Shown =>
    place?.sheet !== undefined && place.sheet !== sheet
      ? text.saidIn(shownName(place.sheet), place.row)
      : text.said(place?.row ? 'title' : place?.sheet === undefined ? 'file-name' : 'sheet-name', place?.row);
  return [
    text.header(firstHeaderRow, headerRow),
    ...(beside ? [text.beside(beside.own + 1, beside.tables.length)] : []),
    ...(profile ? [text.profile(shownText(PROFILE_NAMES[profile][language]))] : []),
    ...(village === undefined ? [] : [text.village(shownText(village), from(said?.village))]),
    ...(kecamatan === undefined ? [] : [text.kecamatan(shownText(kecamatan), from(said?.kecamatan))]),
    ...(category
      ? [text.category(shownText(category.value), text.said(category.by, category.place.row))]
      : []),
    ...(layout.categoryByGroups ? [text.categoryByGroups] : []),
  ].flatMap((line) => paragraph(line, 4));
}

const nameOf = (field: keyof typeof FIELD_NAMES, language: Language): Shown => FIELD_NAMES[field][language];

function columnLines(match: ColumnMatch, language: Language): Shown[] {
  const name = match.header === '' ? INSPECT_TEXT[language].unheaded : quoted(shownText(match.header));
  const header = padded(name, HEADER_WIDTH);
  const first = said`      ${padded(columnLetter(match.column), 3)} ${header} `;
  return wrap(columnWords(match, language), WIDTH, 11, first);
}

function columnWords(match: ColumnMatch, language: Language): Shown {
  const text = INSPECT_TEXT[language];
  const { field, role, meant, rival, category } = match;
  if (field !== undefined) {
    if (!isRead(field)) return said`· ${field}: ${text.role.unused}`;
    const holder = category === undefined ? NOTHING : said`, ${text.holder(word(category))}`;
    return said`→ ${field}${holder} (${text.why(match.by)}${evidenceWords(match, language)})`;
  }
  if (role !== undefined) return said`· ${text.role[role]}`;
  if (meant !== undefined && rival !== undefined)
    return said`· ${text.taken(word(meant), columnLetter(rival))}`;
  if (match.doubt !== undefined)
    return said`? ${text.doubt(word(match.doubt))}${evidenceWords(match, language)}`;
  return said`? ${text.unknown}${match.likely === undefined ? NOTHING : said`; ${text.likely(word(match.likely))}`}`;
}

/** What spoke for a column, and the next best reading. */
function evidenceWords({ evidence }: ColumnMatch, language: Language): Shown {
  if (!evidence) return NOTHING;
  const text = INSPECT_TEXT[language];
  const { shape, roots, otherField, otherColumn } = evidence;
  const reasons = [
    ...(shape === undefined ? [] : [text.shape[shape]]),
    ...(roots.length === 0 ? [] : [text.roots(roots.length)]),
    ...(otherField === undefined ? [] : [text.otherField(word(otherField))]),
    ...(otherColumn === undefined ? [] : [text.otherColumn(columnLetter(otherColumn))]),
  ];
  return reasons.length === 0 ? NOTHING : said`: ${joined(reasons, '; ')}`;
}

function postLines(posts: readonly PostCount[], language: Language): Shown[] {
  if (posts.length === 0) return [];
  const text = INSPECT_TEXT[language];
  const unsure = ({ category }: PostCount): number => (category === undefined ? 0 : 1);
  const shown = [...posts].sort((a, b) => unsure(a) - unsure(b)).slice(0, SHOWN_POSTS);
  const left = posts.length - shown.length;
  return [
    said`    ${text.posts}`,
    ...shown.flatMap((post) => wrap(shownText(postWords(post, language)), WIDTH, 8, word('      '))),
    ...(left > 0 ? [said`      ${text.more(left)}`] : []),
  ];
}

function postWords(post: PostCount, language: Language): Shown {
  const text = INSPECT_TEXT[language];
  const hint = post.category ?? (post.nearest === undefined ? '?' : text.nearest(word(post.nearest)));
  return said`${post.count} × ${quoted(shownText(post.text))} → ${hint} (${text.confidence(post.confidence)})`;
}
