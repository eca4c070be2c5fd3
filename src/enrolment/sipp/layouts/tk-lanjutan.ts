import { GUIDE, guideOf, LOCATIONS, type SippLayout, sippColumns } from '../layout.ts';

/** Workers who have a KPJ from an earlier employer. */
export const tkLanjutan: SippLayout = {
  id: 'tk-lanjutan',
  stem: 'template_tk_lanjutan',
  sheets: [GUIDE, 'data_tk_lanjutan', LOCATIONS],
  dataSheet: 'data_tk_lanjutan',
  columns: sippColumns(
    ['NOMOR_IDENTITAS', 'identityNumber', 'Y', '@', 21],
    ['KPJ', 'kpj', 'Y', '@', 17],
    ['NO_PEGAWAI', 'employeeNumber', 'N', '@', 17],
    ['NAMA_LENGKAP', 'name', 'N', '', 50],
    ['TGL_LAHIR', 'birthDate', 'N', 'dd-mm-yyyy', 21],
    ['UPAH', 'wage', 'Y', '@', 30],
    ['LOKASI_PEKERJAAN', 'workLocation', 'Y', '@', 22],
    ['STATUS_PEGAWAI', 'employment', 'Y', '@', 17],
    ['TGL_AWAL_BEKERJA', 'workStart', 'Y', 'dd-mm-yyyy', 22],
    ['TGL_AKHIR_KONTRAK', 'contractEnd', 'C', 'dd-mm-yyyy', 22],
  ),
  guide: guideOf(
    'Langkah Penggunaan Sheet "Data TK Lanjutan"',
    [
      ['NOMOR_IDENTITAS', 'Wajib diisi.'],
      ['KPJ', 'Wajib diisi. Sistem akan melakukan pengecekan dengan data KPJ.'],
      ['UPAH', 'contoh : 5000000. Wajib diisi.'],
      ['LOKASI_PEKERJAAN', 'Berisi Kode Lokasi Pekerjaan, daftar kode pada sheet LOKASI_PEKERJAAN.'],
      ['STATUS_PEGAWAI', 'initial Y atau T. Keterangan : Y (PKWT) , T (PKWTT)'],
      ['TGL_AWAL_BEKERJA', 'format dd-mm-yyyy contoh : 01-09-2025.'],
      ['TGL_AKHIR_KONTRAK', 'Wajib diisi jika Status Pegawai adalah PKWT'],
    ],
    'Untuk pengisian data tenaga kerja terdapat di sheet data_tk_lanjutan ',
  ),
  guideMerges: ['A3:B3'],
  tabColour: '00FF00',
  prefilled: false,
  seen: ['2025-03-06'],
  source: 'template_tk_lanjutan_<NPP>.xlsx, berkas SIPP Online',
  verified: { columns: true, guide: 'in-part', looks: false },
};
