import type { MergedRange } from '../../domain/cell.ts';
import { columnNumber } from '../../domain/place.ts';
import { MergeList } from '../formats/merge-list.ts';
import type { Limits } from '../limits.ts';
import { SheetFault } from '../sheet-fault.ts';
import { partChunks } from '../zip/part.ts';
import { BehindRows } from './behind-rows.ts';
import { type OfficePackage, readPart, requirePart } from './package.ts';
import { Unexpected } from './text.ts';
import { attribute, type XmlHandler, xmlFeed } from './xml.ts';

export interface MergeJob {
  readonly pack: OfficePackage;
  readonly part: string;
  readonly limits: Limits;
  /** Read by the full parser alone. */
  readonly careful: boolean;
}

/** The merged ranges of a worksheet: they stand behind its rows, which are stepped over where that is safe. */
export async function mergedRanges(job: MergeJob): Promise<readonly MergedRange[]> {
  const { pack, part, limits } = job;
  try {
    if (!job.careful) return await fromTail(job);
  } catch (error) {
    if (!(error instanceof Unexpected)) throw toUnreadable(job, error);
  }
  const reader = new MergeReader(limits);
  try {
    await readPart(pack, part, reader, limits.partBytes);
  } catch (error) {
    throw toUnreadable(job, error);
  }
  return reader.list.ranges;
}

/** Unpacks the part to its end, for its checksum, and parses only what stands behind the rows. */
async function fromTail({ pack, part, limits }: MergeJob): Promise<readonly MergedRange[]> {
  const reader = new MergeReader(limits);
  const entry = requirePart(pack, part);
  const feed = xmlFeed(pack.source.file, entry.name, reader);
  const behind = new BehindRows();
  feed.write(Buffer.from('<worksheet><sheetData>'));
  for await (const chunk of partChunks(pack.source, entry)) {
    const tail = behind.push(chunk);
    if (tail.length > 0 && !reader.done) feed.write(tail);
  }
  return reader.list.ranges;
}

class MergeReader implements XmlHandler {
  readonly list: MergeList;
  /** The list has ended: a worksheet has only one. */
  done = false;
  #behindRows = false;

  constructor(limits: Limits) {
    this.list = new MergeList(limits);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name !== 'mergeCell' || !this.#behindRows || this.done) return;
    const range = rangeOf(attribute(attributes, 'ref') ?? '');
    if (range) this.list.add(range);
  }

  close(name: string): void {
    if (name === 'sheetData') this.#behindRows = true;
    else if (name === 'mergeCells' && this.#behindRows) this.done = true;
  }
}

/** `B5:B9`; anything else merges nothing. */
function rangeOf(reference: string): MergedRange | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference.trim());
  if (!match) return undefined;
  const [, left = '', top, right = '', bottom] = match;
  return {
    top: Number(top),
    left: columnNumber(left) ?? 0,
    bottom: Number(bottom),
    right: columnNumber(right) ?? 0,
  };
}

function toUnreadable({ pack, part, limits }: MergeJob, error: unknown): unknown {
  return error instanceof SheetFault ? error.toUnreadable(pack.source.file, limits, part) : error;
}
