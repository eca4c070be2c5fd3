import { CHECKED_ON, type DatedValue, type LawItem, READ_ON, since } from '../value.ts';
import { type FundRule, formatFundRules, fundRuleRows, fundRulesJson } from './fund-rule.ts';

const UNREAD = (guide: string): FundRule => ({
  answer: 'not-read',
  known: 'unread',
  categories: [],
  text: {
    id: `pedoman ${guide} ada, bunyi pasal tentang iuran pekerja desa tidak dibaca`,
    en: `the guide (${guide}) exists, its words on contributions of village workers were not read`,
  },
});

const RULES: readonly DatedValue<readonly FundRule[]>[] = [
  {
    from: since('2024-01'),
    to: since('2024-12'),
    value: [
      {
        answer: 'allowed',
        categories: [],
        text: {
          id: 'aparatur desa, RT/RW, dan pekerja rentan: "dibebankan APBD"',
          en: 'village apparatus, RT/RW and vulnerable workers: "charged to the regional budget" (translated)',
        },
      },
    ],
    source: {
      instrument: 'permendagri-15-2023',
      article: 'Lampiran E',
      read: CHECKED_ON,
      evidence: 'text',
      caveat: { id: 'alamat salinannya tidak dicatat', en: 'the address of the copy was not noted' },
    },
  },
  {
    from: since('2025-01'),
    to: since('2025-12'),
    value: [UNREAD('APBD 2025')],
    source: {
      instrument: 'permendagri-15-2024',
      address: 'https://www.banuatoday.com/2024/11/bpjamsostek-banjarmasin-adakan-fgd.html',
      read: READ_ON,
      evidence: 'secondary',
    },
  },
  {
    from: since('2026-01'),
    to: since('2026-12'),
    value: [UNREAD('APBD 2026')],
    source: {
      instrument: 'permendagri-14-2025',
      read: CHECKED_ON,
      evidence: 'secondary',
      caveat: { id: 'diketahui ada, tidak dibaca', en: 'known to exist, not read' },
    },
  },
];

/** What the yearly guides let regional budgets pay. The guide of 2027 was not published when this was read. */
export const fundRulesApbd: LawItem<readonly FundRule[]> = {
  id: 'fund-rules-apbd',
  title: {
    id: 'APBD untuk iuran: dilarang, boleh, atau belum dibaca',
    en: 'Regional budgets for contributions: forbidden, allowed or not read',
  },
  values: RULES,
  verifiedUntil: since('2026-12'),
  format: formatFundRules,
  rows: fundRuleRows,
  json: fundRulesJson,
};
