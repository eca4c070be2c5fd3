// PPMd variant H, the model that 7-Zip and RAR pack text with: which symbol follows, told by the last eight. After Ppmd7.c by Igor
// Pavlov and the model of Dmitry Shkarin, both in the public domain; without its memory of a fixed size, which only long texts need.

import { CONTEXTS, MOST, rescale, update } from './growth.mjs';

const ESCAPES = [25, 14, 9, 7, 5, 5, 4, 4, 4, 3, 3, 3, 2, 2, 2, 2];
const FIRST_ESCAPES = [0x3cdd, 0x1f3f, 0x59bf, 0x48f3, 0x64a1, 0x5abc, 0x6632, 0x6051];

/** What packs and what unpacks move through the same contexts, symbol by symbol. */
export class Model {
  /** @param room how many contexts and states there is room for */
  constructor(order, length, room) {
    this.order = order;
    this.text = new Uint8Array(length + 2);
    this.textAt = 1;
    // Of a state: the symbol, how often it came, what comes after it.
    this.symbol = new Uint8Array(room.states);
    this.freq = new Uint8Array(room.states);
    this.next = new Int32Array(room.states);
    this.states = 0;
    this.free = new Int32Array(10);
    // Of a context: its states, how many and how often all in all, and the context one symbol shorter.
    this.count = new Uint16Array(room.contexts);
    this.sum = new Uint16Array(room.contexts);
    this.first = new Int32Array(room.contexts);
    this.suffix = new Int32Array(room.contexts);
    this.contexts = 0;
    this.found = 0;
    this.fall = order;
    this.start = -Math.min(order, 12) - 1;
    this.run = this.start;
    this.success = 0;
    this.escape = 0;
    this.high = 0;
    this.tables();
    this.context = this.newContext(256, this.newStates(256), -1);
    this.sum[this.context] = 257;
    this.longest = this.context;
    for (let symbol = 0; symbol < 256; symbol++) {
      this.symbol[symbol] = symbol;
      this.freq[symbol] = 1;
    }
  }

  /** Chances of contexts with one symbol, and of an escape from one with several. */
  tables() {
    this.binary = new Uint16Array(128 * 64);
    for (let i = 0; i < 128; i++)
      for (let k = 0; k < 64; k++)
        this.binary[i * 64 + k] = 16384 - Math.floor(FIRST_ESCAPES[k & 7] / (i + 2));
    this.seeSum = new Uint16Array(25 * 16 + 1);
    this.seeShift = new Uint8Array(25 * 16 + 1).fill(3);
    this.seeCount = new Uint8Array(25 * 16 + 1).fill(4);
    for (let i = 0; i < 400; i++) this.seeSum[i] = (5 * (i >> 4) + 10) << 3;
    this.seeShift[400] = 7;
    this.sizes = new Uint8Array(256);
    let kind = 3;
    for (let i = 0, left = 1; i < 256; i++) {
      this.sizes[i] = Math.min(i, kind);
      if (i >= 3 && --left === 0) left = ++kind - 2;
    }
  }

  newContext(count, first, suffix) {
    const context = this.contexts++;
    if (context >= this.count.length) throw new RangeError('more contexts than there is room for');
    this.count[context] = count;
    this.first[context] = first;
    this.suffix[context] = suffix;
    return context;
  }

  /** Room for 1, 2, 4, 8 … states. */
  newStates(room) {
    const kind = 31 - Math.clz32(room);
    const free = this.free[kind];
    if (free > 0) {
      this.free[kind] = this.next[free];
      return free;
    }
    const first = this.states;
    this.states += room;
    if (this.states > this.symbol.length) throw new RangeError('more states than there is room for');
    return first;
  }

  freeStates(first, room) {
    const kind = 31 - Math.clz32(room);
    this.next[first] = this.free[kind];
    this.free[kind] = first;
  }

  copy(to, from) {
    this.symbol[to] = this.symbol[from];
    this.freq[to] = this.freq[from];
    this.next[to] = this.next[from];
  }

  swap(one, other) {
    const { symbol, freq, next } = this;
    const s = symbol[one];
    const f = freq[one];
    const n = next[one];
    this.copy(one, other);
    symbol[other] = s;
    freq[other] = f;
    next[other] = n;
  }

  stateOf(context, symbol) {
    let state = this.first[context];
    while (this.symbol[state] !== symbol) state++;
    return state;
  }

  /** Where the chance of the only symbol of the context at hand stands. */
  binaryAt() {
    const state = this.first[this.context];
    const shorter = this.count[this.suffix[this.context]];
    this.high = this.symbol[this.found] >= 64 ? 8 : 0;
    return (
      (this.freq[state] - 1) * 64 +
      this.success +
      (shorter <= 1 ? 0 : shorter === 2 ? 2 : shorter < 12 ? 4 : 6) +
      this.high +
      (this.symbol[state] >= 64 ? 16 : 0) +
      ((this.run >> 26) & 0x20)
    );
  }

  binaryFound(at) {
    const chance = this.binary[at];
    this.binary[at] = chance + 128 - ((chance + 32) >> 7);
    const state = this.first[this.context];
    this.found = state;
    if (this.freq[state] < 128) this.freq[state]++;
    this.success = 1;
    this.run++;
    this.goOn();
  }

  binaryEscaped(at) {
    const chance = this.binary[at];
    this.binary[at] = chance - ((chance + 32) >> 7);
    this.escape = ESCAPES[this.binary[at] >> 10];
    this.success = 0;
  }

  /** The chance of an escape behind `masked` symbols: the place of its estimate. What it is stands in `escapes`. */
  seeAt(masked) {
    const { context } = this;
    const count = this.count[context];
    if (count === 256) {
      this.escapes = 1;
      return 400;
    }
    const left = count - masked;
    const at =
      this.sizes[left - 1] * 16 +
      (left < this.count[this.suffix[context]] - count ? 1 : 0) +
      (this.sum[context] < 11 * count ? 2 : 0) +
      (masked > left ? 4 : 0) +
      this.high;
    const mean = this.seeSum[at] >> this.seeShift[at];
    this.seeSum[at] -= mean;
    this.escapes = mean === 0 ? 1 : mean;
    return at;
  }

  seeFound(at) {
    if (this.seeShift[at] >= 7 || --this.seeCount[at] !== 0) return;
    this.seeSum[at] <<= 1;
    this.seeCount[at] = 3 << this.seeShift[at]++;
  }

  /** The first symbol of the context was it. */
  firstFound(state) {
    this.found = state;
    this.success = 2 * this.freq[state] > this.sum[this.context] ? 1 : 0;
    this.run += this.success;
    this.sum[this.context] += 4;
    this.freq[state] += 4;
    if (this.freq[state] > MOST) rescale(this);
    this.goOn();
  }

  otherFound(state) {
    this.found = state;
    this.sum[this.context] += 4;
    this.freq[state] += 4;
    if (this.freq[state] > this.freq[state - 1]) {
      this.swap(state, state - 1);
      this.found = state - 1;
      if (this.freq[state - 1] > MOST) rescale(this);
    }
    this.goOn();
  }

  /** Found behind an escape. */
  laterFound(state) {
    this.found = state;
    this.sum[this.context] += 4;
    this.freq[state] += 4;
    if (this.freq[state] > MOST) rescale(this);
    this.run = this.start;
    update(this);
  }

  goOn() {
    const next = this.next[this.found];
    if (this.fall === 0 && next >= CONTEXTS) this.context = this.longest = next - CONTEXTS;
    else update(this);
  }
}
