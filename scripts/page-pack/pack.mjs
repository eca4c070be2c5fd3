import { Model } from './model.mjs';

/** Contexts of eight symbols: longer ones gain little and take memory. */
const ORDER = 8;

/** Packs bytes; what unpacks them is told what it needs. */
export function pack(bytes) {
  const room = { contexts: 4 * bytes.length + 1_000, states: 8 * bytes.length + 1_000 };
  const model = new Model(ORDER, bytes.length, room);
  const range = new Range();
  for (const symbol of bytes) add(model, range, symbol);
  return {
    bytes: range.end(),
    order: ORDER,
    length: bytes.length,
    room: { contexts: model.contexts, states: model.states },
  };
}

class Range {
  constructor() {
    this.out = [];
    this.low = 0;
    this.range = 0xffffffff;
    this.cache = 0;
    this.waiting = 1;
  }

  /** A carry goes through all bytes that wait for it. */
  shift() {
    const carry = this.low >= 2 ** 32 ? 1 : 0;
    if (this.low < 0xff000000 || carry === 1) {
      let byte = this.cache;
      do {
        this.out.push((byte + carry) & 255);
        byte = 255;
      } while (--this.waiting !== 0);
      this.cache = Math.floor(this.low / 2 ** 24) & 255;
    }
    this.waiting++;
    this.low = (this.low % 2 ** 24) * 256;
  }

  widen() {
    while (this.range < 0x1000000) {
      this.range *= 256;
      this.shift();
    }
  }

  take(start, size, total) {
    this.range = Math.floor(this.range / total);
    this.low += start * this.range;
    this.range *= size;
    this.widen();
  }

  bit(is, chance) {
    const bound = (this.range >>> 14) * chance;
    if (is) {
      this.low += bound;
      this.range -= bound;
    } else this.range = bound;
    this.widen();
  }

  end() {
    for (let i = 0; i < 5; i++) this.shift();
    return Uint8Array.from(this.out);
  }
}

function add(model, range, wanted) {
  const { count, freq, symbol } = model;
  const masked = [];
  const { context } = model;
  const first = model.first[context];
  if (count[context] === 1) {
    const at = model.binaryAt();
    const escapes = symbol[first] !== wanted;
    range.bit(escapes, model.binary[at]);
    if (!escapes) return model.binaryFound(at);
    model.binaryEscaped(at);
    masked.push(symbol[first]);
  } else {
    const all = model.sum[context];
    if (symbol[first] === wanted) {
      range.take(0, freq[first], all);
      return model.firstFound(first);
    }
    model.success = 0;
    let below = freq[first];
    const end = first + count[context];
    for (let state = first + 1; state < end; state++) {
      if (symbol[state] === wanted) {
        range.take(below, freq[state], all);
        return model.otherFound(state);
      }
      below += freq[state];
    }
    model.high = symbol[model.found] >= 64 ? 8 : 0;
    range.take(below, all - below, all);
    for (let state = first; state < end; state++) masked.push(symbol[state]);
  }
  return escaped(model, range, wanted, masked);
}

function escaped(model, range, wanted, masked) {
  const { count, freq, symbol } = model;
  for (;;) {
    const had = count[model.context];
    do {
      model.fall++;
      model.context = model.suffix[model.context];
    } while (count[model.context] === had);
    const first = model.first[model.context];
    const end = first + count[model.context];
    let sum = 0;
    let found = -1;
    let below = 0;
    for (let state = first; state < end; state++) {
      if (masked.includes(symbol[state])) continue;
      if (symbol[state] === wanted) {
        found = state;
        below = sum;
      }
      sum += freq[state];
    }
    const see = model.seeAt(had);
    const total = sum + model.escapes;
    if (found >= 0) {
      range.take(below, freq[found], total);
      model.seeFound(see);
      return model.laterFound(found);
    }
    range.take(sum, total - sum, total);
    model.seeSum[see] += total;
    for (let state = first; state < end; state++)
      if (!masked.includes(symbol[state])) masked.push(symbol[state]);
  }
}
