/** What differs between two rosters about one person. */
export const CHANGED = ['nik', 'name', 'category', 'village', 'npp', 'wage', 'kpj'] as const;
export type Changed = (typeof CHANGED)[number];

/** What happened to a person from one roster to the next, in the order in which it is told. */
export const ROSTER_CHANGES = ['joined', 'left', ...CHANGED] as const;
export type RosterChange = (typeof ROSTER_CHANGES)[number];
