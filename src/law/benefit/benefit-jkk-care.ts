import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const benefitJkkCare: LawItem<Statement> = statement({
  id: 'benefit-jkk-care',
  title: {
    id: 'Manfaat JKK: perawatan, upah pengganti, angkutan',
    en: 'JKK benefit: care, wage replacement, transport',
  },
  from: '2020-01',
  text: {
    id: 'Perawatan menurut kebutuhan medis tanpa batas biaya; perawatan di rumah paling banyak Rp20.000.000 selama 1 tahun. Tidak mampu bekerja sementara: 100% upah 12 bulan, lalu 50%. Angkutan: darat Rp5.000.000, laut Rp2.000.000, udara Rp10.000.000.',
    en: 'Treatment by medical need without a cost cap; home care at most Rp20,000,000 for 1 year. Temporarily unable to work: 100% of wage for 12 months, then 50%. Transport: land Rp5,000,000, sea Rp2,000,000, air Rp10,000,000.',
  },
  source: {
    instrument: 'brosur-bpu-2026',
    address: 'https://github.com/samuelgautama/sapa-chatbot data/info_bpu.txt',
    read: READ_ON,
    evidence: 'secondary',
    caveat: {
      id: 'brosur 2026 dalam salinan; nomor pasal dan bulan mulai tidak dibaca',
      en: 'brochure of 2026 in transcription; article and starting month not read',
    },
  },
});
