import { countItem } from '../count-item.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const jobsMaxBpu: LawItem<number> = countItem({
  id: 'jobs-max-bpu',
  title: { id: 'Jumlah pekerjaan seorang peserta BPU', en: 'Jobs of one BPU member' },
  from: '2015-07',
  value: 2,
  unit: { id: 'jenis pekerjaan, paling banyak', en: 'kinds of work, at most' },
  source: {
    instrument: 'brosur-bpu-2026',
    address: 'https://github.com/samuelgautama/sapa-chatbot data/info_bpu.txt',
    read: READ_ON,
    evidence: 'secondary',
    caveat: {
      id: 'brosur 2026 dalam salinan; masa sebelumnya tidak diketahui',
      en: 'brochure of 2026 in transcription; earlier years unknown',
    },
  },
});
