/** The codes of errors in binary workbooks, as a cell shows them. */
const NAMES: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

export const errorName = (code: number): string => NAMES[code] ?? '#N/A';
