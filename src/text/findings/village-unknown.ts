import type { FindingText } from '../finding-text.ts';
import { quoted } from '../words.ts';

export const villageUnknown: FindingText<'village-unknown'> = {
  example: { village: 'Sumberjo', kecamatan: 'Dlanggu', nearest: 'Sumberejo (kec. Dlanggu)' },
  id: {
    title: 'Desa tidak ada dalam daftar desa',
    message: ({ village, kecamatan, nearest }) =>
      `Desa ${quoted(village)}${kecamatan ? ` kecamatan ${kecamatan}` : ''} tidak ada dalam daftar desa kebijakan.${nearest ? ` Mungkin maksudnya ${nearest}.` : ''}`,
    todo: () => 'Samakan ejaan desa dan kecamatan, atau tambahkan pada daftar desa (villages).',
    wrong: 'Sumberjo',
    right: 'Sumberejo',
  },
  en: {
    title: 'Village not in the list of villages',
    message: ({ village, kecamatan, nearest }) =>
      `Village ${quoted(village)}${kecamatan ? ` in kecamatan ${kecamatan}` : ''} is not in the policy's list of villages.${nearest ? ` Perhaps ${nearest} is meant.` : ''}`,
    todo: () => 'Use the spelling of the list, or add the village to it (villages).',
    wrong: 'Sumberjo',
    right: 'Sumberejo',
  },
};
