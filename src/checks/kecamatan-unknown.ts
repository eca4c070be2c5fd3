import { type CalendarDate, formatDmy } from '../domain/date.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import { regionKey } from '../domain/village/name.ts';
import { knownVillages } from '../policy/known-villages.ts';
import { nearestOf } from '../policy/nearest.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';
import type { OfficialList } from './engine/official-list.ts';

interface Args extends OfficialList {
  readonly kecamatan: Shown;
  readonly nearest?: Shown | undefined;
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
    if (!official || villages) return {};
    const named = new Map<string, { readonly kecamatan: string; readonly where: Where }>();
    return {
      accepted(row) {
        const { kecamatan } = row;
        if (!kecamatan) return;
        const name = kecamatan.value ?? kecamatan.text;
        const key = regionKey(name, 'kecamatan');
        if (!named.has(key)) named.set(key, { kecamatan: name, where: cellOf(row, kecamatan) });
      },
      end() {
        if (named.size === 0) return;
        const index = knownVillages({ official, villages });
        const { name: regency, released } = official;
        const nearestTo = nearestOf(index.kecamatans());
        for (const { kecamatan, where } of named.values())
          if (index.kecamatan(kecamatan) === undefined) {
            const nearest = nearestTo(kecamatan);
            report(
              {
                kecamatan: shownText(kecamatan),
                nearest: nearest === undefined ? nearest : shownText(nearest),
                regency,
                released,
              },
              where,
            );
          }
      },
    };
  },
  page: {
    example: {
      kecamatan: 'Dlango',
      nearest: 'Dlanggu',
      regency: 'Kabupaten Mojokerto',
      released: 20260506 as CalendarDate,
    },
    id: {
      title: 'Kecamatan tidak ada di kabupaten ini',
      message: ({ kecamatan, nearest, regency, released }) =>
        `Kecamatan ${quoted(kecamatan)} tidak ada dalam daftar resmi ${regency} (data ${formatDmy(released)}).${nearest ? ` Mungkin maksudnya ${nearest}.` : ''}`,
      todo: () => 'Samakan ejaan kecamatan. Kecamatan baru hasil pemekaran: biarkan.',
      wrong: 'Dlango, di Kabupaten Mojokerto',
      right: 'Dlanggu, di Kabupaten Mojokerto',
    },
    en: {
      title: 'Kecamatan not in this regency',
      message: ({ kecamatan, nearest, regency, released }) =>
        `Kecamatan ${quoted(kecamatan)} is not in the official list of ${regency} (data of ${formatDmy(released)}).${nearest ? ` Perhaps ${nearest} is meant.` : ''}`,
      todo: () => 'Use the spelling of the list. A kecamatan newer than the list: leave it.',
      wrong: 'Dlango, in Kabupaten Mojokerto',
      right: 'Dlanggu, in Kabupaten Mojokerto',
    },
  },
};
