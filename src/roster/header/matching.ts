/**
 * The best assignment of rows to columns of a table of worths (Kuhn and Munkres, by potentials): each row at most one column
 * and each column at most one row, the sum of worths the greatest. A worth of 0 or less is never taken.
 * @returns for each row its column, or -1
 */
export function bestAssignment(worths: readonly (readonly number[])[]): readonly number[] {
  const rows = worths.length;
  const real = Math.max(0, ...worths.map((row) => row.length));
  // One column of nothing a row, so that every row has somewhere to go.
  const columns = real + rows;
  const cost = (row: number, column: number): number =>
    -Math.max(0, column < real ? (worths[row]?.[column] ?? 0) : 0);
  const potentialOfRow = new Float64Array(rows + 1);
  const potentialOfColumn = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) augment(row);
  const assigned = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= real; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && (worths[row]?.[column - 1] ?? 0) > 0) assigned[row] = column - 1;
  }
  return assigned;

  /** Finds the cheapest way to give one more row a column, moving others where that pays. */
  function augment(start: number): void {
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(columns + 1);
    const used = new Uint8Array(columns + 1);
    rowOf[0] = start;
    let at = 0;
    do {
      used[at] = 1;
      const row = rowOf[at] ?? 0;
      let least = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= columns; column++) {
        if (used[column]) continue;
        const now = cost(row - 1, column - 1) - (potentialOfRow[row] ?? 0) - (potentialOfColumn[column] ?? 0);
        if (now < (slack[column] ?? 0)) {
          slack[column] = now;
          from[column] = at;
        }
        if ((slack[column] ?? 0) < least) {
          least = slack[column] ?? 0;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (used[column]) {
          const holder = rowOf[column] ?? 0;
          potentialOfRow[holder] = (potentialOfRow[holder] ?? 0) + least;
          potentialOfColumn[column] = (potentialOfColumn[column] ?? 0) - least;
        } else slack[column] = (slack[column] ?? 0) - least;
      }
      at = next;
    } while (rowOf[at] !== 0);
    while (at !== 0) {
      const before = from[at] ?? 0;
      rowOf[at] = rowOf[before] ?? 0;
      at = before;
    }
  }
}

/** What an assignment is worth. */
export function worthOf(worths: readonly (readonly number[])[], assigned: readonly number[]): number {
  return assigned.reduce((sum, column, row) => sum + (column < 0 ? 0 : (worths[row]?.[column] ?? 0)), 0);
}
