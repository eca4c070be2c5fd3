// How the model of `model.mjs` grows with each symbol, and how it forgets.

/** A symbol that came so often makes its context halve what it counted. */
export const MOST = 124;
/** Successors from here on are contexts; those below are places in the text, of which there is no context yet. */
export const CONTEXTS = 1 << 24;

/** Learns the symbol that was found in the context at hand, in all longer contexts as well. */
export function update(model) {
  const { count, freq, symbol, next, suffix } = model;
  const { found, context } = model;
  if (freq[found] < MOST / 4 && suffix[context] >= 0) countShorter(model);
  if (model.fall === 0) {
    model.context = model.longest = successors(model, true);
    next[model.found] = CONTEXTS + model.context;
    return;
  }
  let after = next[found];
  model.text[model.textAt++] = symbol[found];
  let successor = model.textAt;
  if (after === 0) {
    next[found] = successor;
    after = CONTEXTS + context;
  } else {
    if (after < CONTEXTS) after = CONTEXTS + successors(model, false);
    if (--model.fall === 0) {
      successor = after;
      if (model.longest !== context) model.textAt--;
    }
  }
  const all = count[context];
  const others = model.sum[context] - all - (freq[found] - 1);
  for (let at = model.longest; at !== context; at = suffix[at]) addFound(model, at, all, others, successor);
  model.context = model.longest = after - CONTEXTS;
}

/** The symbol counts in the next shorter context too. */
function countShorter(model) {
  const { freq, symbol } = model;
  const shorter = model.suffix[model.context];
  const first = model.first[shorter];
  if (model.count[shorter] === 1) {
    if (freq[first] < 32) freq[first]++;
    return;
  }
  let state = model.stateOf(shorter, symbol[model.found]);
  if (state !== first && freq[state] >= freq[state - 1]) {
    model.swap(state, state - 1);
    state--;
  }
  if (freq[state] >= MOST - 9) return;
  freq[state] += 2;
  model.sum[shorter] += 2;
}

/** Adds the found symbol to a context that did not have it. */
function addFound(model, at, all, others, successor) {
  const { count, freq, sum, first } = model;
  const had = count[at];
  if ((had & (had - 1)) === 0) enlarge(model, at, had);
  if (had === 1) {
    const only = first[at];
    freq[only] = freq[only] < MOST / 4 - 1 ? freq[only] * 2 : MOST - 4;
    sum[at] = freq[only] + model.escape + (all > 3 ? 1 : 0);
  } else {
    sum[at] += (2 * had < all ? 1 : 0) + (4 * had <= all && sum[at] <= 8 * had ? 2 : 0);
  }
  let often = 2 * freq[model.found] * (sum[at] + 6);
  const total = others + sum[at];
  if (often < 6 * total) {
    often = 1 + (often > total ? 1 : 0) + (often >= 4 * total ? 1 : 0);
    sum[at] += 3;
  } else {
    often = 4 + (often >= 9 * total ? 1 : 0) + (often >= 12 * total ? 1 : 0) + (often >= 15 * total ? 1 : 0);
    sum[at] += often;
  }
  const state = first[at] + had;
  model.next[state] = successor;
  model.symbol[state] = model.symbol[model.found];
  freq[state] = often;
  count[at] = had + 1;
}

/** Twice the room for the states of a context. */
function enlarge(model, at, had) {
  const from = model.first[at];
  const to = model.newStates(2 * had);
  for (let i = 0; i < had; i++) model.copy(to + i, from + i);
  model.freeStates(from, had);
  model.first[at] = to;
}

/** Makes the contexts in which the symbol at hand was not yet followed by any; gives the longest. */
function successors(model, skip) {
  const { symbol, freq, next, suffix, count } = model;
  const { found } = model;
  const branch = next[found];
  const states = skip ? [] : [found];
  let context = model.context;
  while (suffix[context] >= 0) {
    context = suffix[context];
    const state = model.stateOf(context, symbol[found]);
    if (next[state] !== branch) {
      context = next[state] - CONTEXTS;
      if (states.length === 0) return context;
      break;
    }
    states.push(state);
  }
  const follows = model.text[branch];
  let often = freq[model.first[context]];
  if (count[context] !== 1) {
    const state = model.stateOf(context, follows);
    const own = freq[state] - 1;
    const rest = model.sum[context] - count[context] - own;
    often =
      1 + (2 * own <= rest ? (5 * own > rest ? 1 : 0) : Math.floor((2 * own + 3 * rest - 1) / (2 * rest)));
  }
  while (states.length > 0) {
    const only = model.newStates(1);
    symbol[only] = follows;
    freq[only] = often;
    next[only] = branch + 1;
    context = model.newContext(1, only, context);
    next[states.pop()] = CONTEXTS + context;
  }
  return context;
}

/** Halves what the context at hand counted, the found symbol first; symbols that nothing is left of go. */
export function rescale(model) {
  const { freq, sum, count, context } = model;
  const first = model.first[context];
  for (let state = model.found; state !== first; state--) model.swap(state, state - 1);
  let unseen = sum[context] - freq[first];
  const more = model.fall === 0 ? 0 : 1;
  freq[first] = (freq[first] + 4 + more) >> 1;
  let total = freq[first];
  const end = first + count[context];
  for (let state = first + 1; state < end; state++) {
    unseen -= freq[state];
    freq[state] = (freq[state] + more) >> 1;
    total += freq[state];
    for (let at = state; at !== first && freq[at] > freq[at - 1]; at--) model.swap(at, at - 1);
  }
  let gone = 0;
  while (freq[end - 1 - gone] === 0) gone++;
  unseen += gone;
  count[context] -= gone;
  model.found = first;
  if (gone > 0 && count[context] === 1) {
    do {
      freq[first] -= freq[first] >> 1;
      unseen >>= 1;
    } while (unseen > 1);
    return;
  }
  sum[context] = total + unseen - (unseen >> 1);
}
