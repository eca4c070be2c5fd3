import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const perangkatDesa: NationalCategory = {
  id: category('perangkat-desa'),
  name: { id: 'Perangkat Desa', en: 'Village official' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD', activity: '1.1.03', object: '5.1.3.04' }],
  names: [
    'perangkat',
    'aparatur desa',
    'aparat desa',
    'pamong desa',
    'kaur',
    'kasi',
    'kadus',
    'kepala dusun',
    'kepala wilayah',
    'kawil',
    'kepala urusan',
    'kepala seksi',
    'pelaksana kewilayahan',
    'pelaksana teknis',
    'kamituwo',
    'dukuh',
    'kepala lingkungan',
    'bayan',
    'modin',
    'jogoboyo',
  ],
  local: ['kamituwo', 'dukuh', 'bayan', 'modin', 'jogoboyo'],
  evidence: 'secondary',
  source: 'Pangkep 2025, Kendal Perbup 45/2025, Karanganyar 2018',
  note: {
    id: 'Dasar upah berbeda antarkabupaten; tanpa kebijakan dipakai dasar terendah.',
    en: 'Wage bases differ between districts; without a policy the lowest base is used.',
  },
};
