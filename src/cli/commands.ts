import type { CommandSpec } from './program.ts';

/** Every command: its words here, its work in `commands/`, loaded only when it runs. */
export const COMMANDS: readonly CommandSpec[] = [];
