/** The invented people of our template's example sheet. */
export const EXAMPLE_PEOPLE = [
  { name: 'SITI AMINAH', sex: 'P', place: 'Klaten', day: 5, month: 7, age: 41, mother: 'SUMARNI' },
  { name: 'BUDI SANTOSO', sex: 'L', place: 'Boyolali', day: 17, month: 11, age: 38, mother: 'PARTINAH' },
  { name: 'WAHYUNI', sex: 'P', place: 'Klaten', day: 23, month: 2, age: 35, mother: 'KASIYEM' },
] as const;

/** A row of our template's example sheet, as it was written: the person beside the mother, and the number of the row in the NIK. */
export function isOwnExample(cells: readonly string[]): boolean {
  return EXAMPLE_PEOPLE.some(
    ({ name }, index) =>
      cells.includes(name) && cells.some((cell) => new RegExp(`^\\d{12}000${index + 1}$`).test(cell)),
  );
}
