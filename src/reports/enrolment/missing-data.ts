import type { Language } from '../../domain/language.ts';
import type { Month } from '../../domain/month.ts';
import { NOTHING, wholeNik } from '../../domain/shown.ts';
import { villageKey } from '../../domain/village/name.ts';
import type { CellModel, RowModel, WorkbookModel } from '../../domain/workbook.ts';
import type { HeldBack } from '../../enrolment/export-plan.ts';
import type { SippColumn, SippField } from '../../enrolment/sipp/layout.ts';
import { tkBaru } from '../../enrolment/sipp/layouts/tk-baru.ts';
import { tkLanjutan } from '../../enrolment/sipp/layouts/tk-lanjutan.ts';
import type { Policy } from '../../policy/policy.ts';
import { EXPORT_TEXT } from '../../text/enrolment/export.ts';
import { monthWords } from '../../text/parts/format.ts';
import { fileSlugs } from '../parts/file-slugs.ts';

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

const KPJ = tkLanjutan.columns.filter(({ field }) => field === 'kpj');

function villageWorkbook(
  group: readonly HeldBack[],
  policy: Policy,
  month: Month,
  language: Language,
): WorkbookModel {
  const text = EXPORT_TEXT[language];
  const asked = new Set(group.flatMap(missingFields));
  const columns = [...KPJ, ...tkBaru.columns].filter(({ field }) => asked.has(field));
  const { village = NOTHING, kecamatan = NOTHING } = group[0]?.worker ?? {};
  const title = text.missingTitle(village, kecamatan);
  const hints: Readonly<Partial<Record<SippField, string>>> = text.missingHints;
  const above = [
    { cells: [title], style: { bold: true, size: 13 } },
    { cells: [text.missingHow(monthWords(month, language))] },
    ...columns.flatMap(({ field, header: name }) => {
      const hint = hints[field];
      return hint === undefined ? [] : [{ cells: [`${name}: ${hint}`] }];
    }),
    { cells: [] },
  ];
  const headerRow = above.length + 1;
  const header: RowModel = {
    cells: [...text.missingHeaders, ...columns.map(({ header }) => header)],
    style: { bold: true, border: 'thin', fill: 'D9D9D9' },
  };
  return {
    title,
    isResult: true,
    sheets: [
      {
        name: 'Data kurang',
        columns: [
          { width: 5 },
          ...[20, 32, 22].map((width) => ({ width, format: '@' })),
          ...columns.map(({ width }) => ({ width: Math.max(18, width ?? 0), format: '@' })),
        ],
        rows: [
          ...above,
          header,
          ...group.map((held, index) => workerRow(held, index + 1, columns, policy, language)),
        ],
        frozen: { rows: headerRow, columns: 3 },
        orientation: 'landscape',
        repeatRows: `${headerRow}:${headerRow}`,
      },
    ],
  };
}

function workerRow(
  held: HeldBack,
  no: number,
  columns: readonly SippColumn[],
  policy: Policy,
  language: Language,
): RowModel {
  const { worker, prepared } = held;
  const missing = new Set(missingFields(held));
  const post = policy.categories.get(worker.category)?.name[language] ?? worker.category;
  const cells = columns.map(({ field }): CellModel => {
    if (!missing.has(field)) return prepared.values[field];
    const note = field === 'kpj' ? EXPORT_TEXT[language].kpjNote : undefined;
    return { value: field === 'kpj' ? prepared.values.kpj : undefined, style: { fill: 'FFFF00' }, note };
  });
  return { cells: [no, wholeNik(worker.nik), worker.name, post, ...cells], style: { border: 'thin' } };
}
