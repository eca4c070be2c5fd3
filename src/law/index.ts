import type { Localized } from '../domain/language.ts';
import { benefitJkkCare } from './benefit/benefit-jkk-care.ts';
import { benefitJkkDeath } from './benefit/benefit-jkk-death.ts';
import { benefitJkkDisability } from './benefit/benefit-jkk-disability.ts';
import { benefitJkm } from './benefit/benefit-jkm.ts';
import { benefitJkp } from './benefit/benefit-jkp.ts';
import { benefitScholarship } from './benefit/benefit-scholarship.ts';
import { claimLimit } from './benefit/claim-limit.ts';
import { jkmWaitingPeriod } from './benefit/jkm-waiting-period.ts';
import { scholarshipConditions } from './benefit/scholarship-conditions.ts';
import { ageLimitBpu } from './membership/age-limit-bpu.ts';
import { coverStartBpu } from './membership/cover-start-bpu.ts';
import { coveredElsewhere } from './membership/covered-elsewhere.ts';
import { doubleMembership } from './membership/double-membership.ts';
import { jobsMaxBpu } from './membership/jobs-max-bpu.ts';
import { minimumAge } from './membership/minimum-age.ts';
import { nikRequired } from './membership/nik-required.ts';
import { participants } from './membership/participants.ts';
import { pensionAge } from './membership/pension-age.ts';
import { programmesBpu } from './membership/programmes-bpu.ts';
import { segmentPractice } from './membership/segment-practice.ts';
import { severalEmployers } from './membership/several-employers.ts';
import { wholeMonths } from './membership/whole-months.ts';
import { arrearsBpu } from './payment/arrears-bpu.ts';
import { correctionOfPayment } from './payment/correction-of-payment.ts';
import { dueDateBpu } from './payment/due-date-bpu.ts';
import { dueDateJhtBpu } from './payment/due-date-jht-bpu.ts';
import { dueDateJp } from './payment/due-date-jp.ts';
import { dueDatePu } from './payment/due-date-pu.ts';
import { lateFine } from './payment/late-fine.ts';
import { prepayBpu } from './payment/prepay-bpu.ts';
import { reportingDeadline } from './payment/reporting-deadline.ts';
import { sponsorRefund } from './payment/sponsor-refund.ts';
import { bpuBrackets } from './rates/bpu-brackets.ts';
import { jasaKonstruksi } from './rates/jasa-konstruksi.ts';
import { jhtBpu } from './rates/jht-bpu.ts';
import { jhtPu } from './rates/jht-pu.ts';
import { jkkBpu } from './rates/jkk-bpu.ts';
import { jkkPu } from './rates/jkk-pu.ts';
import { jkmBpu } from './rates/jkm-bpu.ts';
import { jkmPu } from './rates/jkm-pu.ts';
import { jkpRecomposition } from './rates/jkp-recomposition.ts';
import { jpCeiling } from './rates/jp-ceiling.ts';
import { jpPu } from './rates/jp-pu.ts';
import { minimumBasePu } from './rates/minimum-base-pu.ts';
import { minimumIncomeBpu } from './rates/minimum-income-bpu.ts';
import { riskClassVillage } from './rates/risk-class-village.ts';
import { rounding } from './rates/rounding.ts';
import { wageBasePu } from './rates/wage-base-pu.ts';
import { jpDeferral2020 } from './relief/jp-deferral-2020.ts';
import { reliefPp7Of2025 } from './relief/relief-pp-7-2025.ts';
import { RELIEFS, reliefItem } from './relief/reliefs.ts';
import type { LawItem } from './value.ts';
import { activityCodes } from './village/activity-codes.ts';
import { addPractice } from './village/add-practice.ts';
import { apbdesPremiums } from './village/apbdes-premiums.ts';
import { fieldCodes } from './village/field-codes.ts';
import { fundCodes } from './village/fund-codes.ts';
import { fundRulesApbd } from './village/fund-rules-apbd.ts';
import { fundRulesDds } from './village/fund-rules-dds.ts';
import { mandateInpres2Of2021 } from './village/mandate-inpres-2-2021.ts';
import { mandateNonAsn } from './village/mandate-non-asn.ts';
import { mandateVillageWorkers } from './village/mandate-village-workers.ts';
import { objectCodes } from './village/object-codes.ts';
import { officialEntitlement } from './village/official-entitlement.ts';
import { revenueCodes } from './village/revenue-codes.ts';
import { siltapBefore2019 } from './village/siltap-before-2019.ts';
import { siltapMinimum } from './village/siltap-minimum.ts';

export interface LawSection {
  readonly title: Localized;
  readonly items: readonly LawItem<unknown>[];
}

/** Every dated item of national law, in the order of the documentation. A new one needs its file, its line here and its test. */
export const LAW_SECTIONS: readonly LawSection[] = [
  {
    title: { id: 'Penerima upah (PU)', en: 'Wage earners (PU)' },
    items: [
      jkkPu,
      riskClassVillage,
      jkmPu,
      jhtPu,
      jpPu,
      jpCeiling,
      pensionAge,
      jkpRecomposition,
      wageBasePu,
      minimumBasePu,
      rounding,
    ],
  },
  {
    title: { id: 'Bukan penerima upah (BPU)', en: 'Workers without wage (BPU)' },
    items: [jkkBpu, jkmBpu, jhtBpu, bpuBrackets, minimumIncomeBpu],
  },
  {
    title: { id: 'Jasa konstruksi', en: 'Construction projects' },
    items: [jasaKonstruksi],
  },
  {
    title: { id: 'Keringanan iuran', en: 'Reliefs' },
    items: [...RELIEFS.map(reliefItem), reliefPp7Of2025, jpDeferral2020],
  },
  {
    title: { id: 'Kepesertaan', en: 'Membership' },
    items: [
      participants,
      segmentPractice,
      ageLimitBpu,
      minimumAge,
      jobsMaxBpu,
      severalEmployers,
      wholeMonths,
      programmesBpu,
      nikRequired,
      coveredElsewhere,
      doubleMembership,
      coverStartBpu,
    ],
  },
  {
    title: { id: 'Pembayaran', en: 'Payment' },
    items: [
      dueDatePu,
      dueDateJp,
      dueDateBpu,
      dueDateJhtBpu,
      lateFine,
      correctionOfPayment,
      arrearsBpu,
      prepayBpu,
      reportingDeadline,
      sponsorRefund,
    ],
  },
  {
    title: { id: 'Manfaat', en: 'Benefits' },
    items: [
      benefitJkm,
      jkmWaitingPeriod,
      benefitJkkDeath,
      benefitJkkDisability,
      benefitJkkCare,
      benefitScholarship,
      scholarshipConditions,
      benefitJkp,
      claimLimit,
    ],
  },
  {
    title: { id: 'Desa dan uangnya', en: 'The village and its money' },
    items: [
      officialEntitlement,
      siltapMinimum,
      siltapBefore2019,
      apbdesPremiums,
      addPractice,
      fundRulesDds,
      fundRulesApbd,
      mandateInpres2Of2021,
      mandateNonAsn,
      mandateVillageWorkers,
      fundCodes,
      fieldCodes,
      activityCodes,
      objectCodes,
      revenueCodes,
    ],
  },
];

/** The same items in one list. */
export const LAW: readonly LawItem<unknown>[] = LAW_SECTIONS.flatMap((section) => section.items);

export function findLaw(id: string): LawItem<unknown> | undefined {
  return LAW.find((item) => item.id === id);
}
