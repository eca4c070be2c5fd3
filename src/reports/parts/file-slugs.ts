import { shownName } from '../../domain/shown.ts';

/** `['Dlanggu', 'Sumber Rejo']` → `dlanggu-sumber-rejo`: safe on every system, one of its own for each, without a NIK. */
export function fileSlugs(names: readonly (readonly (string | undefined)[])[]): string[] {
  const taken = new Set<string>();
  return names.map((words) => {
    const plain = shownName(words.join(' ')).normalize('NFKD').toLowerCase();
    const slug =
      plain
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 80) || 'tanpa-nama';
    let unique = slug;
    for (let number = 2; taken.has(unique); number++) unique = `${slug}-${number}`;
    taken.add(unique);
    return unique;
  });
}
