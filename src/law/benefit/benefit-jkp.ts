import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const benefitJkp: LawItem<Statement> = statement({
  id: 'benefit-jkp',
  title: { id: 'Manfaat JKP (bukan untuk desa)', en: 'JKP benefit (not for villages)' },
  from: '2025-02',
  text: {
    id: '60% upah paling lama 6 bulan, batas upah Rp5.000.000.',
    en: '60% of wage for at most 6 months, wage cap Rp5,000,000.',
  },
  source: {
    instrument: 'pp-6-2025',
    address:
      'https://statusternate.com/2025/02/15/presiden-prabowo-keluarkan-aturan-baru-korban-phk-wajib-terima-60-gaji-selama-6-bulan/',
    read: READ_ON,
    evidence: 'secondary',
  },
});
