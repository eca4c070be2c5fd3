import type { Localized } from '../domain/language.ts';

export interface Instrument {
  /** As one cites it: `PP 44/2015`. */
  readonly short: string;
  /** The same in English, where it is words and no number. */
  readonly english?: string | undefined;
  readonly title: Localized;
  readonly number?: string | undefined;
  readonly year?: number | undefined;
  /** Where the text can be read, as far as known. */
  readonly address?: string | undefined;
}

function numbered(
  kind: string,
  number: string,
  year: number,
  title: Localized,
  address?: string,
): Instrument {
  return { short: `${kind} ${number}/${year}`, number, year, title, address };
}

const bpk = (path: string): string => `https://peraturan.bpk.go.id/Download/${path}`;

/** The instruments that the law data cite. An entry here is no claim that its whole text was read: see each value's evidence. */
const BY_ID = {
  'uu-3-2024': numbered('UU', '3', 2024, {
    id: 'Perubahan Kedua atas Undang-Undang Nomor 6 Tahun 2014 tentang Desa',
    en: 'Second amendment of the Village Act',
  }),
  'pp-43-2014': {
    short: 'PP 43/2014 jo. PP 47/2015',
    number: '43',
    year: 2014,
    title: {
      id: 'Peraturan Pelaksanaan Undang-Undang Desa, dengan perubahan pertamanya',
      en: 'Implementing regulation of the Village Act, with its first amendment',
    },
  },
  'pp-44-2015': numbered(
    'PP',
    '44',
    2015,
    {
      id: 'Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian',
      en: 'Work accident and death benefit programmes',
    },
    bpk('28927/PP%20Nomor%2044%20Tahun%202015.pdf'),
  ),
  'pp-45-2015': numbered(
    'PP',
    '45',
    2015,
    { id: 'Penyelenggaraan Program Jaminan Pensiun', en: 'Pension programme' },
    bpk('28931/PP%20Nomor%2045%20Tahun%202015.pdf'),
  ),
  'pp-46-2015': numbered(
    'PP',
    '46',
    2015,
    { id: 'Penyelenggaraan Program Jaminan Hari Tua', en: 'Old age savings programme' },
    bpk('28934/PP%20Nomor%2046%20Tahun%202015.pdf'),
  ),
  'pp-102-2015': numbered('PP', '102', 2015, {
    id: 'Asuransi Sosial Prajurit TNI, Anggota Polri, dan Pegawai ASN di Lingkungan Kementerian Pertahanan dan Polri',
    en: 'Social insurance of the armed forces, police and civil servants of defence and police',
  }),
  'pp-11-2019': numbered('PP', '11', 2019, {
    id: 'Perubahan Kedua atas PP Nomor 43 Tahun 2014 tentang Peraturan Pelaksanaan Undang-Undang Desa',
    en: 'Second amendment of the implementing regulation of the Village Act',
  }),
  'pp-82-2019': numbered(
    'PP',
    '82',
    2019,
    { id: 'Perubahan atas PP Nomor 44 Tahun 2015', en: 'Amendment of PP 44/2015' },
    bpk('118686/PP%20Nomor%2082%20Tahun%202019%20-%20Lamp%20I.pdf'),
  ),
  'pp-49-2020': numbered(
    'PP',
    '49',
    2020,
    {
      id: 'Penyesuaian Iuran Program Jaminan Sosial Ketenagakerjaan selama Bencana Nonalam COVID-19',
      en: 'Contribution adjustments during COVID-19',
    },
    'https://pasal.id/en/peraturan/pp/pp-no-49-tahun-2020',
  ),
  'pp-37-2021': numbered('PP', '37', 2021, {
    id: 'Penyelenggaraan Program Jaminan Kehilangan Pekerjaan',
    en: 'Job loss benefit programme',
  }),
  'pp-49-2023': numbered(
    'PP',
    '49',
    2023,
    { id: 'Perubahan Kedua atas PP Nomor 44 Tahun 2015', en: 'Second amendment of PP 44/2015' },
    bpk('323386/PP%20Nomor%2049%20Tahun%202023.pdf'),
  ),
  'pp-6-2025': numbered(
    'PP',
    '6',
    2025,
    {
      id: 'Perubahan atas PP Nomor 37 Tahun 2021 tentang Jaminan Kehilangan Pekerjaan',
      en: 'Amendment of PP 37/2021 on job loss benefits',
    },
    bpk('375603/PP%20Nomor%206%20Tahun%202025.pdf'),
  ),
  'pp-7-2025': numbered('PP', '7', 2025, {
    id: 'Penyesuaian Iuran JKK bagi Industri Padat Karya (diperpanjang PP 36/2025)',
    en: 'JKK adjustment for labour-intensive industry (extended by PP 36/2025)',
  }),
  'pp-50-2025': numbered(
    'PP',
    '50',
    2025,
    {
      id: 'Penyesuaian Iuran JKK dan JKM bagi Peserta Bukan Penerima Upah',
      en: 'Adjustment of JKK and JKM contributions of BPU members',
    },
    bpk('402226/PP%20Nomor%2050%20Tahun%202025.pdf'),
  ),
  'inpres-2-2021': numbered('Inpres', '2', 2021, {
    id: 'Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan',
    en: 'Presidential instruction on the social security programmes of workers',
  }),
  'permendagri-20-2018': numbered('Permendagri', '20', 2018, {
    id: 'Pengelolaan Keuangan Desa',
    en: 'Village finance',
  }),
  'se-mendagri-842-2-5193': {
    short: 'SE Mendagri 842.2/5193/SJ; Permendagri 27/2021',
    number: '842.2/5193/SJ',
    title: {
      id: 'Kepesertaan pegawai non-ASN; pedoman penyusunan APBD 2022',
      en: 'Cover of non-ASN staff; guide to the regional budgets of 2022',
    },
  },
  'permendagri-15-2023': numbered('Permendagri', '15', 2023, {
    id: 'Pedoman Penyusunan APBD Tahun Anggaran 2024',
    en: 'Guide to the regional budgets of 2024',
  }),
  'permendagri-15-2024': numbered('Permendagri', '15', 2024, {
    id: 'Pedoman Penyusunan APBD Tahun Anggaran 2025 (judul dari ingatan)',
    en: 'Guide to the regional budgets of 2025 (title from memory)',
  }),
  'permendagri-14-2025': numbered('Permendagri', '14', 2025, {
    id: 'Pedoman Penyusunan APBD Tahun Anggaran 2026',
    en: 'Guide to the regional budgets of 2026',
  }),
  'se-pdp-4-2024': {
    short: 'SE Dirjen PDP Kemendes 4/PRI.00/I/2024',
    number: '4/PRI.00/I/2024',
    year: 2024,
    title: {
      id: 'Surat edaran tentang penggunaan Dana Desa dan iuran BPJS Ketenagakerjaan',
      en: 'Circular on Dana Desa and BPJS Ketenagakerjaan contributions',
    },
  },
  'permendesa-8-2022': numbered('Permendes PDTT', '8', 2022, {
    id: 'Prioritas Penggunaan Dana Desa Tahun 2023',
    en: 'Use of Dana Desa in 2023',
  }),
  'permendesa-2-2024': numbered('Permendesa PDT', '2', 2024, {
    id: 'Petunjuk Operasional atas Fokus Penggunaan Dana Desa Tahun 2025',
    en: 'Use of Dana Desa in 2025',
  }),
  'permendesa-16-2025': numbered('Permendesa PDT', '16', 2025, {
    id: 'Petunjuk Operasional Fokus Penggunaan Dana Desa 2026',
    en: 'Use of Dana Desa in 2026',
  }),
  'permenaker-1-2025': numbered(
    'Permenaker',
    '1',
    2025,
    { id: 'Perubahan atas Permenaker Nomor 5 Tahun 2021', en: 'Amendment of Permenaker 5/2021' },
    'https://jdih.kemnaker.go.id/asset/data_puu/2025pmnaker001.pdf',
  ),
  'perdir-22-2022': {
    short: 'Perdir BPJS Ketenagakerjaan 22/PERDIR.02/072022',
    number: '22/PERDIR.02/072022',
    year: 2022,
    title: {
      id: 'Peraturan Direksi tentang kepesertaan, sebagaimana dikutip bahan pelatihan',
      en: 'Board regulation on membership, as quoted in a training book',
    },
  },
  'bpjs-jp-ceiling': {
    short: 'Surat BPJS Ketenagakerjaan (batas upah JP)',
    english: 'BPJS Ketenagakerjaan letter (JP wage ceiling)',
    title: {
      id: 'Pengumuman tahunan batas paling tinggi upah Jaminan Pensiun, PP 45/2015 Ps 29',
      en: 'Yearly announcement of the pension wage ceiling under PP 45/2015 art. 29',
    },
  },
  umk: {
    short: 'Keputusan Gubernur tentang UMK',
    english: 'Governor’s decision on the UMK',
    title: {
      id: 'Keputusan gubernur tentang upah minimum kabupaten/kota, dibaca dalam daftar pers',
      en: 'Governors’ decisions on minimum wages, read in press lists',
    },
  },
  'brosur-bpu-2026': {
    short: 'Brosur BPU 2026 BPJS Ketenagakerjaan',
    english: 'BPU brochure 2026 of BPJS Ketenagakerjaan',
    year: 2026,
    title: {
      id: 'Brosur peserta bukan penerima upah, sebagaimana disalin dalam kode publik sapa-chatbot',
      en: 'Brochure for BPU members, as transcribed in the public code sapa-chatbot',
    },
  },
  practice: {
    short: 'praktik BPJS Ketenagakerjaan',
    english: 'practice of BPJS Ketenagakerjaan',
    title: { id: 'Praktik yang diberitakan, tanpa pasal', en: 'Reported practice, no article' },
  },
} satisfies Readonly<Record<string, Instrument>>;

/** An item of law may cite nothing else. */
export type InstrumentId = keyof typeof BY_ID;

export const INSTRUMENTS: Readonly<Record<InstrumentId, Instrument>> = BY_ID;

export const INSTRUMENT_IDS = Object.keys(BY_ID) as readonly InstrumentId[];
