import type { NationalCategory } from '../national.ts';

export const kepalaDesa: NationalCategory = {
  id: 'kepala-desa',
  name: { id: 'Kepala Desa', en: 'Village head' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD', activity: '1.1.03', object: '5.1.3.03' }],
  names: [
    'kades',
    'kuwu',
    'pambakal',
    'petinggi',
    'peratin',
    'kepala pekon',
    'kepala kampung',
    'kepala nagari',
    'kepalo tiyuh',
    'sangadi',
    'perbekel',
    'keuchik',
    'geuchik',
    'wali nagari',
    'hukum tua',
    'pangulu',
    'lurah desa',
  ],
  evidence: 'secondary',
  source: 'Pangkep 2025, Kendal Perbup 45/2025, Kab. Semarang Perbup 90/2018, Rokan Hulu Perbup 4/2019',
  note: {
    id: 'Dasar upah berbeda antarkabupaten (siltap, UMK, atau Rp1.000.000); tanpa kebijakan dipakai dasar terendah. Sebagian menambah JHT dan JP.',
    en: 'Wage bases differ between districts (siltap, UMK or Rp1,000,000); without a policy the lowest base is used. Some add JHT and JP.',
  },
};
