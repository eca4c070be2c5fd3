import type { NationalCategory } from '../national.ts';

export const bpd: NationalCategory = {
  id: 'bpd',
  name: { id: 'Badan Permusyawaratan Desa', en: 'Village council (BPD)' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD', activity: '1.1.06' }],
  names: [
    'anggota bpd',
    'ketua bpd',
    'wakil ketua bpd',
    'sekretaris bpd',
    'bamusdes',
    'badan permusyawaratan desa',
    'bamus',
    'bamus nagari',
    'tuha peut',
  ],
  evidence: 'secondary',
  source: 'Mojokerto 2026, Kab. Semarang Perbup 90/2018, Wringinharjo 2026 (1.1.06)',
  note: { id: 'Sebagian dibayar APBD kabupaten.', en: 'Some are paid by the district budget.' },
};
