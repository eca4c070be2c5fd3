import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

/** Stands here so that nobody looks for it in a village's back-calculation. */
export const jpDeferral2020: LawItem<Statement> = statement({
  id: 'jp-deferral-2020',
  title: {
    id: 'Penundaan iuran JP (COVID-19): bukan untuk desa',
    en: 'JP deferral (COVID-19): not for villages',
  },
  from: '2020-08',
  to: '2021-01',
  text: {
    id: '99% iuran JP boleh ditunda bagi usaha menengah dan besar; pelunasan mulai paling lambat 15 Mei 2021, selesai paling lambat 15 April 2022. Bukan pengurangan, dan bukan untuk desa.',
    en: '99% of JP could be deferred by medium and large businesses; settlement starts by 15 May 2021 and ends by 15 April 2022. No reduction, and not for villages.',
  },
  source: {
    instrument: 'pp-49-2020',
    article: 'Ps 17',
    address: 'https://pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991928',
    read: READ_ON,
    evidence: 'text',
    caveat: { id: 'bulan iuran dari pemberitaan', en: 'contribution months from press' },
  },
});
