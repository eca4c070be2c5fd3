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
export const nearestWord = <W extends string>(word: string, words: readonly W[]): W | undefined =>
  nearestOf(words)(word);

/**
 * The same for many words and one list: thousands of villages may be held against a list of thousands, so that a word is
 * measured only where its length and its letters leave it a chance.
 */
export function nearestOf<W extends string>(words: readonly W[]): (word: string) => W | undefined {
  const candidates = words.map((word) => ({
    word,
    lower: word.toLowerCase(),
    letters: lettersOf(word.toLowerCase()),
  }));
  return (word) => {
    const lower = word.toLowerCase();
    const letters = lettersOf(lower);
    let best: { readonly word: W; readonly distance: number } | undefined;
    for (const candidate of candidates) {
      const bound = Math.floor(Math.max(lower.length, candidate.word.length) / 3);
      const most = best === undefined ? bound : Math.min(bound, best.distance - 1);
      if (most < 0 || Math.abs(lower.length - candidate.lower.length) > most) continue;
      // An edit adds one letter and takes one away at most.
      if (bitsIn(letters ^ candidate.letters) > 2 * most) continue;
      const distance = editDistance(lower, candidate.lower);
      if (distance <= most) best = { word: candidate.word, distance };
    }
    return best?.word;
  };
}

/** Which letters a word has, as bits: different letters may share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
