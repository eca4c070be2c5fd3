import { formatDmy } from '../../domain/date.ts';
import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const villageUnknown: FindingText<'village-unknown'> = {
  example: { village: 'Sumberjo', kecamatan: 'Dlanggu', nearest: 'Sumberejo (kec. Dlanggu)' },
  id: {
    title: 'Desa tidak ada dalam daftar desa',
    message: ({ village, kecamatan, nearest, regency, released }) => {
      const list = released
        ? `daftar resmi ${regency ?? ''} (data ${formatDmy(released)})`
        : 'daftar desa kebijakan';
      const where = kecamatan ? ` kecamatan ${kecamatan}` : '';
      return `Desa ${quoted(village)}${where} tidak ada dalam ${list}.${nearest ? ` Mungkin maksudnya ${nearest}.` : ''}`;
    },
    todo: ({ regency }) =>
      regency
        ? 'Samakan ejaan desa dan kecamatan. Desa baru hasil pemekaran: biarkan, atau buat daftar desa sendiri (villages).'
        : 'Samakan ejaan desa dan kecamatan, atau tambahkan pada daftar desa (villages).',
    wrong: 'Sumberjo',
    right: 'Sumberejo',
  },
  en: {
    title: 'Village not in the list of villages',
    message: ({ village, kecamatan, nearest, regency, released }) => {
      const list = released
        ? `the official list of ${regency ?? ''} (data of ${formatDmy(released)})`
        : "the policy's list of villages";
      const where = kecamatan ? ` in kecamatan ${kecamatan}` : '';
      return `Village ${quoted(village)}${where} is not in ${list}.${nearest ? ` Perhaps ${nearest} is meant.` : ''}`;
    },
    todo: ({ regency }) =>
      regency
        ? 'Use the spelling of the list. A village newer than the list: leave it, or give the policy its own list (villages).'
        : 'Use the spelling of the list, or add the village to it (villages).',
    wrong: 'Sumberjo',
    right: 'Sumberejo',
  },
};
