import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const prepayBpu: LawItem<Statement> = statement({
  id: 'prepay-bpu',
  title: { id: 'Pembayaran BPU di muka', en: 'BPU paid in advance' },
  from: '2015-07',
  text: {
    id: 'Per bulan, 3 bulan, 6 bulan, atau 1 tahun.',
    en: 'By the month, 3 months, 6 months or 1 year.',
  },
  source: {
    instrument: 'practice',
    address: 'https://bpjsketenagakerjaan.go.id/en/bukan-penerima-upah.html',
    read: READ_ON,
    evidence: 'secondary',
    caveat: { id: 'pilihan 2 bulan belum dicocokkan', en: 'an option of 2 months has not been checked' },
  },
});
