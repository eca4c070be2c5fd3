import { type Shown, shownText } from '../domain/shown.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';
import type { RosterVillage } from './engine/villages/roster-villages.ts';

interface Args {
  readonly village: Shown;
  /** Those of the list that could be meant. */
  readonly choices: Shown;
}

/**
 * The list of villages has the name in several kecamatan, and the roster does not say which: no ceiling or count can be held
 * against it. Said once for each.
 */
export const villageAmbiguous: Check<Args> = {
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: ({ villages }, report) => {
    const named = new Map<string, RosterVillage & { readonly where: Where }>();
    return {
      accepted(row) {
        const village = villages.of(row);
        if (village && row.village && !named.has(village.key))
          named.set(village.key, { ...village, where: cellOf(row, row.village) });
      },
      end() {
        for (const { name, kecamatan, where } of named.values()) {
          const found = villages.find(kecamatan, name);
          if (found.kind !== 'several') continue;
          const choices = new Set(found.villages.map((one) => `${one.name} (kec. ${one.kecamatan})`));
          if (choices.size < 2) continue;
          report(
            { village: shownText(name), choices: shownText([...choices].join(', ')) },
            { ...where, village: name },
          );
        }
      },
    };
  },
  page: {
    example: { village: 'Sumberejo', choices: 'Sumberejo (kec. Dlanggu), Sumberejo (kec. Puri)' },
    id: {
      title: 'Ada beberapa desa bernama sama',
      message: ({ village, choices }) => `Desa ${quoted(village)} bisa berarti ${choices}.`,
      todo: () => 'Isi kolom Kecamatan, atau tulis KECAMATAN : DLANGGU di atas tabel.',
      wrong: 'Sumberejo, tanpa kecamatan',
      right: 'Sumberejo, kecamatan Dlanggu',
    },
    en: {
      title: 'Several villages of one name',
      message: ({ village, choices }) => `Village ${quoted(village)} may be ${choices}.`,
      todo: () => 'Fill in the column Kecamatan, or write KECAMATAN : DLANGGU above the table.',
      wrong: 'Sumberejo, without kecamatan',
      right: 'Sumberejo, kecamatan Dlanggu',
    },
  },
};
