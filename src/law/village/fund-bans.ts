import type { CategoryId } from '../../domain/category.ts';
import type { Fund } from '../../domain/fund.ts';
import { type LawItem, READ_ON, since } from '../value.ts';

/** What a fund may not pay. */
export interface FundBan {
  readonly fund: Fund;
  readonly categories: readonly CategoryId[];
}

/** Premiums that the rules on Dana Desa forbid, by budget year. */
export const fundBans: LawItem<readonly FundBan[]> = {
  id: 'fund-bans',
  title: { id: 'Larangan penggunaan Dana Desa untuk iuran', en: 'What Dana Desa may not pay' },
  values: [
    {
      from: since('2026-01'),
      to: since('2026-12'),
      value: [{ fund: 'DDS', categories: ['kepala-desa', 'sekretaris-desa', 'perangkat-desa', 'bpd'] }],
      source: {
        instrument: 'permendesa-16-2025',
        article: 'daftar larangan nomor 3',
        address: 'https://cibodas-kutawaringin.desa.id/artikel/2026/01/06/8-larangan-penggunaan-dana-desa',
        read: READ_ON,
        evidence: 'text',
        caveat: {
          id: 'dibaca dalam kutipan situs desa yang seragam; tahun 2025 dan 2027 tidak diketahui',
          en: 'read in concordant quotations on village sites; 2025 and 2027 are not known',
        },
      },
    },
  ],
  verifiedUntil: since('2026-12'),
  format: (bans) => bans.map((ban) => `${ban.fund}: ${ban.categories.join(', ')}`).join('; '),
};
