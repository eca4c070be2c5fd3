import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

interface LowBaseText {
  /** A base of the policy. */
  base(base: Shown, amount: Shown, minimum: Shown): Shown;
  /** The base of villages of the villages file; `more`: how many beside those named. */
  villages(names: Shown, more: number, amount: Shown, minimum: Shown): Shown;
}

/** A wage base below the lowest one: what is said of it in every run, and by `policy check`. */
export const LOW_BASE_TEXT = spoken<Readonly<Record<Language, LowBaseText>>>({
  id: {
    base: (base, amount, minimum) =>
      `Dasar "${base}" ${amount} di bawah dasar upah terendah ${minimum}, dan tetap dipakai: BPJS umumnya menerima mulai ${minimum}. Periksa angkanya di bases, atau tetapkan minimumBase dengan sumbernya.`,
    villages: (names, more, amount, minimum) =>
      `Dasar upah di berkas desa ${amount} (${names}${more > 0 ? ` dan ${more} desa lain` : ''}) di bawah dasar upah terendah ${minimum}, dan tetap dipakai: BPJS umumnya menerima mulai ${minimum}. Periksa angkanya, atau tetapkan minimumBase dengan sumbernya.`,
  },
  en: {
    base: (base, amount, minimum) =>
      `The base "${base}" of ${amount} is below the lowest wage base ${minimum}, and used as it is: BPJS usually takes ${minimum} and more. Check the figure in bases, or state minimumBase with its source.`,
    villages: (names, more, amount, minimum) =>
      `The wage base of ${amount} in the villages file (${names}${more > 0 ? ` and ${more} more` : ''}) is below the lowest wage base ${minimum}, and used as it is: BPJS usually takes ${minimum} and more. Check the figure, or state minimumBase with its source.`,
  },
});
