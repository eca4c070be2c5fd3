import { category } from '../../domain/category.ts';
import { CHECKED_ON, type DatedValue, type LawItem, READ_ON, since } from '../value.ts';
import { type FundRule, formatFundRules, fundRuleRows, fundRulesJson } from './fund-rule.ts';

const OFFICIALS = [
  category('kepala-desa'),
  category('sekretaris-desa'),
  category('perangkat-desa'),
  category('bpd'),
];

const RULES: readonly DatedValue<readonly FundRule[]>[] = [
  {
    from: since('2023-01'),
    to: since('2023-12'),
    value: [
      {
        answer: 'not-read',
        known: 'unnamed',
        categories: [],
        text: {
          id: 'operasional paling banyak 3% hanya untuk koordinasi, kerawanan sosial, dan kegiatan khusus: bukan pos iuran (bacaan kami); aturan yang mengizinkan tidak ditemukan',
          en: 'at most 3% for operations, only for coordination, social vulnerability and special activities: no line for contributions (our reading); no rule that allows was found',
        },
      },
    ],
    source: {
      instrument: 'permendesa-8-2022',
      article: 'Ps 5(2)g',
      address:
        'http://johorejo.desa.id/kabardetail/WjE0S2l5eDZ0U1VTWEUrOVRvZUR4UT09/ini-3-prioritas-penggunaan-dana-operasional-pemdes-dari-dana-desa.html',
      read: READ_ON,
      evidence: 'secondary',
    },
  },
  {
    from: since('2024-01'),
    to: since('2024-12'),
    value: [
      {
        answer: 'forbidden',
        categories: [],
        text: {
          id: '"Dana Desa tidak dapat digunakan untuk pembayaran iuran program BPJS Ketenagakerjaan"',
          en: '"Dana Desa cannot be used to pay contributions of BPJS Ketenagakerjaan programmes" (translated)',
        },
      },
    ],
    source: {
      instrument: 'se-pdp-4-2024',
      address: 'https://www.scribd.com/document/716374447',
      read: CHECKED_ON,
      evidence: 'text',
      caveat: {
        id: 'dibaca dalam salinan (scribd; updesa.com; bungko.desa.id), 5 Januari 2024',
        en: 'read in copies (scribd; updesa.com; bungko.desa.id), 5 January 2024',
      },
    },
  },
  {
    from: since('2025-01'),
    to: since('2025-12'),
    value: [
      {
        answer: 'not-read',
        known: 'unread',
        categories: [],
        text: {
          id: 'daftar larangan 2025 tidak dibaca; ada batas operasional 3%; sebuah blog menulis Dana Desa "tidak secara langsung" untuk perangkat dan BPD: mintalah aturan kabupaten',
          en: 'the list of bans of 2025 was not read; operations are capped at 3%; a blog says Dana Desa is "not directly" for officials and BPD: ask for the district’s rule',
        },
      },
    ],
    source: {
      instrument: 'permendesa-2-2024',
      address: 'https://ainamulyana.blogspot.com/2024/12/permendesa-petunjuk-operasional-atas.html',
      read: READ_ON,
      evidence: 'secondary',
    },
  },
  {
    from: since('2026-01'),
    to: since('2026-12'),
    value: [
      {
        answer: 'forbidden',
        categories: OFFICIALS,
        text: {
          id: '"iuran jaminan sosial kesehatan dan/atau jaminan sosial ketenagakerjaan" bagi kepala desa, perangkat desa, dan BPD',
          en: '"contributions of social security for health and/or work" of village heads, officials and BPD (translated)',
        },
      },
      {
        answer: 'not-read',
        known: 'unnamed',
        categories: [],
        text: {
          id: 'RT/RW, kader, linmas, guru ngaji, pekerja rentan: tidak ada dalam daftar larangan, tetapi izin tegas juga tidak ditemukan: mintalah aturan kabupaten; pekerja Padat Karya Tunai Desa: boleh menurut pers (13 Februari 2026), bunyi pasalnya tidak dibaca',
          en: 'RT/RW, health volunteers, linmas, Quran teachers, vulnerable workers: not on the list of bans, but no explicit permission was found: ask for the district’s rule; workers of cash-for-work projects: allowed according to press (13 February 2026), the article was not read',
        },
      },
    ],
    source: {
      instrument: 'permendesa-16-2025',
      article: 'daftar larangan nomor 3',
      address: 'https://tosari.kendalkab.go.id',
      read: CHECKED_ON,
      evidence: 'text',
      caveat: {
        id: 'dibaca dalam salinan situs pemerintah dan situs desa; dua berita (Banjar, Sulbar) menyebut Dana Desa boleh bagi perangkat: bertentangan dengan daftar larangan, yang diikuti di sini',
        en: 'read in copies on a government site and village sites; two reports (Banjar, Sulbar) say Dana Desa may pay for officials: that contradicts the list of bans, which is followed here',
      },
    },
  },
];

/** What Dana Desa may pay, by budget year. The rules of 2027 were not published when this was read. */
export const fundRulesDds: LawItem<readonly FundRule[]> = {
  id: 'fund-rules-dds',
  title: {
    id: 'Dana Desa untuk iuran: dilarang, boleh, atau belum dibaca',
    en: 'Dana Desa for contributions: forbidden, allowed or not read',
  },
  values: RULES,
  verifiedUntil: since('2026-12'),
  format: formatFundRules,
  rows: fundRuleRows,
  json: fundRulesJson,
};
