/** Text for a table cell: one line, its bars escaped. */
export function cell(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}

/** A Markdown table; the cells are escaped already or plain text without bars. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map((row) => line(row))].join('\n');
}

/** A link, or the text alone. What follows the first blank of an address is a path, and is shown behind the link. */
export function link(text: string, address: string | null): string {
  if (address === null || !/^https?:/.test(address)) return address === null ? text : `${text} (${address})`;
  const [url = '', ...path] = address.split(' ');
  const behind = path.length === 0 ? '' : ` \`${path.join(' ')}\``;
  return `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})${behind}`;
}
