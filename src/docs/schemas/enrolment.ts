import { z } from 'zod';
import { DIFFERENCE_KINDS } from '../../domain/kinds/bill-difference.ts';
import type { ExportedFileKind } from '../../enrolment/manifest.ts';
import type { LayoutId, SippLayout } from '../../enrolment/sipp/layout.ts';
import {
  assumptions,
  count,
  decimal,
  everyOf,
  evidence,
  file,
  group,
  joins,
  kecamatan,
  lineProgrammeShape as lineProgramme,
  listShape as list,
  monthShape as month,
  months,
  nik,
  npp,
  rowShape as row,
  rowCounts,
  rupiahShape as rupiah,
  segment,
  sha256,
  sheetShape as sheet,
  text,
  tool,
  village,
  yes,
} from './common.ts';

const unmatched = list(group({ row, nik }));

const exported = group({
  name: text,
  kind: everyOf<ExportedFileKind>({
    generated: true,
    filled: true,
    unofficial: true,
    'missing-data': true,
    helper: true,
    changes: true,
  }).describe(
    "generated: rebuilt from the known layout. filled: into the operator's own download. unofficial: no official form exists.",
  ),
  npp: npp.optional().describe('Of SIPP files: the employer.'),
  source: text.optional().describe("Of a branch office's own form: who asked for it."),
  part: z.int().min(1).optional(),
  parts: z.int().min(1).optional(),
  rows: count,
  wages: rupiah.optional(),
  contributions: rupiah.optional(),
  notOnRoster: unmatched.optional().describe("Rows of SIPP's own file that no worker matches."),
  notInTemplate: unmatched.optional().describe('Rows of the roster whose KPJ belongs to another NIK there.'),
  layout: group({
    id: everyOf<LayoutId>({ 'tk-baru': true, 'tk-lanjutan': true, 'tk-na': true, upah: true, koreksi: true }),
    seen: list(text).describe('Days on which an official file of this form was seen.'),
    source: text,
    verified: group({
      columns: yes,
      guide: everyOf<SippLayout['verified']['guide']>({ whole: true, 'in-part': true, 'not-seen': true }),
      looks: yes,
    }).describe('What was compared with an official file.'),
  }).optional(),
  sha256,
});

/** The manifest beside an export. */
export const manifest = group({
  schema: z.literal('enroll.export/1'),
  tool,
  month,
  policy: group({ id: text.nullable(), title: text.nullable(), sha256 }),
  npp: npp.nullable().describe('Null: none, or several in employers.'),
  employers: list(group({ npp, files: count, rows: count })).optional(),
  inputs: list(group({ file, sheet, sha256, ...rowCounts })),
  joins,
  counts: group({
    ...rowCounts,
    written: count.describe('Workers in SIPP files.'),
    bpu: count.describe('Workers in the list of new BPU members.'),
    members: count.describe('BPU workers who are members already.'),
    heldBack: count.describe('Left out for what SIPP still needs.'),
    notCovered: count,
  }),
  villages: list(group({ kecamatan, village, exported: count, heldBack: count })),
  files: list(exported),
  totals: group({ wages: rupiah, contributions: rupiah }),
  constants: z
    .record(text, count)
    .describe('How often the policy spoke where the roster did not, by field of SIPP.'),
  leftOut: z.record(text, count).describe("How often a roster's value was left out, by field of SIPP."),
  rounding: group({ rule: text, rounded: count }),
  assumptions,
  law: list(
    group({
      programme: lineProgramme,
      segment,
      instrument: text,
      article: text.nullable(),
      address: text.nullable(),
      evidence,
      verified: yes,
    }),
  ),
});

const bill = {
  month,
  segment,
  npp: npp.nullable(),
  files: list(text),
  agrees: yes,
  totals: group({
    rows: count,
    agreed: count,
    byKpj: count.describe('Paired by KPJ.'),
    byPerson: count.describe('Paired by name and birth date.'),
    workers: count,
    rejected: count,
    withoutBase: count,
    otherSegment: count,
    otherEmployer: count,
    billed: decimal,
    expected: decimal,
    explained: decimal,
    remaining: decimal.describe('Billed minus expected minus explained.'),
  }),
  assumptions,
  unreadRows: list(row),
  differences: list(
    group({
      kind: z.enum(DIFFERENCE_KINDS),
      nik: nik.nullable(),
      name: text,
      billRow: row.nullable(),
      billFile: text.optional().describe('Where a bill is of several files.'),
      file: text.nullable().describe('File of the roster.'),
      rosterRow: row.nullable(),
      programme: text.nullable(),
      billed: decimal.nullable(),
      expected: decimal.nullable(),
      amount: decimal.describe('Billed minus expected.'),
    }),
  ),
};

export const reconcileDocument = group({ schema: z.literal('enroll.reconcile/1'), tool, ...bill });

export const reconciles = group({
  schema: z.literal('enroll.reconciles/1'),
  tool,
  months,
  agrees: yes,
  totals: group({
    bills: count,
    agreeing: count,
    rejected: count,
    billed: decimal,
    expected: decimal,
    explained: decimal,
    remaining: decimal,
  }),
  unbilledMonths: months.describe('Months that were asked for and of which there is no bill.'),
  bills: list(group(bill)),
});

/** SIPP's lists of rows that failed after an upload: their layout is not published. */
export const failed = group({
  schema: z.literal('enroll.failed/1'),
  tool,
  layout: z.literal('unverified').describe('The lists were read by their headings alone.'),
  lists: list(
    group({
      file: text,
      sheet: text.nullable(),
      people: list(text).describe('Headings by which people are known.'),
      reasons: list(text).describe('Headings of the reasons.'),
      failed: count,
      passed: count.describe('Rows that are said to have passed.'),
      silent: count.describe('Rows without a reason.'),
      nobody: list(row).describe('Rows with a reason and nobody in them.'),
    }),
  ),
  rejected: count.describe('Rows of the rosters that were rejected, and so not compared.'),
  rows: list(
    group({
      file: text.describe('The list.'),
      row: row,
      nik: nik.nullable(),
      name: text,
      reason: text,
      matchedBy: z.enum(['nik', 'kpj', 'person']).nullable(),
      places: list(group({ file: text.describe('File of the roster.'), sheet: text.nullable(), cell: text })),
    }),
  ),
});
