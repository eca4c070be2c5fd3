import type { Severity } from '../domain/finding.ts';
import type { Fund } from '../domain/fund.ts';
import type { Rounding } from '../domain/money.ts';
import type { Payer, Programme, RiskClass, Segment } from '../domain/programme.ts';
import type { Enrolment, MonthRule } from './policy.ts';

/** A policy file as written: every part may be missing, the layer below then speaks. Amounts in rupiah, cents allowed. */
export interface PolicyInput {
  readonly policy: string;
  readonly title?: string | undefined;
  readonly regency?: string | undefined;
  readonly source?: string | undefined;
  readonly year?: number | undefined;
  readonly monthRule?: MonthRule | undefined;
  readonly rounding?:
    | Rounding
    | { readonly rule: Rounding; readonly source?: string | undefined }
    | undefined;
  readonly minimumBase?: SettingInput | undefined;
  readonly minimumIncome?: SettingInput | undefined;
  readonly priority?: readonly string[] | undefined;
  readonly ceilings?: Readonly<Partial<Record<Fund, number>>> | undefined;
  readonly bases?: Readonly<Record<string, BaseInput>> | undefined;
  readonly categories?: Readonly<Record<string, CategoryInput>> | undefined;
  readonly villages?: string | undefined;
  readonly enrolment?: Enrolment | undefined;
  readonly bpuLayout?: string | undefined;
  readonly checks?: Readonly<Record<string, Severity | 'off'>> | undefined;
}

/** An amount that the district sets where the program would assume one. */
export interface SettingInput {
  readonly amount: number;
  readonly source: string;
}

export interface BaseInput {
  readonly amount?: number | undefined;
  readonly values?: readonly { readonly from?: string | undefined; readonly amount: number }[] | undefined;
  readonly region?: string | undefined;
  readonly source?: string | undefined;
}

export interface ChargeInput {
  readonly payer?: Payer | undefined;
  readonly programme?: Programme | undefined;
  readonly programmes?: readonly Programme[] | undefined;
  readonly fund: Fund;
  readonly activity?: string | undefined;
  readonly object?: string | undefined;
  readonly percent?: number | undefined;
  readonly subFund?: string | undefined;
  readonly from?: string | undefined;
  readonly months?: readonly [string, string] | undefined;
}

/** A programme, all the time or in some months only. */
export type ProgrammeInput =
  | Programme
  | {
      readonly programme: Programme;
      readonly from?: string | undefined;
      readonly months?: readonly [string, string] | undefined;
    };

export interface CategoryInput {
  readonly name?: string | undefined;
  readonly segment?: Segment | undefined;
  readonly risk?: RiskClass | undefined;
  readonly programmes?: readonly ProgrammeInput[] | undefined;
  readonly base?: string | { readonly highest: readonly string[] } | undefined;
  readonly flat?: { readonly amount: number; readonly source: string } | undefined;
  readonly minimum?: string | undefined;
  readonly wagePayments?: number | undefined;
  readonly income?: number | undefined;
  readonly sector?: 'transport' | 'non-transport' | undefined;
  readonly relief?:
    | boolean
    | 'all-funds'
    | { readonly declined?: string | undefined; readonly membersSince?: string | undefined }
    | undefined;
  readonly charges?: readonly ChargeInput[] | undefined;
  readonly months?: readonly [string, string] | undefined;
  readonly rotation?: number | undefined;
  readonly quota?:
    | { readonly perVillage?: number | undefined; readonly total?: number | undefined }
    | undefined;
  readonly age?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
  readonly names?: readonly string[] | undefined;
}
