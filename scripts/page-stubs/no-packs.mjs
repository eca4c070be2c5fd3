/** A page is given files: the names of programmes that ship are for the command line. */
export const PACKS = {};
