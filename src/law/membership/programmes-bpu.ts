import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const programmesBpu: LawItem<Statement> = statement({
  id: 'programmes-bpu',
  title: { id: 'Program bagi peserta BPU', en: 'Programmes open to BPU members' },
  from: '2015-07',
  text: {
    id: 'JKK dan JKM paling sedikit, JHT pilihan; JP dan JKP tidak terbuka. Paket terendah Rp16.800 sebulan, dengan JHT Rp36.800.',
    en: 'At least JKK and JKM, JHT by choice; JP and JKP are not open. The lowest package is Rp16,800 a month, with JHT Rp36,800.',
  },
  source: {
    instrument: 'brosur-bpu-2026',
    address: 'https://github.com/samuelgautama/sapa-chatbot/blob/HEAD/data/info_bpu.txt',
    read: READ_ON,
    evidence: 'secondary',
    caveat: {
      id: 'brosur 2026 dan tanya jawab dalam salinan; masa sebelumnya tidak diketahui',
      en: 'brochure of 2026 and questions in transcription; earlier years unknown',
    },
  },
});
