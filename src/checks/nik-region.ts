import { type Check, cellOf } from './engine/check.ts';

/** The NIK was first issued in another regency. No mistake in itself: a NIK does not follow a move. */
export const nikRegion: Check<'nik-region'> = {
  code: 'nik-region',
  level: 'cell',
  severity: 'info',
  rejects: false,
  create: ({ policy }, report) => {
    const regency = policy.regency?.replace('.', '');
    return {
      row(row) {
        const { nik } = row;
        const region = nik?.value?.slice(0, 4);
        if (!nik || !regency || !region || region === regency) return;
        report({ region: dotted(region), regency: dotted(regency) }, cellOf(row, nik));
      },
    };
  },
};

const dotted = (code: string): string => `${code.slice(0, 2)}.${code.slice(2)}`;
