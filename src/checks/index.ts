import { kepalaDesaCount } from './kepala-desa-count.ts';
import { nikDuplicate } from './nik-duplicate.ts';
import { nikLength } from './nik-length.ts';
import type { AnyCheck } from './run.ts';

/** Every check, in the order in which findings about one row are listed. */
export const CHECKS: readonly AnyCheck[] = [nikLength, nikDuplicate, kepalaDesaCount];

export const CHECK_CODES: readonly string[] = CHECKS.map((check) => check.code);
