/** What says something once for every row of a sheet; `option`: the command line does. */
export type SaidBy = 'title' | 'sheet-name' | 'file-name' | 'option';
