import { ours } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/**
 * Posts of a category as decrees call them, in the words that rosters use: whoever holds one need not know to which category it
 * belongs. Each is read as its category, which a test holds.
 */
const POSTS = ours({
  'perangkat-desa': [
    'Kaur Tata Usaha dan Umum',
    'Kaur Keuangan',
    'Kaur Perencanaan',
    'Kasi Pemerintahan',
    'Kasi Kesejahteraan',
    'Kasi Pelayanan',
    'Kepala Dusun',
  ],
  bpd: ['Ketua BPD', 'Wakil Ketua BPD', 'Sekretaris BPD', 'Anggota BPD'],
  linmas: ['Ketua Linmas', 'Anggota Linmas'],
  pkk: ['Ketua PKK', 'Anggota PKK'],
  lpm: ['Ketua LPM', 'Anggota LPM'],
  'karang-taruna': ['Ketua Karang Taruna', 'Anggota Karang Taruna'],
});

const BY_CATEGORY: Readonly<Record<string, readonly Shown[]>> = POSTS;

export const postsOf = (category: string): readonly Shown[] =>
  Object.hasOwn(BY_CATEGORY, category) ? (BY_CATEGORY[category] ?? []) : [];

/** As identity papers say it. */
export const CHOICES = ours({
  married: ['Kawin', 'Belum Kawin', 'Cerai Hidup', 'Cerai Mati'],
  blood: ['A', 'B', 'AB', 'O'],
});
