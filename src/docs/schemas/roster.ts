import { z } from 'zod';
import { CHECK_CODES } from '../../checks/engine/registry.ts';
import { ASIDE_KINDS } from '../../domain/aside.ts';
import { FIELDS } from '../../domain/field.ts';
import { type ColumnOrigin, type ColumnRole, SHAPES } from '../../domain/kinds/column.ts';
import type { Confidence } from '../../domain/kinds/confidence.ts';
import { ROSTER_CHANGES } from '../../domain/kinds/roster-change.ts';
import type { ChangeEntry } from '../../reports/enrolment/changes.ts';
import type { SkippedRow } from '../../roster/rows/row.ts';
import {
  assumptions,
  categoryShape as category,
  cellShape as cell,
  code,
  column,
  count,
  day,
  everyOf,
  field,
  file,
  fund,
  group,
  joins,
  kecamatan,
  language,
  listShape as list,
  monthShape as month,
  nik,
  policyId,
  rowShape as row,
  rowCounts,
  rupiahShape as rupiah,
  severity,
  sha256,
  sheetShape as sheet,
  text,
  tool,
  village,
  yes,
} from './common.ts';

const skipped = z
  .partialRecord(
    everyOf<SkippedRow['reason']>({
      blank: true,
      'above-header': true,
      total: true,
      'number-row': true,
      'repeated-header': true,
      group: true,
      signature: true,
      instruction: true,
      vacant: true,
      example: true,
      'not-alive': true,
    }),
    count,
  )
  .describe('Rows that are no workers, by reason.');

const place = {
  file,
  sheet,
  row: row.nullable(),
  column: column.nullable(),
  cell: cell.nullable(),
};

export const report = group({
  schema: z.literal('enroll.report/1'),
  tool,
  policy: policyId,
  asOf: day.describe('The day on which ages and terms were judged.'),
  language,
  assumptions: assumptions.optional().describe('Absent where no policy asks for amounts.'),
  files: list(
    group({
      file,
      sheet,
      headerRow: row.nullable(),
      columns: z.partialRecord(z.enum(FIELDS), column).describe('The column of each field.'),
      ...rowCounts,
      skipped,
      sha256,
    }),
  ),
  unreadable: list(group({ file, message: text })),
  totals: group({ ...rowCounts, errors: count, warnings: count, infos: count }),
  byCode: z.partialRecord(z.enum(CHECK_CODES), count),
  hidden: group({
    selection: count.describe('Left out by --only or --skip.'),
    baseline: count.describe('Covered by entries of the baseline.'),
  }),
  unlisted: z
    .partialRecord(z.enum(CHECK_CODES), count)
    .optional()
    .describe('Findings that are counted and not listed, where there are too many for a list.'),
  joins,
  findings: list(
    group({
      code,
      severity,
      ...place,
      field: field.nullable(),
      village: village.optional(),
      args: z.record(text, z.unknown()).describe('What the sentence is made of.'),
      message: text,
      todo: text.describe('What to do.'),
      related: list(group(place)).describe('Other places that belong to it.'),
    }),
  ),
});

export const baseline = group({
  schema: z.literal('enroll.baseline/1'),
  entries: list(
    group({
      code,
      file: text.optional().describe('The file as named on the command line, or the end of its path.'),
      sheet: text.optional(),
      cell: text.optional().describe('`B17`, `17:17` for a whole row; of a person only where they stood.'),
      village: text.optional(),
      field: text.optional().describe('The name of the field, else the letter of the column.'),
      nik: text.optional().describe('Whom it is about, masked: then it holds in whatever row they stand.'),
      name: text.optional().describe('The name in that row.'),
      others: text
        .optional()
        .describe('Who else is meant: the other row of a pair, who is counted in a village.'),
      about: text
        .optional()
        .describe('What is said of a sheet, a village or the roster: a heading, a count.'),
      reason: text.min(1).describe('Why the finding may stand.'),
      expires: day.describe('The last day on which the entry holds.'),
    }),
  ).describe('Findings that somebody looked at and lets stand until a day.'),
});

export const inspectDocument = group({
  schema: z.literal('enroll.inspect/1'),
  tool,
  files: list(
    group({
      file,
      sheets: list(
        group({
          sheet,
          hidden: yes,
          chosen: yes.describe('False: no roster, or not the sheet that --sheet names.'),
          headerRow: row.nullable(),
          firstHeaderRow: row.nullable().describe('Of a header of several rows.'),
          table: group({ no: z.int().min(1), of: z.int().min(2) })
            .nullable()
            .describe('Which of several tables that stand beside each other.'),
          profile: text.nullable().describe('The kind of file, where its header is known.'),
          village: text.nullable().describe('Said once for the whole sheet.'),
          kecamatan: text.nullable(),
          category: category.nullable().describe('Of every row, when no column tells it.'),
          columns: list(
            group({
              column,
              header: text,
              field: field.nullable().describe('Null: not read.'),
              by: everyOf<ColumnOrigin>({
                alias: true,
                contains: true,
                content: true,
                option: true,
                none: true,
              }).describe('Why it was taken for it.'),
              role: everyOf<ColumnRole>({
                alive: true,
                status: true,
                'name-part': true,
                title: true,
                unused: true,
              }).nullable(),
              meant: field.nullable().describe('Of an unknown one: the field that its name means.'),
              insteadOf: column.nullable().describe('And the column that was taken for it instead.'),
              category: category.nullable(),
              evidence: group({
                shape: z.enum(SHAPES).nullable(),
                roots: list(text),
                otherField: field.nullable(),
                otherColumn: column.nullable(),
              }).nullable(),
              doubt: field.nullable(),
            }),
          ),
          workers: count,
          skipped,
          fields: list(group({ field, filled: count, unread: count })),
          merged: list(group({ field, workers: count })),
          posts: list(
            group({
              text: text.describe('As the roster spells the post.'),
              category: category.nullable(),
              confidence: everyOf<Confidence>({
                exact: true,
                rule: true,
                spelled: true,
                nearest: true,
                none: true,
              }),
              nearest: category.nullable(),
              count,
            }),
          ),
        }),
      ),
    }),
  ),
  aside: list(group({ file, kind: z.enum(ASIDE_KINDS) }))
    .optional()
    .describe('Files of a folder that are no spreadsheets.'),
});

const beforeAfter = { before: count, after: count };

export const diff = group({
  schema: z.literal('enroll.diff/1'),
  tool,
  month: month.nullable(),
  totals: group({ ...beforeAfter, unchanged: count, rejected: group(beforeAfter), withoutBase: count }),
  assumptions: assumptions.nullable().describe('Null without --month.'),
  changes: list(
    group({
      change: z.enum(ROSTER_CHANGES),
      nik,
      name: text,
      village,
      kecamatan,
      category,
      before: text.nullable().describe('The old value; a wage is decimal text.'),
      after: text.nullable(),
      remark: everyOf<NonNullable<ChangeEntry['remark']>>({ listed: true, byPerson: true })
        .nullable()
        .describe('listed: still on the new roster, with a last day. byPerson: the NIK was corrected.'),
      file,
      row,
    }),
  ),
  effects: list(group({ fund, before: rupiah, after: rupiah })).describe(
    'With --month: its contribution by fund.',
  ),
  bySide: group({
    apbdes: group({ before: rupiah, after: rupiah }),
    outside: group({ before: rupiah, after: rupiah }),
  }).describe('The same by what passes through the APBDes and what does not.'),
});
