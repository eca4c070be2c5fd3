import { bpuBrackets } from './bpu-brackets.ts';
import { fundBans } from './fund-bans.ts';
import { jhtPu } from './jht-pu.ts';
import { jkkPu } from './jkk-pu.ts';
import { jkmBpu } from './jkm-bpu.ts';
import { jkmPu } from './jkm-pu.ts';
import { jpCeiling } from './jp-ceiling.ts';
import { jpPu } from './jp-pu.ts';
import { minimumBasePu } from './minimum-base-pu.ts';
import type { LawItem } from './value.ts';

/** Every dated item of national law. A new one needs its file, its line here and its test. */
export const LAW: readonly LawItem<unknown>[] = [
  jkkPu,
  jkmPu,
  jhtPu,
  jpPu,
  jpCeiling,
  minimumBasePu,
  bpuBrackets,
  jkmBpu,
  fundBans,
];
