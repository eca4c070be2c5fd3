import { type Statement, statement } from '../statement.ts';
import { CHECKED_ON, type LawItem } from '../value.ts';

export const benefitJkkCare: LawItem<Statement> = statement({
  id: 'benefit-jkk-care',
  title: {
    id: 'Manfaat JKK: perawatan, upah pengganti, angkutan',
    en: 'JKK benefit: care, wage replacement, transport',
  },
  from: '2019-12',
  text: {
    id: 'Perawatan menurut kebutuhan medis tanpa batas biaya; perawatan di rumah paling banyak Rp20.000.000 selama 1 tahun. Tidak mampu bekerja sementara: 100% upah 12 bulan, lalu 50%. Angkutan: darat Rp5.000.000, laut Rp2.000.000, udara Rp10.000.000.',
    en: 'Treatment by medical need without a cost cap; home care at most Rp20,000,000 for 1 year. Temporarily unable to work: 100% of wage for 12 months, then 50%. Transport: land Rp5,000,000, sea Rp2,000,000, air Rp10,000,000.',
  },
  source: {
    instrument: 'pp-82-2019',
    article: 'Lampiran III',
    address: 'https://www.scribd.com/document/481284436',
    read: CHECKED_ON,
    evidence: 'text',
    caveat: {
      id: 'perawatan di rumah dan angkutan darat dibaca; upah pengganti, angkutan laut dan udara dari salinan Brosur BPU 2026',
      en: 'home care and land transport were read; wage replacement, sea and air transport from a transcription of the BPU brochure 2026',
    },
  },
});
