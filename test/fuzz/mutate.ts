/** Seeded numbers: the same run for the same seed on every machine. */
export type Random = (below: number) => number;

export function random(seed: number): Random {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % Math.max(1, below);
  };
}

/** What parsers stumble over. */
const TOKENS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  '\0',
  '\r',
  '\n',
  ',',
  ';',
  '""',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x>',
  '<?x?>',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&lol;',
  '_x000D_',
  '_x005F_',
  ' r="A1048577"',
  ' r="XFE1"',
  ' r="A0"',
  ' r=""',
  ' s="-1"',
  ' t="s"',
  ' t="d"',
  ' xml:space="preserve"',
  '<row/>',
  '<row r="2">',
  '</row>',
  '<c/>',
  '<c r="B2">',
  '</c>',
  '<v>',
  '</v>',
  '<v/>',
  '<is><t>',
  '</t></is>',
  '<f>',
  '</f>',
  '</sheetData>',
  '<sheetData>',
  '<x:row>',
  '<si/>',
  '</si>',
  '<r><t>',
  '<rPh>',
  '\uFEFF',
  '\uFFFD',
  '\uD800',
  'é',
  '99999999999999999999',
  '1e308',
  '-0',
];

type Change = (bytes: Buffer, next: Random, other: Buffer) => Buffer;

const range = (bytes: Buffer, next: Random): [number, number] => {
  const start = next(bytes.length);
  return [start, Math.min(bytes.length, start + 1 + next(next(4) === 0 ? 400 : 12))];
};

const CHANGES: readonly Change[] = [
  (bytes, next) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[next(copy.length)] = next(256);
    return copy;
  },
  (bytes, next) => bytes.subarray(0, next(bytes.length + 1)),
  (bytes, next) => {
    const [start, end] = range(bytes, next);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  (bytes, next) => {
    const [start, end] = range(bytes, next);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  },
  (bytes, next) => {
    const at = next(bytes.length + 1);
    const token = Buffer.from(TOKENS[next(TOKENS.length)] ?? '');
    return Buffer.concat([bytes.subarray(0, at), token, bytes.subarray(at)]);
  },
  (bytes, next, other) => {
    const [start, end] = range(other, next);
    const at = next(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(at)]);
  },
];

/** One to four changes. */
export function mutate(bytes: Buffer, next: Random, other: Buffer): Buffer {
  let changed = bytes;
  for (let i = 0; i <= next(4); i++)
    changed = CHANGES[next(CHANGES.length)]?.(changed, next, other) ?? changed;
  return changed;
}
