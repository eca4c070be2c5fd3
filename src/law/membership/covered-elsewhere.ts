import { type Statement, statement } from '../statement.ts';
import { CHECKED_ON, type LawItem } from '../value.ts';

export const coveredElsewhere: LawItem<Statement> = statement({
  id: 'covered-elsewhere',
  title: { id: 'Yang dijamin di tempat lain', en: 'Who is covered elsewhere' },
  from: '2015-07',
  text: {
    id: 'JKK dan JKM bagi CPNS, PNS, PPPK, TNI, dan Polri diatur PP tersendiri, bukan BPJS Ketenagakerjaan (ASN: PP 70/2015, JKK 0,24% dan JKM 0,30%; TNI dan Polri: PP 102/2015 Ps 23, JKK 0,41%). Pekerja lain pada penyelenggara negara, termasuk non-ASN, diselenggarakan BPJS Ketenagakerjaan.',
    en: 'JKK and JKM of civil servants (CPNS, PNS, PPPK), armed forces and police follow regulations of their own, not BPJS Ketenagakerjaan (civil servants: PP 70/2015, JKK 0.24% and JKM 0.30%; armed forces and police: PP 102/2015 art. 23, JKK 0.41%). Other workers of state bodies, non-ASN among them, are run by BPJS Ketenagakerjaan.',
  },
  source: {
    instrument: 'pp-102-2015',
    article: 'Ps 23; PP 70/2015',
    address: 'https://pasal.id/peraturan/pp/pp-no-102-tahun-2015/koreksi/9075503',
    read: CHECKED_ON,
    evidence: 'text',
    caveat: {
      id: 'ASN yang menjadi peserta BPJS karena pekerjaan kedua: tidak ditemukan; pekerja non-ASN dari ulasan hukumonline',
      en: 'an ASN as BPJS member for a second job: not found; non-ASN workers from a hukumonline review',
    },
  },
});
