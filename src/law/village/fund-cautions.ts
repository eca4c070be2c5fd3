import type { CategoryId } from '../../domain/category.ts';
import type { Fund } from '../../domain/fund.ts';
import type { Language, Localized } from '../../domain/language.ts';
import { type DatedValue, type LawItem, READ_ON, since } from '../value.ts';

/** A use of a fund that no rule forbids and no rule was seen to allow: the district must decide. */
export interface FundCaution {
  readonly fund: Fund;
  /** Empty: everybody whom the ban (`fund-bans`) does not name. */
  readonly categories: readonly CategoryId[];
  readonly text: Localized;
}

const CAUTIONS: readonly DatedValue<readonly FundCaution[]>[] = [
  {
    from: since('2023-01'),
    to: since('2024-12'),
    value: [
      {
        fund: 'DDS',
        categories: [],
        text: {
          id: 'operasional paling banyak 3% hanya untuk koordinasi, kerawanan sosial, dan kegiatan khusus: bukan pos iuran (bacaan kami)',
          en: 'at most 3% for operations, only for coordination, social vulnerability and special activities: no line for contributions (our reading)',
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
    from: since('2025-01'),
    to: since('2025-12'),
    value: [
      {
        fund: 'DDS',
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
        fund: 'DDS',
        categories: [],
        text: {
          id: 'RT/RW, kader, linmas, guru ngaji, pekerja rentan: tidak ada dalam daftar larangan, tetapi izin tegas juga tidak ditemukan: mintalah aturan kabupaten',
          en: 'RT/RW, health volunteers, linmas, Quran teachers, vulnerable workers: not on the list of bans, but no explicit permission was found: ask for the district’s rule',
        },
      },
      {
        fund: 'DDS',
        categories: [],
        text: {
          id: 'pekerja Padat Karya Tunai Desa: boleh menurut seorang kepala kantor BPJS; bunyi pasalnya tidak dibaca (https://habarkalimantan.com/?p=65043)',
          en: 'workers of cash-for-work projects: allowed according to a BPJS branch head; the article was not read (https://habarkalimantan.com/?p=65043)',
        },
      },
    ],
    source: {
      instrument: 'permendesa-16-2025',
      address: 'https://cibodas-kutawaringin.desa.id/artikel/2026/01/06/8-larangan-penggunaan-dana-desa',
      read: READ_ON,
      evidence: 'secondary',
      caveat: {
        id: 'dua berita (Banjar, Sulbar) menyebut Dana Desa boleh bagi perangkat; bertentangan dengan daftar larangan, yang diikuti di sini',
        en: 'two reports (Banjar, Sulbar) say Dana Desa may pay for officials; that contradicts the list of bans, which is followed here',
      },
    },
  },
];

function rows(cautions: readonly FundCaution[], language: Language = 'id'): string[] {
  return cautions.map(({ fund, text }) => `${fund}: ${text[language]}`);
}

/** Where Dana Desa is neither forbidden nor plainly allowed. 2027 is not known. */
export const fundCautions: LawItem<readonly FundCaution[]> = {
  id: 'fund-cautions',
  title: { id: 'Dana Desa: yang belum jelas', en: 'Dana Desa: what is not settled' },
  values: CAUTIONS,
  verifiedUntil: since('2026-12'),
  format: (cautions, language = 'id') => rows(cautions, language).join('; '),
  rows,
};
