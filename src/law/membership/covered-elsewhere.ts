import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const coveredElsewhere: LawItem<Statement> = statement({
  id: 'covered-elsewhere',
  title: { id: 'Yang dijamin di tempat lain', en: 'Who is covered elsewhere' },
  from: '2015-07',
  text: {
    id: 'JKK dan JKM bagi CPNS, PNS, PPPK, TNI, dan Polri diatur PP tersendiri, bukan BPJS Ketenagakerjaan (misalnya PP 102/2015 Ps 23: JKK 0,41%). Pekerja lain pada penyelenggara negara, termasuk non-ASN, diselenggarakan BPJS Ketenagakerjaan.',
    en: 'JKK and JKM of civil servants (CPNS, PNS, PPPK), armed forces and police follow regulations of their own, not BPJS Ketenagakerjaan (such as PP 102/2015 art. 23: JKK 0.41%). Other workers of state bodies, non-ASN among them, are run by BPJS Ketenagakerjaan.',
  },
  source: {
    instrument: 'pp-102-2015',
    article: 'Ps 23',
    address: 'https://pasal.id/peraturan/pp/pp-no-102-tahun-2015/koreksi/9075503',
    read: READ_ON,
    evidence: 'secondary',
    caveat: {
      id: 'Ps 23 dibaca, selebihnya dari ulasan hukumonline; ASN yang menjadi peserta BPJS karena pekerjaan kedua: tidak ditemukan; nama Taspen tidak dibaca dalam sumber',
      en: 'art. 23 was read, the rest comes from a hukumonline review; an ASN as BPJS member for a second job: not found; the name Taspen was not read in a source',
    },
  },
});
