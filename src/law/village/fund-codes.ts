import { FUNDS, type Fund } from '../../domain/fund.ts';
import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';
import { type BudgetCode, codeRows, FROM_APPLICATIONS, formatCodes } from './code-list.ts';

const OUTSIDE = {
  id: 'di luar APBDes, kode program ini, bukan kode Siskeudes',
  en: 'outside the village budget, a code of this program, not of Siskeudes',
};

const NAMES: Readonly<Record<Fund, Omit<BudgetCode, 'code'>>> = {
  PAD: { name: 'Pendapatan Asli Desa' },
  ADD: { name: 'Alokasi Dana Desa' },
  DDS: { name: 'Dana Desa (APBN)' },
  PBH: { name: 'Penerimaan Bagi Hasil Pajak/Retribusi Daerah' },
  PBK: {
    name: 'Penerimaan Bantuan Keuangan Kab/Kota',
    doubt: { id: 'satu basis data memakai BKK', en: 'one database uses BKK' },
  },
  PBP: {
    name: 'Penerimaan Bantuan Keuangan Provinsi',
    doubt: { id: 'satu basis data memakai BKP', en: 'one database uses BKP' },
  },
  DLL: { name: 'Lain-lain Pendapatan Desa yang Sah' },
  APBD: { name: 'Anggaran Kabupaten/Kota', english: 'Budget of the regency or city', doubt: OUTSIDE },
  'APBD-PROV': { name: 'Anggaran Provinsi', english: 'Budget of the province', doubt: OUTSIDE },
  APBN: { name: 'Anggaran Negara', english: 'National budget', doubt: OUTSIDE },
  BAZNAS: { name: 'Badan Amil Zakat Nasional', doubt: OUTSIDE },
  CSR: {
    name: 'Tanggung jawab sosial perusahaan',
    english: 'Corporate social responsibility',
    doubt: OUTSIDE,
  },
  SELF: { name: 'Dibayar pekerja sendiri', english: 'Paid by the workers themselves', doubt: OUTSIDE },
};

/** Every fund that a policy may name. */
export const fundCodes: LawItem<readonly BudgetCode[]> = {
  id: 'fund-codes',
  title: { id: 'Kode sumber dana', en: 'Codes of funds' },
  values: [
    {
      from: since('2019-01'),
      value: FUNDS.map((code) => ({ code, ...NAMES[code] })),
      source: {
        instrument: 'permendagri-20-2018',
        read: READ_ON,
        evidence: 'secondary',
        caveat: FROM_APPLICATIONS,
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: formatCodes,
  rows: codeRows,
};
