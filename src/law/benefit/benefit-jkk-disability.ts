import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const benefitJkkDisability: LawItem<Statement> = statement({
  id: 'benefit-jkk-disability',
  title: { id: 'Manfaat JKK: cacat', en: 'JKK benefit: disability' },
  from: '2019-12',
  text: {
    id: 'Cacat total tetap: 56 × upah (berkala 24 × Rp500.000). Cacat sebagian: persen tabel × 80 × upah.',
    en: 'Total permanent disability: 56 × wage (periodic 24 × Rp500,000). Partial: table percent × 80 × wage.',
  },
  source: {
    instrument: 'pp-82-2019',
    address:
      'https://amp.bitvonline.com/ekonomi/45085/bpjs-ketenagakerjaan-beri-diskon-iuran-50-begini-cara-mendapatkannya',
    read: READ_ON,
    evidence: 'secondary',
    caveat: {
      id: 'salinan brosur menulis berkala sebagai pengganti ("ATAU"), teks lain sebagai tambahan: belum jelas; nomor pasal tidak dibaca',
      en: 'the brochure gives the periodic benefit as an alternative, other texts add it: open; article not read',
    },
  },
});
