/**
 * What stands behind a value. `law`: an instrument; `practice`: what branch offices are reported to do; `assumption`:
 * our own choice where neither was found for everybody, which a district may set with its source.
 */
export const BINDINGS = ['law', 'practice', 'assumption'] as const;
export type Binding = (typeof BINDINGS)[number];

/** What happened to an item between two months. `passed`: it was in force only between them. */
export const CHANGE_KINDS = ['starts', 'changes', 'ends', 'passed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
