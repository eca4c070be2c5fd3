/** The table is cut into so many parts, by the first bits of the mixed hash: each grows by itself, so that none is ever copied whole. */
const PART_BITS = 10;
/** Of each entry so many further bits of its hash are kept: they place it, and tell nearly all others from it. */
const TAG_BITS = 16;
const TAGS = 1 << TAG_BITS;
const FIRST = 32;
/** How full a part may be, and by how much it then grows. */
const FULL = 0.8;
const GROWTH = 1.5;

interface Part {
  /** Entry numbers, one higher; 0 where nothing stands. */
  slots: Uint32Array;
  tags: Uint16Array;
  used: number;
}

/**
 * A table of entry numbers (below 2^32 - 1) by hash, open to the next free slot: six bytes a slot, two of three taken. What
 * equal means is the caller's business: the table only says which entries may be meant.
 */
export class SlotTable {
  readonly #parts: (Part | undefined)[] = new Array<Part | undefined>(1 << PART_BITS).fill(undefined);

  /** The first entry of this hash for which `isSame` holds; -1 when there is none. */
  find(hash: number, isSame: (entry: number) => boolean): number {
    const mixed = mix(hash);
    const part = this.#parts[mixed >>> (32 - PART_BITS)];
    if (part === undefined) return -1;
    const { slots, tags } = part;
    const tag = tagOf(mixed);
    for (let at = homeOf(tag, slots.length); ; at = at + 1 === slots.length ? 0 : at + 1) {
      const slot = slots[at] as number;
      if (slot === 0) return -1;
      if (tags[at] === tag && isSame(slot - 1)) return slot - 1;
    }
  }

  add(hash: number, entry: number): void {
    const mixed = mix(hash);
    const which = mixed >>> (32 - PART_BITS);
    let part = this.#parts[which];
    if (part === undefined) {
      part = { slots: new Uint32Array(FIRST), tags: new Uint16Array(FIRST), used: 0 };
      this.#parts[which] = part;
    }
    if (part.used + 1 > part.slots.length * FULL) grow(part);
    put(part, tagOf(mixed), entry + 1);
    part.used++;
  }
}

function put({ slots, tags }: Part, tag: number, slot: number): void {
  let at = homeOf(tag, slots.length);
  while (slots[at] !== 0) at = at + 1 === slots.length ? 0 : at + 1;
  slots[at] = slot;
  tags[at] = tag;
}

function grow(part: Part): void {
  const { slots, tags } = part;
  const size = Math.ceil(slots.length * GROWTH);
  part.slots = new Uint32Array(size);
  part.tags = new Uint16Array(size);
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number;
    if (slot !== 0) put(part, tags[at] as number, slot);
  }
}

const tagOf = (mixed: number): number => (mixed >>> (32 - PART_BITS - TAG_BITS)) & (TAGS - 1);

/** In parts of more slots than there are tags the product leaves its 32 bits, which only spreads the tags otherwise. */
const homeOf = (tag: number, size: number): number => Math.imul(tag, size) >>> TAG_BITS;

/** Spreads hashes whose low bits are alike (the finaliser of MurmurHash3). */
function mix(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const more = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return more ^ (more >>> 16);
}
