/** At most so many of the rows, each from the middle of its part of them, in their order. */
export function spread<T>(rows: readonly T[], most: number): readonly T[] {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, at) => rows[Math.floor(((at + 0.5) * rows.length) / most)] as T);
}
