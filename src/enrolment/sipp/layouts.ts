import type { LayoutId, SippLayout } from './layout.ts';
import { koreksi } from './layouts/koreksi.ts';
import { tkBaru } from './layouts/tk-baru.ts';
import { tkLanjutan } from './layouts/tk-lanjutan.ts';
import { tkNa } from './layouts/tk-na.ts';
import { upah } from './layouts/upah.ts';

/** Every upload file of SIPP Online that is known exactly. */
export const LAYOUTS: Readonly<Record<LayoutId, SippLayout>> = {
  'tk-baru': tkBaru,
  'tk-lanjutan': tkLanjutan,
  'tk-na': tkNa,
  upah,
  koreksi,
};
