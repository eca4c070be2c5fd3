import { type CalendarDate, formatDmy } from '../domain/date.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';
import { type OfficialList, OfficialNames } from './engine/official.ts';
import { fold } from './engine/village.ts';

interface Args extends OfficialList {
  readonly kecamatan: string;
  readonly nearest?: string | undefined;
}

/**
 * A kecamatan that the policy's regency does not have by the official list. Not asked where the policy brings its own
 * villages file: then `village-unknown` looks there. Said once for each.
 */
export const kecamatanUnknown: Check<Args> = {
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: ({ policy: { official, villages } }, report) => {
    const named = new Map<string, { readonly kecamatan: string; readonly where: Where }>();
    return {
      accepted(row) {
        const { kecamatan } = row;
        if (!official || villages || !kecamatan) return;
        const name = kecamatan.value ?? kecamatan.text;
        const key = fold(name);
        if (!named.has(key)) named.set(key, { kecamatan: name, where: cellOf(row, kecamatan) });
      },
      end() {
        if (!official || named.size === 0) return;
        const names = new OfficialNames(official);
        const { name: regency, released } = official;
        for (const { kecamatan, where } of named.values())
          if (names.kecamatan(kecamatan) === undefined)
            report({ kecamatan, nearest: names.nearestKecamatan(kecamatan), regency, released }, where);
      },
    };
  },
  page: {
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
  },
};
