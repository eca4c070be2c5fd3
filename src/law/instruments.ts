import type { Localized } from '../domain/language.ts';

/** Ids of the instruments; an item of law may cite nothing else. */
export const INSTRUMENT_IDS = [
  'pp-44-2015',
  'pp-45-2015',
  'pp-46-2015',
  'pp-49-2020',
  'pp-50-2025',
  'permendesa-16-2025',
  'bpjs-jp-ceiling',
  'practice',
] as const;
export type InstrumentId = (typeof INSTRUMENT_IDS)[number];

export interface Instrument {
  /** As one cites it: `PP 44/2015`. */
  readonly short: string;
  readonly title: Localized;
  /** Where the text can be read, as far as known. */
  readonly address?: string | undefined;
}

const bpk = (path: string): string => `https://peraturan.bpk.go.id/Download/${path}`;

/** The instruments that the law data cite. An entry here is no claim that its whole text was read: see each value's evidence. */
export const INSTRUMENTS: Readonly<Record<InstrumentId, Instrument>> = {
  'pp-44-2015': {
    short: 'PP 44/2015',
    title: {
      id: 'Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian',
      en: 'Work accident and death benefit programmes',
    },
    address: bpk('28927/PP%20Nomor%2044%20Tahun%202015.pdf'),
  },
  'pp-45-2015': {
    short: 'PP 45/2015',
    title: { id: 'Penyelenggaraan Program Jaminan Pensiun', en: 'Pension programme' },
    address: bpk('28931/PP%20Nomor%2045%20Tahun%202015.pdf'),
  },
  'pp-46-2015': {
    short: 'PP 46/2015',
    title: { id: 'Penyelenggaraan Program Jaminan Hari Tua', en: 'Old age savings programme' },
    address: bpk('28934/PP%20Nomor%2046%20Tahun%202015.pdf'),
  },
  'pp-49-2020': {
    short: 'PP 49/2020',
    title: {
      id: 'Penyesuaian Iuran Program Jaminan Sosial Ketenagakerjaan selama Bencana Non-Alam COVID-19',
      en: 'Contribution adjustments during COVID-19',
    },
  },
  'pp-50-2025': {
    short: 'PP 50/2025',
    title: {
      id: 'Penyesuaian Iuran JKK dan JKM bagi Peserta Bukan Penerima Upah',
      en: 'Adjustment of JKK and JKM contributions of BPU members',
    },
    address: bpk('402226/PP%20Nomor%2050%20Tahun%202025.pdf'),
  },
  'permendesa-16-2025': {
    short: 'Permendesa PDT 16/2025',
    title: { id: 'Petunjuk Operasional Fokus Penggunaan Dana Desa 2026', en: 'Use of Dana Desa in 2026' },
  },
  'bpjs-jp-ceiling': {
    short: 'Surat BPJS Ketenagakerjaan (batas upah JP)',
    title: {
      id: 'Pengumuman tahunan batas paling tinggi upah Jaminan Pensiun, PP 45/2015 Ps 29',
      en: 'Yearly announcement of the pension wage ceiling under PP 45/2015 art. 29',
    },
  },
  practice: {
    short: 'praktik BPJS Ketenagakerjaan',
    title: { id: 'Praktik yang diberitakan, tanpa pasal', en: 'Reported practice, no article' },
  },
};
