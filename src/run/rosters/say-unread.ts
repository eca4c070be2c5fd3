import { shownName } from '../../domain/shown.ts';
import type { Ports } from '../ports.ts';
import type { RosterOutcome } from './read-rosters.ts';

/** Says which files could not be read, in which nobody was found, and which sheets and lock files were passed over. */
export function sayUnread({ unreadable, headerless, ofMonth, locks }: RosterOutcome, ports: Ports): void {
  for (const error of unreadable) ports.say({ code: 'unreadable', args: { error } });
  for (const file of headerless) ports.say({ code: 'headerless', args: { file: shownName(file) } });
  for (const { file, sheet, passed } of ofMonth) {
    const args = { file: shownName(file), sheet: shownName(sheet), passed: passed.map(shownName) };
    ports.say({ code: 'sheet-of-month', args });
  }
  for (const file of locks) ports.say({ code: 'lock-file', args: { file: shownName(file) } });
}
