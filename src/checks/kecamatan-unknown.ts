import { type Check, cellOf, type Where } from './engine/check.ts';
import { OfficialNames } from './engine/official.ts';
import { fold } from './engine/village.ts';

/**
 * A kecamatan that the policy's regency does not have by the official list. Not asked where the policy brings its own
 * villages file: then `village-unknown` looks there. Said once for each.
 */
export const kecamatanUnknown: Check<'kecamatan-unknown'> = {
  code: 'kecamatan-unknown',
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
};
