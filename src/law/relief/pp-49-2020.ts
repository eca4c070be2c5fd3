import { ppm } from '../../domain/money.ts';
import { CHECKED_ON, since } from '../value.ts';
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
  newMembers: { fullMonths: 2, article: 'Ps 13' },
  excludedFunds: [],
  source: {
    instrument: 'pp-49-2020',
    article: 'Ps 9',
    address: 'https://www.pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991934',
    read: CHECKED_ON,
    evidence: 'text',
    caveat: {
      id: 'bulan iuran Agustus 2020 – Januari 2021 dari pemberitaan; Ps 9 dibaca untuk JKM, pasal JKK belum dibaca; syarat lunas sampai Juli 2020 dan batas peserta BPU tertentu tidak diperiksa program ini',
      en: 'contribution months August 2020 – January 2021 from press; art. 9 was read for JKM, the JKK article was not; that arrears up to July 2020 be paid, and which BPU members it covers, this program does not check',
    },
  },
  note: {
    id: 'Siapa yang pertama kali membayar dalam bulan-bulan ini membayar 2 bulan pertama penuh. Bulan pertama dibaca dari tanggal mulai di daftar atau bulan pertama kategori; yang tidak punya keduanya dianggap peserta lama. Kebijakan boleh menyatakan orangnya di luar keringanan ini (relief: { declined: alasan }) atau peserta sejak sebelumnya (relief: { membersSince: "2019-01" }).',
    en: 'Who first pays in these months pays the first 2 in full. The first month is read from the start date on the roster or the first month of the category; who has neither counts as a member from before. A policy may say that its people were outside this relief (relief: { declined: reason }) or members from before (relief: { membersSince: "2019-01" }).',
  },
};
