import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const sponsorRefund: LawItem<Statement> = statement({
  id: 'sponsor-refund',
  title: { id: 'Pengembalian iuran pekerja rentan', en: 'Refund to who pays for vulnerable workers' },
  from: '2022-07',
  text: {
    id: 'Dilakukan berdasarkan kesepakatan antara BPJS Ketenagakerjaan dan pemerintah atau penyandang dana.',
    en: 'By agreement between BPJS Ketenagakerjaan and the government or sponsor.',
  },
  source: {
    instrument: 'perdir-22-2022',
    article: 'dikutip pada halaman 59 §10c bahan pelatihan',
    address: 'http://online.flipbuilder.com/kduhm/fxda/files/basic-html/page59.html',
    read: READ_ON,
    evidence: 'secondary',
    caveat: { id: 'bulan mulai dibaca dari nomornya', en: 'starting month read from its number' },
  },
});
