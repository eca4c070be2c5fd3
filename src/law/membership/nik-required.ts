import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const nikRequired: LawItem<Statement> = statement({
  id: 'nik-required',
  title: { id: 'Syarat pendaftaran', en: 'What registration asks for' },
  from: '2015-07',
  text: {
    id: 'Setiap peserta ber-NIK. PU: formulir F1 (pemberi kerja) dan F1a (pekerja), iuran pertama dibayar.',
    en: 'Every member has a NIK. PU: forms F1 (employer) and F1a (worker), first contribution paid.',
  },
  source: {
    instrument: 'practice',
    address: 'https://bpjsketenagakerjaan.go.id/en/bukan-penerima-upah.html',
    read: READ_ON,
    evidence: 'secondary',
  },
});
