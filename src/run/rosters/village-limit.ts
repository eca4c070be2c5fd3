import { UnreadableFile } from '../../domain/unreadable.ts';
import type { RosterItem } from '../../roster/rows/row.ts';

/** Far more than any province has (Jawa Tengah, with most of them, some 8,600), however they are spelled; then it is asked who lives there. */
const MANY_VILLAGES = 12_000;
/** More than the country has. */
const MOST_VILLAGES = 100_000;
/** A village has more workers than so many; of addresses nearly each stands for one. */
const FEWEST_PEOPLE = 5;

/**
 * How many villages the rosters of a run name: what is counted and summed by village grows with them, so that a column of addresses
 * read as villages would cost a gigabyte.
 */
export class VillageLimit {
  readonly #names = new Set<string>();
  #people = 0;
  #village: string | undefined;
  #kecamatan: string | undefined;

  /** @throws UnreadableFile for the file whose rows name one too many */
  take(batch: readonly RosterItem[], file: string): void {
    for (const item of batch) {
      if (item.kind !== 'worker') continue;
      this.#people++;
      const { village, kecamatan } = item.row;
      if (village === undefined) continue;
      // Rows of one village stand together.
      if (village.text === this.#village && kecamatan?.text === this.#kecamatan) continue;
      [this.#village, this.#kecamatan] = [village.text, kecamatan?.text];
      this.#names.add(`${kecamatan?.text ?? ''}\u0000${village.text}`);
    }
    const { size } = this.#names;
    if (size > MOST_VILLAGES || (size > MANY_VILLAGES && size * FEWEST_PEOPLE > this.#people))
      throw new UnreadableFile(file, {
        reason: 'beyond-limit',
        args: { what: 'villages', limit: size > MOST_VILLAGES ? MOST_VILLAGES : MANY_VILLAGES },
      });
  }
}
