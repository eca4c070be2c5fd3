import type { NationalCategory } from '../national.ts';
import { bpd } from './bpd.ts';
import { guruHonorer } from './guru-honorer.ts';
import { guruNgaji } from './guru-ngaji.ts';
import { kaderPosyandu } from './kader-posyandu.ts';
import { karangTaruna } from './karang-taruna.ts';
import { kelompokTani } from './kelompok-tani.ts';
import { kepalaDesa } from './kepala-desa.ts';
import { ketuaRt } from './ketua-rt.ts';
import { ketuaRw } from './ketua-rw.ts';
import { kpm } from './kpm.ts';
import { linmas } from './linmas.ts';
import { lpm } from './lpm.ts';
import { marbot } from './marbot.ts';
import { nonAsnDaerah } from './non-asn-daerah.ts';
import { operatorDesa } from './operator-desa.ts';
import { operatorSekolah } from './operator-sekolah.ts';
import { pekerjaRentan } from './pekerja-rentan.ts';
import { pengurusDkm } from './pengurus-dkm.ts';
import { penjagaSekolah } from './penjaga-sekolah.ts';
import { penyuluhAgama } from './penyuluh-agama.ts';
import { perangkatDesa } from './perangkat-desa.ts';
import { pkk } from './pkk.ts';
import { sekretarisDesa } from './sekretaris-desa.ts';
import { stafDesa } from './staf-desa.ts';
import { tokohAgama } from './tokoh-agama.ts';
import { ustadzPondok } from './ustadz-pondok.ts';

/** Every category that the program knows without a policy. A new one needs its file, its line here and its test. */
export const NATIONAL_CATEGORIES: readonly NationalCategory[] = [
  kepalaDesa,
  sekretarisDesa,
  perangkatDesa,
  stafDesa,
  bpd,
  ketuaRt,
  ketuaRw,
  linmas,
  lpm,
  pkk,
  karangTaruna,
  kaderPosyandu,
  kpm,
  operatorDesa,
  guruNgaji,
  marbot,
  pengurusDkm,
  penyuluhAgama,
  tokohAgama,
  guruHonorer,
  penjagaSekolah,
  operatorSekolah,
  nonAsnDaerah,
  kelompokTani,
  ustadzPondok,
  pekerjaRentan,
];
