import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** What the page's worker says beside what the library says. */
interface PageWorkText {
  readonly sippFirst: Shown;
  readonly noAreas: Shown;
}

export const PAGE_WORK_TEXT = spoken<Readonly<Record<Language, PageWorkText>>>({
  id: {
    sippFirst:
      'Berkas SIPP memerlukan kabupaten/kota: pilih di bagian di atas, isi juga NPP dan kode pos bila ada, lalu tekan tombol ini lagi.',
    noAreas:
      'Halaman ringkas ini tidak memuat daftar resmi desa: nama desa tidak dibandingkan dengannya. Pakai enroll-lengkap.html, atau perintah enroll validate, untuk pemeriksaan itu.',
  },
  en: {
    sippFirst:
      'SIPP files need the regency: choose it above, fill in NPP and postcode where you have them, then press this button again.',
    noAreas:
      'This short page does not carry the official list of villages: names of villages are not held against it. Use enroll-lengkap.html, or the command enroll validate, for that.',
  },
});
