import { Model } from './model.mjs';

/** What `pack` made: `length` symbols. @throws RangeError for what it did not make */
export function unpack(bytes, { order, length, room }) {
  const model = new Model(order, length, room);
  const range = new Range(bytes);
  const masked = new Masked();
  const out = new Uint8Array(length);
  for (let at = 0; at < length; at++) out[at] = symbolOf(model, range, masked);
  return out;
}

/** The number that the bytes are, and the range that it lies in. */
class Range {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 1;
    this.range = 0xffffffff;
    this.code = 0;
    for (let i = 0; i < 4; i++) this.code = ((this.code << 8) | this.byte()) >>> 0;
  }

  byte() {
    if (this.at > this.bytes.length + 4) throw new RangeError('the packed code is cut off');
    return this.bytes[this.at++] ?? 0;
  }

  /** Where the code lies among so many. */
  among(total) {
    this.range = Math.floor(this.range / total);
    return Math.floor(this.code / this.range);
  }

  take(start, size) {
    this.code -= start * this.range;
    this.range *= size;
    this.widen();
  }

  bit(chance) {
    const bound = (this.range >>> 14) * chance;
    const is = this.code >= bound;
    if (is) {
      this.code -= bound;
      this.range -= bound;
    } else this.range = bound;
    this.widen();
    return is;
  }

  widen() {
    while (this.range < 0x1000000) {
      this.code = ((this.code << 8) | this.byte()) >>> 0;
      this.range = (this.range << 8) >>> 0;
    }
  }
}

/** Symbols that an escape has left out: those whose mark is of this turn. */
class Masked {
  constructor() {
    this.turn = 0;
    this.marks = new Int32Array(256);
    this.states = new Int32Array(256);
  }
}

function symbolOf(model, range, masked) {
  const { freq, symbol, context } = model;
  const first = model.first[context];
  const end = first + model.count[context];
  if (end - first === 1) {
    const at = model.binaryAt();
    if (!range.bit(model.binary[at])) {
      model.binaryFound(at);
      return symbol[first];
    }
    model.binaryEscaped(at);
  } else {
    const all = model.sum[context];
    const place = range.among(all);
    let above = freq[first];
    if (place < above) {
      const is = symbol[first];
      range.take(0, above);
      model.firstFound(first);
      return is;
    }
    model.success = 0;
    for (let state = first + 1; state < end; state++) {
      above += freq[state];
      if (place >= above) continue;
      const is = symbol[state];
      range.take(above - freq[state], freq[state]);
      model.otherFound(state);
      return is;
    }
    model.high = symbol[model.found] >= 64 ? 8 : 0;
    range.take(above, all - above);
  }
  masked.turn++;
  for (let state = first; state < end; state++) masked.marks[symbol[state]] = masked.turn;
  return escaped(model, range, masked);
}

/** In shorter contexts, without what the longer ones would have said. */
function escaped(model, range, { marks, turn, states }) {
  const { count, freq, symbol, suffix } = model;
  for (;;) {
    const had = count[model.context];
    do {
      model.fall++;
      model.context = suffix[model.context];
      if (model.context < 0) throw new RangeError('the packed code is damaged');
    } while (count[model.context] === had);
    const first = model.first[model.context];
    const end = first + count[model.context];
    let sum = 0;
    let left = 0;
    for (let state = first; state < end; state++) {
      if (marks[symbol[state]] === turn) continue;
      states[left++] = state;
      sum += freq[state];
    }
    const see = model.seeAt(had);
    const total = sum + model.escapes;
    const place = range.among(total);
    if (place < sum) {
      let at = 0;
      let above = freq[states[0]];
      while (above <= place) above += freq[states[++at]];
      const state = states[at];
      const is = symbol[state];
      range.take(above - freq[state], freq[state]);
      model.seeFound(see);
      model.laterFound(state);
      return is;
    }
    range.take(sum, total - sum);
    model.seeSum[see] += total;
    for (let at = 0; at < left; at++) marks[symbol[states[at]]] = turn;
  }
}
