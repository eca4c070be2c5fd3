import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';
import { type BudgetCode, codeRows, formatCodes } from './code-list.ts';

const CODES: readonly BudgetCode[] = [
  { code: '4.1.1', name: 'Hasil Usaha Desa' },
  { code: '4.1.2', name: 'Hasil Aset' },
  { code: '4.1.3', name: 'Swadaya' },
  { code: '4.1.4', name: 'Lain-lain Pendapatan Asli Desa' },
  { code: '4.2.1', name: 'Dana Desa' },
  { code: '4.2.2', name: 'Bagi Hasil Pajak dan Retribusi' },
  { code: '4.2.3', name: 'Alokasi Dana Desa' },
  { code: '4.2.4', name: 'Bantuan Keuangan Provinsi' },
  { code: '4.2.5', name: 'Bantuan Keuangan Kabupaten/Kota' },
  { code: '4.3.9', name: 'Lain-lain' },
];

export const revenueCodes: LawItem<readonly BudgetCode[]> = {
  id: 'revenue-codes',
  title: { id: 'Kode pendapatan desa', en: 'Codes of village revenue' },
  values: [
    {
      from: since('2019-01'),
      value: CODES,
      source: {
        instrument: 'permendagri-20-2018',
        address: 'https://github.com/OpenSID/OpenSID/blob/HEAD/donjo-app/models/seeders/Data_awal_seeder.php',
        read: READ_ON,
        evidence: 'secondary',
        caveat: {
          id: 'dari kode publik OpenSID, bukan dari lampiran peraturan; mulai 2019 diandaikan',
          en: 'from the public code of OpenSID, not from an annex of the regulation; start in 2019 assumed',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: formatCodes,
  rows: codeRows,
};
