import { type CalendarDate, formatDmy } from '../../domain/date.ts';
import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const kecamatanUnknown: FindingText<'kecamatan-unknown'> = {
  example: {
    kecamatan: 'Dlangu',
    nearest: 'Dlanggu',
    regency: 'Kabupaten Mojokerto',
    released: 20260506 as CalendarDate,
  },
  id: {
    title: 'Kecamatan tidak ada di kabupaten ini',
    message: ({ kecamatan, nearest, regency, released }) =>
      `Kecamatan ${quoted(kecamatan)} tidak ada dalam daftar resmi ${regency} (data ${formatDmy(released)}).${nearest ? ` Mungkin maksudnya ${nearest}.` : ''}`,
    todo: () => 'Samakan ejaan kecamatan. Kecamatan baru hasil pemekaran: biarkan.',
    wrong: 'Dlangu, di Kabupaten Mojokerto',
    right: 'Dlanggu, di Kabupaten Mojokerto',
  },
  en: {
    title: 'Kecamatan not in this regency',
    message: ({ kecamatan, nearest, regency, released }) =>
      `Kecamatan ${quoted(kecamatan)} is not in the official list of ${regency} (data of ${formatDmy(released)}).${nearest ? ` Perhaps ${nearest} is meant.` : ''}`,
    todo: () => 'Use the spelling of the list. A kecamatan newer than the list: leave it.',
    wrong: 'Dlangu, in Kabupaten Mojokerto',
    right: 'Dlanggu, in Kabupaten Mojokerto',
  },
};
