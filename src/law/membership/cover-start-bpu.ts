import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const coverStartBpu: LawItem<Statement> = statement({
  id: 'cover-start-bpu',
  title: {
    id: 'Mulainya perlindungan BPU lewat pemberi bantuan',
    en: 'Start of BPU cover through a sponsor',
  },
  from: '2022-07',
  text: {
    id: 'Sejak formulir diterima lengkap, atau diterima kanal elektronik.',
    en: 'From the day the form is received complete, or accepted by the electronic channel.',
  },
  source: {
    instrument: 'perdir-22-2022',
    address: 'http://online.flipbuilder.com/kduhm/fxda/files/basic-html/page59.html',
    read: READ_ON,
    evidence: 'secondary',
    caveat: { id: 'bulan mulai dibaca dari nomornya', en: 'starting month read from its number' },
  },
});
