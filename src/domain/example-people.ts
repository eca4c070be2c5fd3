/** The invented people of our template's example sheet. */
export const EXAMPLE_PEOPLE = [
  { name: 'SITI AMINAH', sex: 'P', place: 'Klaten', day: 5, month: 7, age: 41, mother: 'SUMARNI' },
  { name: 'BUDI SANTOSO', sex: 'L', place: 'Boyolali', day: 17, month: 11, age: 38, mother: 'PARTINAH' },
  { name: 'WAHYUNI', sex: 'P', place: 'Klaten', day: 23, month: 2, age: 35, mother: 'KASIYEM' },
] as const;

const NUMBERED = EXAMPLE_PEOPLE.map(({ name }, index) => ({ name, end: `000${index + 1}` }));

/** A row of our template's example sheet, as it was written: the person beside the mother, and the number of the row in the NIK. */
export function isOwnExample(cells: readonly string[]): boolean {
  return NUMBERED.some(
    ({ name, end }) =>
      cells.includes(name) && cells.some((cell) => cell.endsWith(end) && /^\d{16}$/.test(cell)),
  );
}
