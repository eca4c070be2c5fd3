import { GUIDE, guideOf, type SippLayout, sippColumns } from '../layout.ts';

/** Workers who leave. The yellow TGL_KEJADIAN is asked for deaths (A6) only, says the official guide. */
export const tkNa: SippLayout = {
  id: 'tk-na',
  stem: 'template_tk_na',
  sheets: [GUIDE, 'data_tk_na', 'SEBAB NA'],
  dataSheet: 'data_tk_na',
  columns: sippColumns(
    ['KPJ', 'kpj', 'Y', '', 17],
    ['NAMA_LENGKAP', 'name', 'Y', '', 50],
    ['TGL_LAHIR', 'birthDate', 'Y', '', 21],
    ['SEBAB_NA', 'leaveReason', 'Y', '', 17],
    ['TGL_KEJADIAN', 'leaveDate', 'C', '', 21],
    ['KETERANGAN', 'note', 'N', '', 30],
  ),
  guide: guideOf(
    'Langkah Penggunaan Sheet "Data TK Nonaktif"',
    [
      ['KPJ', 'Wajib diisi.'],
      ['NAMA_LENGKAP', 'Wajib diisi.'],
      ['TGL_LAHIR', 'diisi dengan format dd-mm-yyyy contoh : 31-12-1992. Wajib diisi.'],
      ['SEBAB_NA', 'Berisi kode sebab nonaktif, daftar kode pada sheet SEBAB NA. Wajib diisi.'],
      ['TGL_KEJADIAN', 'Wajib diisi jika meninggal dunia'],
    ],
    '* Kolom yang ditandai warna kuning wajib diisi.',
  ),
  guideMerges: ['A3:B3'],
  tabColour: undefined,
  prefilled: false,
  seen: ['2025-10-08'],
  source: 'template_tk_na_<NPP>.xlsx, berkas SIPP Online',
  verified: { columns: true, guide: 'in-part', looks: false },
};
