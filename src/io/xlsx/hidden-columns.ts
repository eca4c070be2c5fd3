import { Allowance } from '../limits.ts';
import { partChunks } from '../zip/part.ts';
import { type OfficePackage, requirePart } from './package.ts';

/** Where the columns are described at the latest: they stand in front of the rows. */
const HEAD = 262_144;
const ATTRIBUTE = /\b(min|max|hidden|width)\s*=\s*["']([^"']*)["']/g;

/** The columns of a worksheet that nobody sees, from 1. Only what stands in front of its rows is unpacked. */
export async function hiddenColumns(pack: OfficePackage, part: string): Promise<ReadonlySet<number>> {
  let head = '';
  for await (const chunk of partChunks(pack.source, requirePart(pack, part))) {
    head += chunk.toString('latin1');
    if (/<(\w+:)?sheetData\b/.test(head) || head.length > HEAD) break;
  }
  const hidden = new Set<number>();
  const described = new Allowance('repeated', DESCRIBED);
  for (const [, attributes = ''] of head.matchAll(/<(?:\w+:)?col\s([^<>]*)>/g)) {
    const said = new Map([...attributes.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]));
    const isHidden = /^(1|true|on)$/.test(said.get('hidden') ?? '') || Number(said.get('width') ?? 1) === 0;
    const [first, last] = [Math.max(1, Number(said.get('min'))), Math.min(Number(said.get('max')), LAST)];
    if (isHidden) described.spend(Math.max(0, last - first));
    for (let column = first; isHidden && column <= last; column++) hidden.add(column);
  }
  return hidden;
}

/** A sheet has no more. */
const LAST = 16_384;
/** Each column is described once; some programs do it again and again. */
const DESCRIBED = 16 * LAST;
