import { type Rupiah, rupiah } from '../../domain/money.ts';
import { rupiahText } from '../format.ts';
import { LAST_READ, type LawItem, READ_ON, since } from '../value.ts';

/** The lowest fixed monthly income (penghasilan tetap) by post. */
export interface SiltapMinimum {
  readonly 'kepala-desa': Rupiah;
  readonly 'sekretaris-desa': Rupiah;
  readonly 'perangkat-desa': Rupiah;
}

export const siltapMinimum: LawItem<SiltapMinimum> = {
  id: 'siltap-minimum',
  title: { id: 'Penghasilan tetap terendah', en: 'Lowest fixed income of village officials' },
  values: [
    {
      from: since('2019-03'),
      value: {
        'kepala-desa': rupiah(2_426_640),
        'sekretaris-desa': rupiah(2_224_420),
        'perangkat-desa': rupiah(2_022_200),
      },
      source: {
        instrument: 'pp-11-2019',
        article: 'Ps 81(2)–(3), Ps 81A, Ps 81B',
        address:
          'https://waykanan.inews.id/read/250099/kerap-jadi-rebutan-intip-besaran-gaji-dan-tunjangan-kepala-desa/2',
        read: READ_ON,
        evidence: 'text',
        caveat: {
          id: 'berlaku 28 Februari 2019, paling lambat Januari 2020 bila desa belum mampu (dari pers)',
          en: 'in force 28 February 2019, at the latest January 2020 where the village could not (from press)',
        },
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: (value, language = 'id') => {
    const [head, secretary, other] = [
      value['kepala-desa'],
      value['sekretaris-desa'],
      value['perangkat-desa'],
    ].map((amount) => rupiahText(amount, language));
    return {
      id: `kepala desa ${head}; sekretaris desa ${secretary}; perangkat lainnya ${other}`,
      en: `village head ${head}; secretary ${secretary}; other officials ${other}`,
    }[language];
  },
  note: {
    id: '120%, 110%, dan 100% gaji pokok PNS golongan II/a, dari ADD. Kekurangan boleh dari sumber APBDes lain selain Dana Desa (Ps 81(3)).',
    en: '120%, 110% and 100% of the basic pay of civil servants II/a, from ADD. A shortfall may come from other APBDes sources but Dana Desa (art. 81(3)).',
  },
};
