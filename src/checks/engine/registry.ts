import type { FindingShape } from '../../domain/finding.ts';
import type { SourceName } from '../../domain/source-name.ts';
import { ageByNik } from '../age-by-nik.ts';
import { ageLimit } from '../age-limit.ts';
import { ageMinimum } from '../age-minimum.ts';
import { ageTurning } from '../age-turning.ts';
import { ageYoung } from '../age-young.ts';
import { answerOrderUnsure } from '../answer-order-unsure.ts';
import { answerReplaced } from '../answer-replaced.ts';
import { birthDateFuture } from '../birth-date-future.ts';
import { birthDateInvalid } from '../birth-date-invalid.ts';
import { birthDateOld } from '../birth-date-old.ts';
import { birthDateSwapped } from '../birth-date-swapped.ts';
import { blankRowInside } from '../blank-row-inside.ts';
import { bpdCount } from '../bpd-count.ts';
import { categoryContradicted } from '../category-contradicted.ts';
import { categoryGiven } from '../category-given.ts';
import { categoryMapped } from '../category-mapped.ts';
import { categoryNotCovered } from '../category-not-covered.ts';
import { categoryUnknown } from '../category-unknown.ts';
import { ceilingExceeded } from '../ceiling-exceeded.ts';
import { cellNoValue } from '../cell-no-value.ts';
import { cellOutside } from '../cell-outside.ts';
import { columnDuplicate } from '../column-duplicate.ts';
import { columnMissing } from '../column-missing.ts';
import { columnUnknown } from '../column-unknown.ts';
import { columnUnread } from '../column-unread.ts';
import { datesMonthFirst } from '../dates-month-first.ts';
import { datesShifted } from '../dates-shifted.ts';
import { deathElsewhere } from '../death-elsewhere.ts';
import { detailNoValue } from '../detail-no-value.ts';
import { emailFormat } from '../email-format.ts';
import { fileLeftAside } from '../file-left-aside.ts';
import { fundCaution } from '../fund-caution.ts';
import { fundForbidden } from '../fund-forbidden.ts';
import { headerNotFound } from '../header-not-found.ts';
import { headingUnknown } from '../heading-unknown.ts';
import { joinAmbiguous } from '../join-ambiguous.ts';
import { joinDiffers } from '../join-differs.ts';
import { jpPensionAge } from '../jp-pension-age.ts';
import { kecamatanUnknown } from '../kecamatan-unknown.ts';
import { kepalaDesaCount } from '../kepala-desa-count.ts';
import { kpjDuplicate } from '../kpj-duplicate.ts';
import { kpjFormat } from '../kpj-format.ts';
import { kpjPresent } from '../kpj-present.ts';
import { lawUnverified } from '../law-unverified.ts';
import { linesSplit } from '../lines-split.ts';
import { monthsDiffer } from '../months-differ.ts';
import { motherSame } from '../mother-same.ts';
import { nameCharacters } from '../name-characters.ts';
import { nameDigits } from '../name-digits.ts';
import { nameSame } from '../name-same.ts';
import { nameSeveral } from '../name-several.ts';
import { nameShort } from '../name-short.ts';
import { nameTitle } from '../name-title.ts';
import { nikBirthDate } from '../nik-birth-date.ts';
import { nikCharacters } from '../nik-characters.ts';
import { nikDate } from '../nik-date.ts';
import { nikDuplicate } from '../nik-duplicate.ts';
import { nikExponent } from '../nik-exponent.ts';
import { nikFamilyCard } from '../nik-family-card.ts';
import { nikLength } from '../nik-length.ts';
import { nikNumeric } from '../nik-numeric.ts';
import { nikNumericExact } from '../nik-numeric-exact.ts';
import { nikPlaceholder } from '../nik-placeholder.ts';
import { nikProvince } from '../nik-province.ts';
import { nikRegion } from '../nik-region.ts';
import { nikRepeated } from '../nik-repeated.ts';
import { nikSerial } from '../nik-serial.ts';
import { nikSex } from '../nik-sex.ts';
import { noWorker } from '../no-worker.ts';
import { nobodyRead } from '../nobody-read.ts';
import { noteLeft } from '../note-left.ts';
import { noteTerm } from '../note-term.ts';
import { nppMissing } from '../npp-missing.ts';
import { nppUnknown } from '../npp-unknown.ts';
import { npwpFormat } from '../npwp-format.ts';
import { occupationAsn } from '../occupation-asn.ts';
import { otherRegency } from '../other-regency.ts';
import { peopleStated } from '../people-stated.ts';
import { personDuplicate } from '../person-duplicate.ts';
import { phoneFormat } from '../phone-format.ts';
import { postActing } from '../post-acting.ts';
import { postcodeFormat } from '../postcode-format.ts';
import { quotaOver } from '../quota-over.ts';
import { quotaTotal } from '../quota-total.ts';
import { quotaUnder } from '../quota-under.ts';
import { required } from '../required.ts';
import { rowPassed } from '../row-passed.ts';
import { rowsHidden } from '../rows-hidden.ts';
import { rtCount } from '../rt-count.ts';
import { rtDuplicate } from '../rt-duplicate.ts';
import { sekretarisCount } from '../sekretaris-count.ts';
import { sexUnknown } from '../sex-unknown.ts';
import { sheetHidden } from '../sheet-hidden.ts';
import { sippRequired } from '../sipp-required.ts';
import { tablesBeside } from '../tables-beside.ts';
import { termDateInvalid } from '../term-date-invalid.ts';
import { termEnded } from '../term-ended.ts';
import { termFuture } from '../term-future.ts';
import { termReversed } from '../term-reversed.ts';
import { totalRow } from '../total-row.ts';
import { twoCategories } from '../two-categories.ts';
import { villageAmbiguous } from '../village-ambiguous.ts';
import { villageContradicted } from '../village-contradicted.ts';
import { villageMissing } from '../village-missing.ts';
import { villageSpelling } from '../village-spelling.ts';
import { villageUnknown } from '../village-unknown.ts';
import { wageBelowMinimum } from '../wage-below-minimum.ts';
import { wageBelowSiltap } from '../wage-below-siltap.ts';
import { wageHigh } from '../wage-high.ts';
import { wageLonger } from '../wage-longer.ts';
import { wageNotNumber } from '../wage-not-number.ts';
import { wageOutlier } from '../wage-outlier.ts';
import { wageStated } from '../wage-stated.ts';
import { wageThousands } from '../wage-thousands.ts';
import { wageUnusedNotNumber } from '../wage-unused-not-number.ts';
import type { Check } from './check.ts';

/** Every check by its code, in the order in which findings about one row are listed. What codes there are is said here alone. */
export const CHECK_BY_CODE = {
  'header-not-found': headerNotFound,
  'file-left-aside': fileLeftAside,
  'sheet-hidden': sheetHidden,
  'rows-hidden': rowsHidden,
  'row-passed': rowPassed,
  'heading-unknown': headingUnknown,
  'tables-beside': tablesBeside,
  'lines-split': linesSplit,
  'no-worker': noWorker,
  'nobody-read': nobodyRead,
  'other-regency': otherRegency,
  'column-missing': columnMissing,
  'column-duplicate': columnDuplicate,
  'column-unread': columnUnread,
  'column-unknown': columnUnknown,
  'village-contradicted': villageContradicted,
  'village-missing': villageMissing,
  'blank-row-inside': blankRowInside,
  'total-row': totalRow,
  'cell-outside': cellOutside,
  required,
  'cell-no-value': cellNoValue,
  'detail-no-value': detailNoValue,
  'nik-length': nikLength,
  'nik-characters': nikCharacters,
  'nik-exponent': nikExponent,
  'nik-repeated': nikRepeated,
  'nik-placeholder': nikPlaceholder,
  'nik-date': nikDate,
  'nik-numeric': nikNumeric,
  'nik-numeric-exact': nikNumericExact,
  'nik-serial': nikSerial,
  'nik-family-card': nikFamilyCard,
  'nik-province': nikProvince,
  'nik-region': nikRegion,
  'nik-birth-date': nikBirthDate,
  'nik-sex': nikSex,
  'nik-duplicate': nikDuplicate,
  'answer-replaced': answerReplaced,
  'answer-order-unsure': answerOrderUnsure,
  'two-categories': twoCategories,
  'post-acting': postActing,
  'people-stated': peopleStated,
  'person-duplicate': personDuplicate,
  'name-short': nameShort,
  'name-several': nameSeveral,
  'name-digits': nameDigits,
  'name-characters': nameCharacters,
  'name-title': nameTitle,
  'name-same': nameSame,
  'birth-date-invalid': birthDateInvalid,
  'dates-month-first': datesMonthFirst,
  'dates-shifted': datesShifted,
  'birth-date-future': birthDateFuture,
  'birth-date-swapped': birthDateSwapped,
  'birth-date-old': birthDateOld,
  'sex-unknown': sexUnknown,
  'category-unknown': categoryUnknown,
  'category-given': categoryGiven,
  'category-contradicted': categoryContradicted,
  'category-mapped': categoryMapped,
  'category-not-covered': categoryNotCovered,
  'age-limit': ageLimit,
  'age-minimum': ageMinimum,
  'age-young': ageYoung,
  'age-turning': ageTurning,
  'age-by-nik': ageByNik,
  'jp-pension-age': jpPensionAge,
  'wage-not-number': wageNotNumber,
  'wage-longer': wageLonger,
  'wage-stated': wageStated,
  'wage-thousands': wageThousands,
  'wage-below-siltap': wageBelowSiltap,
  'wage-below-minimum': wageBelowMinimum,
  'wage-outlier': wageOutlier,
  'wage-high': wageHigh,
  'wage-unused-not-number': wageUnusedNotNumber,
  'term-reversed': termReversed,
  'term-date-invalid': termDateInvalid,
  'term-ended': termEnded,
  'term-future': termFuture,
  'note-left': noteLeft,
  'note-term': noteTerm,
  'death-elsewhere': deathElsewhere,
  'occupation-asn': occupationAsn,
  'join-differs': joinDiffers,
  'join-ambiguous': joinAmbiguous,
  'months-differ': monthsDiffer,
  'mother-same': motherSame,
  'sipp-required': sippRequired,
  'phone-format': phoneFormat,
  'postcode-format': postcodeFormat,
  'email-format': emailFormat,
  'npwp-format': npwpFormat,
  'kpj-format': kpjFormat,
  'kpj-duplicate': kpjDuplicate,
  'npp-unknown': nppUnknown,
  'npp-missing': nppMissing,
  'kpj-present': kpjPresent,
  'kepala-desa-count': kepalaDesaCount,
  'sekretaris-count': sekretarisCount,
  'bpd-count': bpdCount,
  'rt-duplicate': rtDuplicate,
  'rt-count': rtCount,
  'village-spelling': villageSpelling,
  'village-ambiguous': villageAmbiguous,
  'village-unknown': villageUnknown,
  'kecamatan-unknown': kecamatanUnknown,
  'quota-over': quotaOver,
  'quota-under': quotaUnder,
  'quota-total': quotaTotal,
  'ceiling-exceeded': ceilingExceeded,
  'fund-forbidden': fundForbidden,
  'fund-caution': fundCaution,
  'law-unverified': lawUnverified,
};

export type Code = keyof typeof CHECK_BY_CODE;
export const CHECK_CODES = Object.keys(CHECK_BY_CODE) as readonly Code[];

/** What the sentences of a code are made of: the arguments of its check. */
export type ArgsOf<C extends Code> = (typeof CHECK_BY_CODE)[C] extends Check<infer Args> ? Args : never;

export type FindingOf<C extends Code, Name = SourceName> = FindingShape<C, ArgsOf<C>, Name>;
export type Finding<Name = SourceName> = { readonly [C in Code]: FindingOf<C, Name> }[Code];

/** Whether a finding is a reason why its row was rejected. */
export const isRejecting = ({
  code,
  severity,
  keeps,
  rows,
}: Pick<Finding, 'code' | 'severity' | 'keeps' | 'rows'>): boolean =>
  severity === 'error' && (rows === undefined ? CHECK_BY_CODE[code].rejects : rows > 0) && !keeps;
