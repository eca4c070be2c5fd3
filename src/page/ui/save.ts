import type { MadeFile } from '../protocol.ts';
import { element } from './dom.ts';

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  html: 'text/html',
  yaml: 'text/yaml',
  csv: 'text/csv',
};

/** Offers a file as a download. */
export function save({ name, bytes }: MadeFile): void {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = element('a', { href: address, download: name.slice(name.lastIndexOf('/') + 1) });
  link.click();
  // Not at once: the browser has yet to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
