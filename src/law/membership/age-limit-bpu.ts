import { countItem } from '../count-item.ts';
import { type LawItem, READ_ON } from '../value.ts';

/** A BPU member must not have reached this age when registered. */
export const ageLimitBpu: LawItem<number> = countItem({
  id: 'age-limit-bpu',
  title: { id: 'Batas umur pendaftaran BPU', en: 'Age limit of BPU registration' },
  from: '2015-07',
  value: 65,
  unit: { id: 'tahun, belum tercapai saat didaftarkan', en: 'years, not yet reached at registration' },
  source: {
    instrument: 'brosur-bpu-2026',
    address: 'https://github.com/samuelgautama/sapa-chatbot/blob/HEAD/data/info_bpu.txt',
    read: READ_ON,
    evidence: 'secondary',
    caveat: {
      id: 'brosur 2026 dalam salinan; masa sebelumnya tidak diketahui',
      en: 'brochure of 2026 in transcription; earlier years unknown',
    },
  },
  note: {
    id: 'Yang terdaftar dan membayar sebelum mencapai batas boleh melanjutkan iuran (Perdir 22/PERDIR.02/072022, dikutip bahan pelatihan).',
    en: 'Who registered and paid before reaching the limit may go on paying (Perdir 22/PERDIR.02/072022, quoted in a training book).',
  },
});
