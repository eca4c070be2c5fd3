import type { FindingText } from '../report/finding-text.ts';

export const lawUnverified: FindingText<'law-unverified'> = {
  example: { until: '2026-11', month: '2026-12' },
  id: {
    title: 'Tarif belum diperiksa untuk bulan ini',
    message: ({ until, month }) =>
      `Tarif iuran diperiksa sampai ${until}; untuk ${month} dipakai tarif terakhir.`,
    todo: () => 'Cocokkan dengan tagihan BPJS Ketenagakerjaan, atau perbarui program ini.',
    wrong: '2028-01',
    right: '2026-11',
  },
  en: {
    title: 'Rates not checked for this month',
    message: ({ until, month }) => `Rates were checked up to ${until}; for ${month} the last ones are used.`,
    todo: () => 'Compare with the bill of BPJS Ketenagakerjaan, or update this program.',
    wrong: '2028-01',
    right: '2026-11',
  },
};
