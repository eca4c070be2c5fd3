import { ppm } from '../../domain/money.ts';
import { READ_ON, since } from '../value.ts';
import type { Relief } from './relief.ts';

/** COVID-19: one hundredth of JKK and JKM was paid for six contribution months. Needed for back-calculation. */
export const pp49Of2020: Relief = {
  id: 'pp-49-2020',
  title: { id: 'Keringanan 99% iuran JKK dan JKM (COVID-19)', en: '99% relief of JKK and JKM (COVID-19)' },
  segments: ['PU', 'BPU'],
  programmes: ['JKK', 'JKM'],
  payable: ppm(10_000),
  from: since('2020-08'),
  to: since('2021-01'),
  automatic: true,
  excludedFunds: [],
  source: {
    instrument: 'pp-49-2020',
    article: 'Ps 9',
    address: 'https://www.pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991934',
    read: READ_ON,
    evidence: 'text',
    caveat: {
      id: 'bulan iuran Agustus 2020 – Januari 2021 dari pemberitaan; Ps 9 dibaca untuk JKM, pasal JKK belum dibaca; mencakup peserta BPU tertentu',
      en: 'contribution months August 2020 – January 2021 from press; art. 9 was read for JKM, the JKK article was not; covers certain BPU members',
    },
  },
};
