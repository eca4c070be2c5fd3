const FIRST = 1 << 10;

/**
 * A table of entry numbers by hash, open to the next free slot. What equal means is the caller's business: the table
 * only says which entries may be meant.
 */
export class SlotTable {
  #slots = new Int32Array(FIRST);
  #hashes = new Int32Array(FIRST);
  #used = 0;

  /** The first entry of this hash for which `isSame` holds; -1 when there is none. */
  find(hash: number, isSame: (entry: number) => boolean): number {
    const mask = this.#slots.length - 1;
    for (let at = mix(hash) & mask; ; at = (at + 1) & mask) {
      const entry = (this.#slots[at] as number) - 1;
      if (entry < 0) return -1;
      if (this.#hashes[at] === hash && isSame(entry)) return entry;
    }
  }

  add(hash: number, entry: number): void {
    if (this.#used * 2 >= this.#slots.length) this.#grow();
    this.#put(hash, entry + 1);
    this.#used++;
  }

  #put(hash: number, value: number): void {
    const mask = this.#slots.length - 1;
    let at = mix(hash) & mask;
    while (this.#slots[at] !== 0) at = (at + 1) & mask;
    this.#slots[at] = value;
    this.#hashes[at] = hash;
  }

  #grow(): void {
    const [slots, hashes] = [this.#slots, this.#hashes];
    this.#slots = new Int32Array(slots.length * 2);
    this.#hashes = new Int32Array(slots.length * 2);
    slots.forEach((value, at) => {
      if (value !== 0) this.#put(hashes[at] as number, value);
    });
  }
}

/** Spreads hashes whose low bits are alike (the finaliser of MurmurHash3). */
function mix(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const more = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return more ^ (more >>> 16);
}
