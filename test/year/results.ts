/** Something did not come out as the year asks for. */
export class YearFault extends Error {}

/** What the steps look at of JSON outputs. */
export interface ChangedJson {
  readonly change: {
    readonly totals: {
      readonly difference: number;
      readonly reasons: Readonly<Record<string, number>>;
      readonly unexplained: number;
    };
  };
}

export interface RealisedJson {
  readonly months: readonly { readonly month: string; readonly fund: string; readonly billed: number }[];
  readonly totals: { readonly unexplained: number };
  readonly fines: { readonly owed: number };
}

export interface ReconciledJson {
  readonly bills: readonly {
    readonly differences: readonly { readonly kind: string; readonly amount: string }[];
    readonly totals: { readonly remaining: string };
  }[];
}

/** The branch bills whom the rosters name, and nothing but its rounding is apart. @throws YearFault */
export function onlyRounding({ bills }: ReconciledJson): void {
  for (const { differences, totals } of bills) {
    const others = differences.filter(({ kind }) => kind !== 'rounding');
    if (others.length > 0) throw new YearFault(`other than rounding: ${JSON.stringify(others.slice(0, 3))}`);
    if (Number(totals.remaining) !== 0) throw new YearFault(`${totals.remaining} of a bill is unexplained`);
  }
}
