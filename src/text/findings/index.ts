import type { Code } from '../../domain/finding.ts';
import type { FindingText } from '../finding-text.ts';
import { ageLimit } from './age-limit.ts';
import { birthDateInvalid } from './birth-date-invalid.ts';
import { categoryNotCovered } from './category-not-covered.ts';
import { categoryUnknown } from './category-unknown.ts';
import { columnMissing } from './column-missing.ts';
import { columnUnknown } from './column-unknown.ts';
import { fundForbidden } from './fund-forbidden.ts';
import { headerNotFound } from './header-not-found.ts';
import { kepalaDesaCount } from './kepala-desa-count.ts';
import { nikBirthDate } from './nik-birth-date.ts';
import { nikCharacters } from './nik-characters.ts';
import { nikDate } from './nik-date.ts';
import { nikDuplicate } from './nik-duplicate.ts';
import { nikLength } from './nik-length.ts';
import { nikNumeric } from './nik-numeric.ts';
import { nikNumericExact } from './nik-numeric-exact.ts';
import { nikSex } from './nik-sex.ts';
import { required } from './required.ts';
import { sexUnknown } from './sex-unknown.ts';
import { totalRow } from './total-row.ts';
import { wageNotNumber } from './wage-not-number.ts';

/** The page of every code; a code without one does not compile. */
export const FINDING_PAGES: { readonly [C in Code]: FindingText<C> } = {
  'header-not-found': headerNotFound,
  'column-missing': columnMissing,
  'column-unknown': columnUnknown,
  'total-row': totalRow,
  required: required,
  'nik-length': nikLength,
  'nik-characters': nikCharacters,
  'nik-date': nikDate,
  'nik-numeric': nikNumeric,
  'nik-numeric-exact': nikNumericExact,
  'nik-birth-date': nikBirthDate,
  'nik-sex': nikSex,
  'nik-duplicate': nikDuplicate,
  'birth-date-invalid': birthDateInvalid,
  'sex-unknown': sexUnknown,
  'category-unknown': categoryUnknown,
  'category-not-covered': categoryNotCovered,
  'age-limit': ageLimit,
  'wage-not-number': wageNotNumber,
  'kepala-desa-count': kepalaDesaCount,
  'fund-forbidden': fundForbidden,
};
