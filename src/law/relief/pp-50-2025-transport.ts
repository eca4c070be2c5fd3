import { since } from '../value.ts';
import { pp50Of2025 } from './pp-50-2025.ts';
import type { Relief } from './relief.ts';

/** The transport sector has its own, longer months. */
export const pp50Of2025Transport: Relief = {
  ...pp50Of2025,
  id: 'pp-50-2025-transport',
  title: {
    id: 'Keringanan 50% iuran JKK dan JKM BPU sektor transportasi',
    en: '50% relief of BPU JKK and JKM, transport sector',
  },
  sector: 'transport',
  from: since('2026-01'),
  to: since('2027-03'),
};
