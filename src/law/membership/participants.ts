import { type Statement, statement } from '../statement.ts';
import { CHECKED_ON, type LawItem } from '../value.ts';

export const participants: LawItem<Statement> = statement({
  id: 'participants',
  title: { id: 'Peserta JKK dan JKM', en: 'Members of JKK and JKM' },
  from: '2023-10',
  text: {
    id: '(a) penerima upah pada penyelenggara negara, (b) penerima upah pada pemberi kerja lain, (c) bukan penerima upah: pemberi kerja, pekerja di luar hubungan kerja atau mandiri, pekerja lain yang tidak menerima upah.',
    en: '(a) wage earners of state bodies, (b) wage earners of other employers, (c) others without wage: employers, workers outside employment or self-employed, other workers without wage.',
  },
  source: {
    instrument: 'pp-49-2023',
    article: 'Ps 5(1), (3)',
    address: 'https://pasal.id/peraturan/pp/pp-no-49-tahun-2023/koreksi/5885054',
    read: CHECKED_ON,
    evidence: 'text',
  },
});
