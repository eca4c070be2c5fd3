/** Edits (insert, delete, replace, swap of neighbours) that turn one word into another. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The word of the list that was probably meant: at most a third of it is mistyped. Ties go to the first. */
export function nearestWord<W extends string>(word: string, words: readonly W[]): W | undefined {
  const lower = word.toLowerCase();
  let best: { word: W; distance: number } | undefined;
  for (const candidate of words) {
    const distance = editDistance(lower, candidate.toLowerCase());
    const bound = Math.floor(Math.max(lower.length, candidate.length) / 3);
    if (distance <= bound && (best === undefined || distance < best.distance))
      best = { word: candidate, distance };
  }
  return best?.word;
}
