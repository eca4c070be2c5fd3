import { UnreadableFile } from '../../domain/unreadable.ts';
import type { RosterItem } from '../../roster/rows/row.ts';

/** Far more than any province has (Jawa Tengah, with most of them, some 8,600), however they are spelled. */
const MOST_VILLAGES = 20_000;

/**
 * How many villages the rosters of a run name: what is counted and summed by village grows with them, so that a column of addresses
 * read as villages would cost a gigabyte.
 */
export class VillageLimit {
  readonly #names = new Set<string>();
  #village: string | undefined;
  #kecamatan: string | undefined;

  /** @throws UnreadableFile for the file whose rows name one too many */
  take(batch: readonly RosterItem[], file: string): void {
    for (const item of batch) {
      if (item.kind !== 'worker') continue;
      const { village, kecamatan } = item.row;
      if (village === undefined) continue;
      // Rows of one village stand together.
      if (village.text === this.#village && kecamatan?.text === this.#kecamatan) continue;
      [this.#village, this.#kecamatan] = [village.text, kecamatan?.text];
      this.#names.add(`${kecamatan?.text ?? ''}\u0000${village.text}`);
    }
    if (this.#names.size > MOST_VILLAGES)
      throw new UnreadableFile(file, {
        reason: 'beyond-limit',
        args: { what: 'villages', limit: MOST_VILLAGES },
      });
  }
}
