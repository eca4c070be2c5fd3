/** The digits of a NIK typed with blanks, dots, dashes or apostrophes; undefined when anything else stands in it. */
export function nikDigits(text: string): string | undefined {
  const digits = text.replace(/[\s\u00a0.'’‘`-]+/g, '');
  return /^\d+$/.test(digits) ? digits : undefined;
}

/** What people type so that the cell is full: one or two digits over and over, or the digits in a row. */
export function placeholderKind(digits: string): 'repeated' | 'sequence' | undefined {
  if (/^(\d{1,2})\1{7,}$/.test(digits)) return 'repeated';
  const steps = new Set(
    [...digits].slice(1).map((digit, index) => (Number(digit) - Number(digits[index]) + 10) % 10),
  );
  return steps.size === 1 && (steps.has(1) || steps.has(9)) ? 'sequence' : undefined;
}
