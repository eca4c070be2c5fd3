import { formatRate, type Ppm, ppm } from '../../domain/money.ts';
import { rateText } from '../format.ts';
import { CHECKED_ON, LAST_READ, LAW_TEXTS, type LawItem, READ_ON, since } from '../value.ts';

/** Where the JKP contribution comes from: the state and what is moved inside JKK and JKM. Nothing is billed for it. */
export interface JkpParts {
  readonly total: Ppm;
  readonly government: Ppm;
  readonly fromJkk: Ppm;
  readonly fromJkm: Ppm;
}

export const jkpRecomposition: LawItem<JkpParts> = {
  id: 'jkp-recomposition',
  title: {
    id: 'Rekomposisi JKP: tagihan JKK tetap 0,24%',
    en: 'JKP recomposition: the JKK bill stays 0.24%',
  },
  values: [
    {
      from: since('2021-02'),
      to: since('2023-09'),
      value: { total: ppm(4_600), government: ppm(2_200), fromJkk: ppm(1_400), fromJkm: ppm(1_000) },
      source: {
        instrument: 'pp-37-2021',
        article: 'Ps 11',
        address: LAW_TEXTS,
        read: CHECKED_ON,
        evidence: 'text',
      },
    },
    {
      from: since('2023-10'),
      to: since('2025-01'),
      value: { total: ppm(4_600), government: ppm(2_200), fromJkk: ppm(1_400), fromJkm: ppm(1_000) },
      source: {
        instrument: 'pp-49-2023',
        article: 'Ps 16A; PP 37/2021 Ps 11',
        address:
          'https://www.cnbcindonesia.com/news/20231009104717-4-478983/skema-iuran-kecelakaan-kerja-diubah-begini-aturannya',
        read: READ_ON,
        evidence: 'text',
      },
    },
    {
      from: since('2025-02'),
      value: { total: ppm(3_600), government: ppm(2_200), fromJkk: ppm(1_400), fromJkm: ppm(0) },
      source: {
        instrument: 'pp-6-2025',
        article: 'Ps 11',
        address: 'https://pasal.id/en/peraturan/pp/pp-no-6-tahun-2025/koreksi/5825012',
        read: READ_ON,
        evidence: 'text',
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: (parts, language = 'id') => {
    const [total, state, jkk, jkm] = [parts.total, parts.government, parts.fromJkk, parts.fromJkm].map(
      (rate) => rateText(rate, language),
    );
    return {
      id: `JKP ${total} = pemerintah ${state} + dipindahkan dari JKK ${jkk} + dari JKM ${jkm}; tambahan tagihan: tidak ada`,
      en: `JKP ${total} = government ${state} + moved from JKK ${jkk} + from JKM ${jkm}; billed on top: nothing`,
    }[language];
  },
  json: (parts) => ({
    total: formatRate(parts.total),
    government: formatRate(parts.government),
    fromJkk: formatRate(parts.fromJkk),
    fromJkm: formatRate(parts.fromJkm),
    billed: formatRate(ppm(0)),
  }),
  note: {
    id: 'Uang berpindah di dalam dana: pemberi kerja tetap menyetor JKK 0,24% (0,10% JKK + 0,14% JKP). Hanya bagi peserta JKP, dan JKP mensyaratkan hubungan kerja dengan Pengusaha (PP 6/2025 Ps 4); desa bukan Pengusaha. Satu berita surat edaran Kemendagri menyebut JKP bagi kepala desa; bagaimanapun tidak ada tambahan yang dibayar.',
    en: 'Money moves inside the fund: the employer still remits JKK 0.24% (0.10% JKK + 0.14% JKP). Only for JKP members, and JKP asks for employment with a Pengusaha, an enterprise (PP 6/2025 art. 4); a village is none. One press report of a Kemendagri circular names JKP for village heads; either way nothing extra is payable.',
  },
};
