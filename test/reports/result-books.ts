import type { CalendarDate } from '../../src/domain/date.ts';
import { rupiah } from '../../src/domain/money.ts';
import { word } from '../../src/domain/shown.ts';
import type { Paper, WorkbookModel } from '../../src/domain/workbook.ts';
import { fundEffects, rosterChanges } from '../../src/enrolment/changes.ts';
import { planExport } from '../../src/enrolment/export-plan.ts';
import type { MonthStatus, VillageBill, VillageStatus } from '../../src/enrolment/village-status.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { bpuList, bpuWorkbook } from '../../src/reports/enrolment/bpu-list.ts';
import { changesWorkbook } from '../../src/reports/enrolment/changes-workbook.ts';
import { missingDataSheets } from '../../src/reports/enrolment/missing-data.ts';
import { realiseWorkbook } from '../../src/reports/realise/realise-workbook.ts';
import { statusWorkbook } from '../../src/reports/status/status-workbook.ts';
import { monthOf, POLICY, person, sen } from '../enrolment/people.ts';
import { said } from '../said.ts';
import { REALISED } from './realise-example.ts';

const MARCH = monthOf('2026-03');

/** Every step is asked about, so that the sheets are as wide as they can be. */
function status(): MonthStatus {
  const bill: VillageBill = {
    segments: ['PU', 'BPU'],
    covered: 60,
    billed: 58,
    differing: 2,
    difference: sen(5_000),
    rounding: sen(0),
  };
  const village = (at: number): VillageStatus =>
    said<VillageStatus>({
      village: `Sumberrejo Rekaan ${at}`,
      kecamatan: at < 20 ? 'Dlanggu' : 'Kutorejo',
      code: `35.16.01.2${String(at).padStart(3, '0')}`,
      files: [`daftar/2026-03/Dlanggu Sumberrejo Rekaan ${at}.xlsx`],
      rows: at % 7 === 0 ? { read: 0, accepted: 0, rejected: 0 } : { read: 62, accepted: 60, rejected: 2 },
      findings: { error: at % 3, warning: at % 5, info: 0 },
      clean: at % 3 === 0,
      exported: at % 2 === 0 ? 'whole' : 'none',
      heldBack: at % 4,
      bill,
      paid: { due: rupiah(700_000), paid: rupiah(600_000) },
    });
  return said<MonthStatus>({
    month: MARCH,
    regency: 'Kabupaten Mojokerto',
    list: { official: true, released: '2025' },
    villages: Array.from({ length: 40 }, (_, at) => village(at)),
    unplaced: [
      {
        file: 'a.xlsx',
        village: 'Sumberejo',
        kecamatan: 'Dlangu',
        rows: 3,
        nearest: 'Sumberrejo',
        several: false,
      },
    ],
    aside: [],
    bills: [],
    unbilledBpu: 12,
    payments: { due: rupiah(28_000_000), paid: rupiah(24_000_000), ofNoVillage: rupiah(1_000), problems: [] },
    asked: { exports: true, bills: true, receipts: true },
    general: 2,
  });
}

/** The workbooks that hold results and are neither a budget nor a file for SIPP, each by its name. */
export function resultBooks(paper: Paper): [name: string, model: WorkbookModel][] {
  const policy: Policy = { ...POLICY, forms: { ...POLICY.forms, paper } };
  const handout = { language: 'id', paper } as const;
  const wage = { wage: sen(2_000_000) };
  const before = Array.from({ length: 30 }, () => person({ category: 'staf-desa', ...wage }));
  const after = [
    ...before.slice(5).map((one) => ({ ...one, wage: sen(2_100_000) })),
    ...before.slice(0, 4).map(() => person(wage)),
  ];
  const incomplete = Array.from({ length: 12 }, () =>
    person({
      sipp: {
        birthPlace: undefined,
        mother: undefined,
        married: undefined,
        bloodType: undefined,
        address: undefined,
      },
    }),
  );
  const poor = Array.from({ length: 30 }, () => person({ category: 'pekerja-rentan' }));
  const changes = rosterChanges(before, after, 20260301 as CalendarDate);
  const { heldBack, bpu } = planExport([...incomplete, ...poor], policy, MARCH);
  return [
    ['a status', statusWorkbook(status(), { tool: word('1.0.0'), policy: undefined, ...handout })],
    ['a realisation', realiseWorkbook({ ...REALISED, policy: { ...REALISED.policy, forms: policy.forms } })],
    [
      'changes',
      changesWorkbook(
        {
          tool: word('1.0.0'),
          counts: { before: 30, after: 29 },
          rejected: { before: 0, after: 0 },
          changes,
          leavers: [],
          month: MARCH,
          effects: fundEffects(before, after, policy, MARCH),
          withoutBase: 0,
          assumptions: undefined,
          unmask: false,
        },
        handout,
      ),
    ],
    ['candidates', bpuWorkbook(bpuList(bpu, policy, MARCH, 'Kabupaten Mojokerto', 'id'), handout)],
    ...missingDataSheets(heldBack, policy, MARCH, 'id').map(({ workbook }): [string, WorkbookModel] => [
      'missing data',
      workbook,
    ]),
  ];
}
