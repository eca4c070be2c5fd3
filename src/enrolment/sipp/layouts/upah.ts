import { GUIDE, type SippLayout, sippColumns } from '../layout.ts';

/** The month's wages. SIPP hands the file out with its workers; their order must stay, only G and H may change. */
export const upah: SippLayout = {
  id: 'upah',
  stem: 'template_upah',
  sheets: [GUIDE, 'data_upah'],
  dataSheet: 'data_upah',
  columns: sippColumns(
    ['NIK', 'identityNumber', 'L', '@'],
    ['ID_PEGAWAI', 'employeeNumber', 'L', '@'],
    ['KPJ', 'kpj', 'L', '@'],
    ['KODE_TK', 'memberCode', 'L', '@'],
    ['NAMA_LENGKAP', 'name', 'L'],
    ['TGL_LAHIR', 'birthDate', 'L', 'dd-mm-yyyy'],
    ['UPAH', 'wage', 'Y'],
    ['RAPEL', 'arrears', 'N'],
    ['BLTH', 'billingMonth', 'L', 'dd-mm-yyyy'],
    ['NPP', 'npp', 'L', '@'],
  ),
  guide: [],
  guideMerges: [],
  tabColour: undefined,
  prefilled: true,
  seen: ['2025-10-09'],
  source: 'template_upah_<NPP>.xlsx, berkas SIPP Online',
  verified: { columns: true, guide: 'not-seen', looks: false },
};
