import { countItem } from '../count-item.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const minimumAge: LawItem<number> = countItem({
  id: 'minimum-age',
  title: { id: 'Umur terendah peserta', en: 'Lowest age of a member' },
  from: '2015-07',
  value: 17,
  unit: { id: 'tahun (praktik KTP)', en: 'years (by identity card practice)' },
  source: {
    instrument: 'practice',
    read: READ_ON,
    evidence: 'derived',
    binding: 'assumption',
    caveat: {
      id: 'tidak ditemukan dalam aturan; 17 atau 18 menurut praktik KTP. Batas umur atas peserta PU juga tidak ditemukan',
      en: 'found in no rule; 17 or 18 by identity card practice. No upper age of PU members was found either',
    },
  },
});
