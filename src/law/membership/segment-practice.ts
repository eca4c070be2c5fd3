import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const segmentPractice: LawItem<Statement> = statement({
  id: 'segment-practice',
  title: { id: 'PU atau BPU bagi lembaga desa', en: 'PU or BPU for village bodies' },
  from: '2018-01',
  text: {
    id: 'Kepala desa, perangkat, BPD, staf: PU. RT, RW, LPM, karang taruna yang didaftarkan desa atau kabupaten: PU; yang mendaftar sendiri: BPU. Pekerja rentan, guru ngaji, dan marbot: BPU. Kader, PKK, linmas: segmen tidak disebut sumber.',
    en: 'Village heads, officials, BPD, staff: PU. RT, RW, LPM, karang taruna enrolled by village or district: PU; who registers alone: BPU. Vulnerable workers, Quran teachers and mosque keepers: BPU. Health volunteers, PKK, linmas: no source names the segment.',
  },
  source: {
    instrument: 'practice',
    address:
      'https://surabaya.tribunnews.com/2022/08/02/bidik-kepesertaan-ketua-rtrw-di-tulungagung-iuran-bpjs-ketenagakerjaan-tidak-boleh-dari-dana-desa',
    read: READ_ON,
    evidence: 'derived',
    caveat: {
      id: 'disimpulkan dari jumlah (kelipatan 0,54% = PU, Rp16.800 = BPU); Sleman menyebut RT/RW pekerja informal; surat B/5450/052021 tentang segmentasi tidak ditemukan',
      en: 'inferred from amounts (multiples of 0.54% are PU, Rp16,800 is BPU); Sleman calls RT/RW informal workers; letter B/5450/052021 on segments was not found',
    },
  },
});
