import type { NationalCategory } from '../national.ts';
import { bpd } from './bpd.ts';
import { kepalaDesa } from './kepala-desa.ts';
import { ketuaRt } from './ketua-rt.ts';
import { ketuaRw } from './ketua-rw.ts';
import { pekerjaRentan } from './pekerja-rentan.ts';
import { perangkatDesa } from './perangkat-desa.ts';
import { sekretarisDesa } from './sekretaris-desa.ts';
import { stafDesa } from './staf-desa.ts';

/** Every category that the program knows without a policy. A new one needs its file, its line here and its test. */
export const NATIONAL_CATEGORIES: readonly NationalCategory[] = [
  kepalaDesa,
  sekretarisDesa,
  perangkatDesa,
  stafDesa,
  bpd,
  ketuaRt,
  ketuaRw,
  pekerjaRentan,
];
