import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** Words of the quotas beside a budget in text. */
export interface QuotaUseText {
  readonly heading: Shown;
  readonly used: Shown;
  readonly quota: Shown;
  readonly left: Shown;
  readonly whole: Shown;
  readonly kecamatan: (name: Shown) => Shown;
  /** Where each turn of a rotation fills the quota anew. */
  readonly turns: (count: number) => Shown;
  /** Quotas that are not listed; none of them is exceeded, or `over` of them are. */
  readonly more: (count: Shown, over: number) => Shown;
}

const id = spoken<QuotaUseText>({
  heading: 'Kuota (orang terbanyak pada satu waktu)',
  used: 'Terisi',
  quota: 'Kuota',
  left: 'Sisa',
  whole: 'seluruhnya',
  kecamatan: (name) => `Kecamatan ${name}`,
  turns: (count) => `semua ${count} giliran`,
  more: (count, over) =>
    `dan ${count} kuota lagi, ${over === 0 ? 'tidak ada yang dilampaui' : `${over} dilampaui`}; semuanya di lembar Kuota (--format xlsx).`,
});

const en = spoken<QuotaUseText>({
  heading: 'Quotas (the most people at one time)',
  used: 'Used',
  quota: 'Quota',
  left: 'Left',
  whole: 'all together',
  kecamatan: (name) => `Kecamatan ${name}`,
  turns: (count) => `all ${count} turns`,
  more: (count, over) =>
    `and ${count} more quotas, ${over === 0 ? 'none exceeded' : `${over} exceeded`}; all of them on the sheet Kuota (--format xlsx).`,
});

export const QUOTA_USE_TEXT: Readonly<Record<Language, QuotaUseText>> = { id, en };
