import { type Statement, statement } from '../statement.ts';
import { CHECKED_ON, LAW_TEXTS, type LawItem } from '../value.ts';

export const wageBasePu: LawItem<Statement> = statement({
  id: 'wage-base-pu',
  title: { id: 'Dasar upah iuran PU', en: 'Wage base of PU contributions' },
  from: '2015-07',
  text: {
    id: 'Upah pokok dan tunjangan tetap; upah harian × 25; upah borongan atau satuan: rata-rata 3 bulan terakhir. JKK, JKM, dan JHT tanpa batas atas; JP sampai batas upah JP. Bagi desa tidak ditemukan aturan nasional tentang dasar: dipakai siltap, UMK, angka tetap kabupaten, atau Rp1.000.000.',
    en: 'Basic wage and fixed allowances; a daily wage × 25; piece wages: the average of the last 3 months. JKK, JKM and JHT without a ceiling; JP up to the JP ceiling. No national rule on the base was found for villages: siltap, the minimum wage, a fixed figure of the district, or Rp1,000,000 are used.',
  },
  source: {
    instrument: 'pp-44-2015',
    article: 'Ps 19(1)–(4)',
    address: LAW_TEXTS,
    read: CHECKED_ON,
    evidence: 'text',
    caveat: {
      id: 'dasar desa (siltap, UMK, angka kabupaten) adalah praktik, bukan bunyi pasal',
      en: 'the bases of villages (siltap, minimum wage, district figure) are practice, not words of the article',
    },
  },
});
