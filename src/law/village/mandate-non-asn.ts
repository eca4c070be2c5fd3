import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const mandateNonAsn: LawItem<Statement> = statement({
  id: 'mandate-non-asn',
  title: { id: 'Pegawai non-ASN daerah', en: 'Regional non-ASN staff' },
  from: '2022-01',
  text: {
    id: 'Pendaftaran pertama paling sedikit JKK dan JKM; sejak Permenaker 1/2025 pejabat pembina kepegawaian mendaftarkan non-ASN pada JKK, JKM, dan JHT.',
    en: 'First enrolment with at least JKK and JKM; since Permenaker 1/2025 the appointing officials enrol non-ASN staff in JKK, JKM and JHT.',
  },
  source: {
    instrument: 'se-mendagri-842-2-5193',
    address:
      'https://news.republika.co.id/berita/r2fn7g485/kemendagri-seluruh-pegawai-pemda-non-asn-dijamin-bpjs',
    read: READ_ON,
    evidence: 'secondary',
    caveat: {
      id: 'tahun dibaca dari pedoman APBD 2022; tanggal surat edaran tidak dibaca',
      en: 'year read from the budget guide of 2022; date of the circular not read',
    },
  },
});
