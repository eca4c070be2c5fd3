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
        address: 'https://github.com/samuelgautama/sapa-chatbot data/info_bpu.txt',
        read: READ_ON,
        evidence: 'secondary',
        caveat: {
          id: 'brosur tahun 2026 dalam salinan; masa sebelumnya tidak diketahui',
          en: 'a brochure of 2026 in transcription; earlier years unknown',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: rupiahText,
};
