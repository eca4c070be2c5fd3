import { formatSen, type Sen, senOfRupiah } from '../../domain/money.ts';
import { senText } from '../format.ts';
import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';

/** The lowest wage that BPJS takes as a PU base, by reported practice. */
export const minimumBasePu: LawItem<Sen> = {
  id: 'minimum-base-pu',
  title: { id: 'Dasar upah terendah PU', en: 'Lowest PU wage base' },
  values: [
    {
      from: since('2015-07'),
      value: senOfRupiah(1_000_000),
      source: {
        instrument: 'practice',
        address: 'http://ambungpost.com/2021/09/16/bpjamsostek-dan-dpmd-susun-rencana-kerja/',
        read: READ_ON,
        evidence: 'secondary',
        binding: 'assumption',
        caveat: {
          id: 'praktik yang diberitakan sejak 2021 ("minimal gaji Rp 1 juta"), tanpa pasal; masa sebelumnya tidak diketahui; Pekalongan 2023, Kesesi, dan Pamekasan 2026 memakai Rp1.500.000: tanyakan kantor cabang',
          en: 'practice reported from 2021 ("minimal gaji Rp 1 juta"), no article; earlier years unknown; Pekalongan 2023, Kesesi and Pamekasan 2026 use Rp1,500,000: ask the branch office',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: senText,
  json: formatSen,
};
