// A written file as named texts: a workbook by its parts, and each of its sheets by its cells.
import { inflateRawSync } from 'node:zlib';

/** @returns {Map<string, string>} what of a file can differ, by name */
export function partsOf(name, bytes) {
  if (bytes.readUInt32LE?.(0) !== 0x04034b50 || bytes.length < 22) return new Map([[name, bytes.toString()]]);
  const zip = zipParts(bytes);
  const shared = sharedStrings(zip.get('xl/sharedStrings.xml'));
  const parts = new Map();
  for (const [part, data] of zip) {
    if (part === 'xl/sharedStrings.xml') continue;
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(part)) parts.set(`${name} ${part}`, data.toString());
    else
      for (const [cell, text] of cellsOf(data.toString(), shared)) parts.set(`${name} ${part} ${cell}`, text);
  }
  return parts;
}

function cellsOf(xml, shared) {
  const cells = new Map();
  const rest = xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    (_, ref, attributes, inside = '') => {
      const index = /t="s"/.test(attributes) ? /<v>(\d+)<\/v>/.exec(inside)?.[1] : undefined;
      cells.set(ref, `${attributes.trim()} ${index === undefined ? inside : shared[Number(index)]}`);
      return '';
    },
  );
  cells.set('(besides cells)', rest);
  return cells;
}

const sharedStrings = (data) => (data?.toString() ?? '').match(/<si>.*?<\/si>|<si\/>/gs) ?? [];

function zipParts(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(from, from + size);
    parts.set(zip.toString('utf8', at + 46, at + 46 + name), method === 0 ? data : inflateRawSync(data));
    at += 46 + name + extra + comment;
  }
  return parts;
}
