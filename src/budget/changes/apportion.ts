/** `numerator / denominator`, half up away from zero, exactly. @throws RangeError for a denominator of nought */
export function divided(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const [top, bottom] = [
    numerator < 0n ? -numerator : numerator,
    denominator < 0n ? -denominator : denominator,
  ];
  const whole = (top * 2n + bottom) / (bottom * 2n);
  return negative ? -whole : whole;
}

/**
 * A whole amount laid out by weights that are not below nought; the parts are whole and add up to it. Each is rounded down,
 * and the largest remainders (the first of equal ones) get one more. Without any weight the first gets all.
 */
export function apportion(amount: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) return weights.map((_, at) => (at === 0 ? amount : 0));
  const size = BigInt(Math.abs(amount));
  const parts = weights.map((weight, at) => {
    const exact = size * BigInt(weight);
    return { at, whole: exact / sum, rest: exact % sum };
  });
  let left = size - parts.reduce((all, { whole }) => all + whole, 0n);
  const sign = amount < 0 ? -1 : 1;
  const found = parts.map(({ whole }) => Number(whole));
  for (const { at } of [...parts].sort((a, b) =>
    a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : a.at - b.at,
  )) {
    if (left === 0n) break;
    found[at] = (found[at] ?? 0) + 1;
    left--;
  }
  return found.map((part) => (part === 0 ? 0 : sign * part));
}
