import type { FindingText } from '../report/finding-text.ts';

export const nikRegion: FindingText<'nik-region'> = {
  example: { region: '35.16', regency: '33.10' },
  id: {
    title: 'NIK dari kabupaten lain',
    message: ({ region, regency }) => `NIK terbit pertama kali di ${region}, bukan di ${regency}.`,
    todo: () => 'Wajar bila orangnya pindahan. Bila bukan, samakan NIK dengan KTP.',
    wrong: '3515011208800001 di kabupaten 35.16',
    right: '3516011208800001 di kabupaten 35.16',
  },
  en: {
    title: 'NIK of another regency',
    message: ({ region, regency }) => `The NIK was first issued in ${region}, not in ${regency}.`,
    todo: () => 'Usual for somebody who moved. Else copy the NIK from the identity card.',
    wrong: '3515011208800001 in regency 35.16',
    right: '3516011208800001 in regency 35.16',
  },
};
