import { VillageIndex } from '../domain/village/index.ts';
import type { Policy } from './policy.ts';

/** What tells the employer of a worker. */
export interface Employed {
  readonly kecamatan: string;
  readonly village: string;
  /** The NPP of the roster's own column, as it is written there. */
  readonly npp?: string | undefined;
}

/** `npp-unknown`: one that nobody states. `npp-missing`: none, though others have one. */
export type NppDoubt = 'npp-unknown' | 'npp-missing';

/** Under which NPP workers are enrolled. */
export interface Employers {
  /** The roster's own, else that of the village in the villages file, else the policy's; undefined where none says. */
  of(worker: Employed): string | undefined;
  /** Whether an NPP is one that policy or villages file states; where they state none, any of eight digits is. */
  isKnown(npp: string): boolean;
  /** Every NPP that the policy and the villages file state. */
  readonly stated: ReadonlySet<string>;
  /** Why a worker goes into no employer's files; undefined also where nobody at all has an NPP. */
  doubtOf(worker: Employed): NppDoubt | undefined;
}

/** @param roster whose own column may give NPPs where policy and villages file state none */
export function employersOf(
  { enrolment, villages }: Pick<Policy, 'enrolment' | 'villages'>,
  roster: readonly Pick<Employed, 'npp'>[] = [],
): Employers {
  const list = villages?.list ?? [];
  const index = new VillageIndex(list);
  const stated = new Set([enrolment.npp, ...list.map(({ npp }) => npp)].filter((npp) => npp !== undefined));
  const ofVillage = (kecamatan: string, village: string): string | undefined => {
    if (list.length === 0) return undefined;
    const found = index.find(kecamatan, village);
    return found.kind === 'found' ? found.village.npp : undefined;
  };
  const of: Employers['of'] = ({ npp, kecamatan, village }) =>
    npp ?? ofVillage(kecamatan, village) ?? enrolment.npp;
  const isKnown: Employers['isKnown'] = (npp) => (stated.size > 0 ? stated.has(npp) : NPP.test(npp));
  const given = stated.size > 0 || roster.some(({ npp }) => npp !== undefined && isKnown(npp));
  return {
    stated,
    of,
    isKnown,
    doubtOf(worker) {
      const npp = of(worker);
      if (npp === undefined) return given ? 'npp-missing' : undefined;
      return isKnown(npp) ? undefined : 'npp-unknown';
    },
  };
}

const NPP = /^\d{8}$/;

/** `12345678` of what people write; undefined for what is no NPP. */
export function readNpp(text: string): string | undefined {
  const joined = text.replace(/^'|[\s.-]+/g, '');
  return NPP.test(joined) ? joined : undefined;
}
