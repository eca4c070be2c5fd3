/** Remarks and statuses repeat: of this many different texts what was found is kept, then it is begun anew. */
const MOST = 1_000;

/** The same answers, each made once while its text comes again. */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= MOST) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
