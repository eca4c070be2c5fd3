import type { PostHolder } from './post-holder.ts';

export type VillageAsRead = Pick<PostHolder, 'village' | 'kecamatan'>;

/** Villages as they are written, by number from 0: each once, in whatever order the rows come. */
export class VillageNumbers {
  readonly #villages: VillageAsRead[] = [];
  readonly #numbers = new Map<string, Map<string, number>>();
  #last = 0;

  of({ village, kecamatan }: VillageAsRead): number {
    const last = this.#villages[this.#last];
    if (last?.village === village && last.kecamatan === kecamatan) return this.#last;
    const names = this.#numbers.get(kecamatan) ?? new Map<string, number>();
    if (names.size === 0) this.#numbers.set(kecamatan, names);
    const known = names.get(village);
    this.#last = known ?? this.#villages.push({ village, kecamatan }) - 1;
    if (known === undefined) names.set(village, this.#last);
    return this.#last;
  }

  at(number: number): VillageAsRead | undefined {
    return this.#villages[number];
  }
}
