import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const scholarshipConditions: LawItem<Statement> = statement({
  id: 'scholarship-conditions',
  title: { id: 'Syarat beasiswa', en: 'Conditions of the scholarship' },
  from: '2021-04',
  text: {
    id: 'Meninggal bukan karena kerja: iuran paling sedikit 3 tahun. Berakhir pada umur 23 tahun, menikah, atau bekerja.',
    en: 'Death not by work: at least 3 years of contributions. Ends at 23, on marriage, or with work.',
  },
  source: {
    instrument: 'permenaker-5-2021',
    address: 'https://github.com/samuelgautama/sapa-chatbot data/info_bpu.txt',
    read: READ_ON,
    evidence: 'secondary',
    caveat: {
      id: 'syarat dari salinan Brosur BPU 2026; nomor pasal tidak dibaca',
      en: 'conditions from a transcription of the BPU brochure 2026; article not read',
    },
  },
});
