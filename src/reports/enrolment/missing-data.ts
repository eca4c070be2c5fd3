import type { Language } from '../../domain/language.ts';
import type { Month } from '../../domain/month.ts';
import { NOTHING, ownWords, type Shown, said, wholeNik, wholeValue, word } from '../../domain/shown.ts';
import type { SippField } from '../../domain/sipp/sipp-field.ts';
import { villageKey } from '../../domain/village/name.ts';
import type { CellModel, WorkbookModel } from '../../domain/workbook.ts';
import type { HeldBack } from '../../enrolment/export-plan.ts';
import type { SippColumn } from '../../enrolment/sipp/layout.ts';
import { tkBaru } from '../../enrolment/sipp/layouts/tk-baru.ts';
import { tkLanjutan } from '../../enrolment/sipp/layouts/tk-lanjutan.ts';
import type { Policy } from '../../policy/policy.ts';
import { EXPORT_SHEET_TEXT } from '../../text/enrolment/export-sheets.ts';
import { monthWords } from '../../text/parts/format.ts';
import { ColumnTable, type SheetColumn } from '../parts/columns.ts';
import { fileSlugs } from '../parts/file-names.ts';
import { lockedOnPaper } from '../parts/result-sheets.ts';
import { BODY, blank, HEADING, row, title as titleRow } from '../workbook/cells.ts';

/** What no village can fill in: the policy has to state it. */
const OF_POLICY: ReadonlySet<SippField> = new Set(['workLocation', 'identityExpiry', 'employment']);

export interface VillageSheet {
  /** `dlanggu-sumberejo.xlsx` */
  readonly name: string;
  readonly workers: number;
  readonly workbook: WorkbookModel;
}

/**
 * A workbook a village with what SIPP still needs, ready to be filled in and joined in again by NIK: what is known
 * stands there, what is missing is a yellow cell. It holds whole NIKs.
 */
export function missingDataSheets(
  heldBack: readonly HeldBack[],
  policy: Policy,
  month: Month,
  language: Language,
): readonly VillageSheet[] {
  const villages = new Map<string, HeldBack[]>();
  for (const held of heldBack.filter((one) => missingFields(one).length > 0)) {
    const key = villageKey(held.worker.kecamatan, held.worker.village);
    villages.set(key, [...(villages.get(key) ?? []), held]);
  }
  const groups = [...villages.values()];
  const slugs = fileSlugs(groups.map(([first]) => [first?.worker.kecamatan, first?.worker.village]));
  return groups.map((group, index) => ({
    name: `${slugs[index]}.xlsx`,
    workers: group.length,
    workbook: villageWorkbook(group, policy, month, language),
  }));
}

/** The fields that the village has to supply for a worker who was held back. */
export function missingFields({ obstacle }: HeldBack): readonly SippField[] {
  if (obstacle.kind === 'twice' || obstacle.kind === 'npp') return [];
  if (obstacle.kind === 'no-base') return obstacle.why === 'no-wage' ? ['wage'] : [];
  const fields = obstacle.columns.map(({ field }) => field).filter((field) => !OF_POLICY.has(field));
  return obstacle.kind === 'kpj-form' ? ['kpj', ...fields] : fields;
}

interface Entry {
  readonly number: number;
  readonly held: HeldBack;
  readonly missing: ReadonlySet<SippField>;
}

type MissingKey = 'no' | 'nik' | 'name' | 'post' | `sipp ${SippField}`;

const KPJ = tkLanjutan.columns.filter(({ field }) => field === 'kpj');

function villageWorkbook(
  group: readonly HeldBack[],
  policy: Policy,
  month: Month,
  language: Language,
): WorkbookModel {
  const text = EXPORT_SHEET_TEXT[language];
  const asked = new Set(group.flatMap(missingFields));
  const fields = [...KPJ, ...tkBaru.columns].filter(({ field }) => asked.has(field));
  const columns = columnsOf(fields, policy, language);
  const { village = NOTHING, kecamatan = NOTHING } = group[0]?.worker ?? {};
  const title = text.missingTitle(village, kecamatan);
  const hints: Readonly<Partial<Record<SippField, Shown>>> = text.missingHints;
  const above = [
    titleRow(title),
    row([text.missingHow(monthWords(month, language))]),
    ...fields.flatMap(({ field, header: name }) => {
      const hint = hints[field];
      return hint === undefined ? [] : [row([said`${ownWords(name)}: ${hint}`])];
    }),
    blank,
  ];
  const headerRow = above.length + 1;
  return {
    title,
    isResult: true,
    sheets: lockedOnPaper(
      [
        {
          name: word('Data kurang'),
          columns: columns.models,
          rows: [
            ...above,
            row(columns.heads, HEADING),
            ...group.map((held, index) => {
              const entry = { number: index + 1, held, missing: new Set(missingFields(held)) };
              return row(columns.cells(entry, headerRow + 1 + index), BODY);
            }),
          ],
          frozen: { rows: headerRow, columns: 3 },
          orientation: 'landscape',
          repeatRows: `${headerRow}:${headerRow}`,
        },
      ],
      policy.forms.paper,
    ),
  };
}

function columnsOf(
  fields: readonly SippColumn[],
  policy: Policy,
  language: Language,
): ColumnTable<MissingKey, Entry> {
  const head = EXPORT_SHEET_TEXT[language].missingHeaders;
  const post = ({ worker }: HeldBack): Shown =>
    policy.categories.get(worker.category)?.name[language] ?? worker.category;
  return new ColumnTable([
    { key: 'no', head: head.no, width: 5, cell: ({ number }) => number },
    { key: 'nik', head: head.nik, width: 20, format: '@', cell: ({ held }) => wholeNik(held.worker.nik) },
    { key: 'name', head: head.name, width: 32, format: '@', cell: ({ held }) => held.worker.name },
    { key: 'post', head: head.post, width: 22, format: '@', cell: ({ held }) => post(held) },
    ...fields.map(
      ({ field, header, width = 0 }): SheetColumn<MissingKey, Entry> => ({
        key: `sipp ${field}`,
        head: ownWords(header),
        width: Math.max(18, width),
        format: '@',
        cell: (entry) => sippCell(entry, field, language),
      }),
    ),
  ]);
}

const known = (value: string | undefined): Shown | undefined =>
  value === undefined ? undefined : wholeValue(value);

/** What is known, or a yellow cell to fill in. */
function sippCell({ held, missing }: Entry, field: SippField, language: Language): CellModel {
  const { values } = held.prepared;
  if (!missing.has(field)) return known(values[field]);
  const [value, note] = field === 'kpj' ? [known(values.kpj), EXPORT_SHEET_TEXT[language].kpjNote] : [];
  return { value, style: { fill: 'FFFF00', unlocked: true }, note };
}
