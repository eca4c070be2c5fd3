import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const apbdesPremiums: LawItem<Statement> = statement({
  id: 'apbdes-premiums',
  title: { id: 'Iuran dari APBDes', en: 'Contributions from the village budget' },
  from: '2018-05',
  text: {
    id: 'Belanja pegawai APBDes dapat membayar iuran jaminan sosial.',
    en: 'Personnel spending of the village budget may pay social security contributions.',
  },
  source: {
    instrument: 'permendagri-20-2018',
    article: 'Ps 19(4)',
    address: 'https://malangvoice.com/baru-25-persen-desa-di-indonesia-tercover-bpjs-ketenagakerjaan',
    read: READ_ON,
    evidence: 'secondary',
    caveat: { id: 'bulan mulai dari ingatan', en: 'starting month from memory' },
  },
});
