import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const ustadzPondok: NationalCategory = {
  id: category('ustadz-pondok'),
  name: { id: 'Ustadz Pondok', en: 'Boarding school teacher' },
  segment: 'BPU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'BAZNAS' }],
  names: [
    'ustadz pesantren',
    'ustadz pondok pesantren',
    'ustad pondok',
    'ustaz pondok',
    'ustadzah pondok',
    'guru pondok',
    'guru pondok pesantren',
    'guru pesantren',
    'pengajar pondok',
    'pengajar pesantren',
    'pengasuh pondok',
  ],
  evidence: 'secondary',
  source: 'Dlanggu 2021 (disebut); guru ngaji dan ustadz sebagai BPU: radartasik',
  note: { id: 'Di Dlanggu desa yang membayar.', en: 'In Dlanggu the village pays.' },
};
