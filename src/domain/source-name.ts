/**
 * The name of a file or a sheet as the disk or the workbook has it. It is a string, but the compiler is told that it is a
 * symbol, as it is of a NIK (domain/nik.ts): it fits into no sentence, cell or JSON. `shownName` (domain/shown.ts) shows
 * it, `nameAsIs` is for who opens it or tells two apart.
 */
export type SourceName = symbol & { readonly unit: 'source name' };

/** For who lists a folder or a workbook. */
export const sourceName = (name: string): SourceName => name as unknown as SourceName;

/** The same of a sheet that may have no name, such as that of a CSV file. */
export const sourceNameIfAny = (name: string | undefined): SourceName | undefined =>
  name === undefined ? undefined : sourceName(name);

/** The very name, to open, to compare and to sort by; what is shown comes from `shownName`. */
export const nameAsIs = (name: SourceName): string => name as unknown as string;
