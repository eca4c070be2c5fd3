/**
 * The library: the work of `enroll` on files in memory, for programs of others. Nothing here knows a disk, a terminal or Node;
 * it runs in browsers, in workers and in Node, and says the same as the command line, byte for byte.
 */
import type { Library } from './api.ts';
import { checkGiven as check } from './check.ts';
import { budgetOfGiven as budget, contributionsOfGiven as contributions } from './contributions.ts';
import { sippFilesOfGiven as sippFiles } from './sipp.ts';
import { templateFor as template } from './template.ts';

export { JobRefused } from './api.ts';
export const checkRosters: Library['checkRosters'] = check;
export const computeContributions: Library['computeContributions'] = contributions;
export const makeBudget: Library['makeBudget'] = budget;
export const makeSippFiles: Library['makeSippFiles'] = sippFiles;
export const makeTemplate: Library['makeTemplate'] = template;
