import { digitsOf } from '../domain/nik.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly region: Shown;
  readonly regency: Shown;
}

/** The NIK was first issued in another regency. No mistake in itself: a NIK does not follow a move. */
export const nikRegion: Check<Args> = {
  level: 'cell',
  severity: 'info',
  rejects: false,
  create: ({ policy }, report) => {
    const regency = policy.regency?.replace('.', '');
    if (!regency) return {};
    return {
      row(row) {
        const { nik } = row;
        const region = nik?.value && digitsOf(nik.value).slice(0, 4);
        if (!nik || !region || region === regency) return;
        report({ region: dotted(region), regency: dotted(regency) }, cellOf(row, nik));
      },
    };
  },
  page: {
    example: { region: '35.16', regency: '33.10' },
    id: {
      title: 'NIK dari kabupaten lain',
      message: ({ region, regency }) => `NIK terbit pertama kali di ${region}, bukan di ${regency}.`,
      todo: () => 'Wajar bila orangnya pindahan. Bila bukan, sesuaikan NIK dengan KTP.',
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
  },
};

const dotted = (code: string): Shown => shownText(`${code.slice(0, 2)}.${code.slice(2)}`);
