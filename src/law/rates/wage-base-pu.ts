import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const wageBasePu: LawItem<Statement> = statement({
  id: 'wage-base-pu',
  title: { id: 'Dasar upah iuran PU', en: 'Wage base of PU contributions' },
  from: '2015-07',
  text: {
    id: 'Upah pokok dan tunjangan tetap. JKK, JKM, dan JHT tanpa batas atas; JP sampai batas upah JP. Bagi desa tidak ditemukan aturan nasional tentang dasar: dipakai siltap, UMK, angka tetap kabupaten, atau Rp1.000.000.',
    en: 'Basic wage and fixed allowances. JKK, JKM and JHT without a ceiling; JP up to the JP ceiling. No national rule on the base was found for villages: siltap, the minimum wage, a fixed figure of the district, or Rp1,000,000 are used.',
  },
  source: {
    instrument: 'practice',
    address:
      'https://parapuan.co/read/533139956/baru-bisa-cair-saat-56-tahun-ini-rincian-iuran-jht-bpjs-ketenagakerjaan?page=2',
    read: READ_ON,
    evidence: 'secondary',
  },
});
