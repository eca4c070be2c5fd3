import { type Rupiah, rupiah } from '../../domain/money.ts';
import { rupiahText } from '../format.ts';
import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';

/** The lowest monthly income that a BPU member may declare. */
export const minimumIncomeBpu: LawItem<Rupiah> = {
  id: 'minimum-income-bpu',
  title: { id: 'Penghasilan terendah yang dilaporkan BPU', en: 'Lowest declared income of a BPU member' },
  values: [
    {
      from: since('2015-07'),
      value: rupiah(1_000_000),
      source: {
        instrument: 'brosur-bpu-2026',
        address: 'https://github.com/samuelgautama/sapa-chatbot/blob/HEAD/data/info_bpu.txt',
        read: READ_ON,
        evidence: 'secondary',
        binding: 'assumption',
        caveat: {
          id: 'brosur tahun 2026 dalam salinan; masa sebelumnya tidak diketahui; kantor cabang Pamekasan meminta Rp1.500.000 sejak September 2026',
          en: 'a brochure of 2026 in transcription; earlier years unknown; the Pamekasan branch asks Rp1,500,000 from September 2026',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: rupiahText,
};
