import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const officialEntitlement: LawItem<Statement> = statement({
  id: 'official-entitlement',
  title: { id: 'Hak atas jaminan sosial ketenagakerjaan', en: 'Right to social security of workers' },
  from: '2024-04',
  text: {
    id: 'Kepala desa, perangkat desa, dan anggota BPD berhak atas jaminan sosial di bidang kesehatan dan ketenagakerjaan.',
    en: 'Village heads, officials and BPD members are entitled to social security for health and work.',
  },
  source: {
    instrument: 'uu-3-2024',
    article: 'Ps 26(3)c, Ps 50A huruf b, Ps 62 huruf f',
    address:
      'https://timexkupang.fajar.co.id/2024/10/16/sah-bpjs-ketenagakerjaan-dan-kemendagri-jalin-kerja-sama-perlindungan-jaminan-sosial-bagi-seluruh-kelembagaan-desa',
    read: READ_ON,
    evidence: 'text',
    caveat: {
      id: 'daftar pasal dari Dirjen Bina Pemdes (satu situs menulis Ps 50); BPD "sesuai dengan kemampuan keuangan masing-masing desa"; PP pelaksana tidak ditemukan',
      en: 'list of articles from the Director General of village government (one site says art. 50); BPD "as the finances of each village allow"; no implementing regulation was found',
    },
  },
});
