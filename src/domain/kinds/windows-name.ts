/** Names that Windows keeps for devices, also with an ending behind them. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/i;

/** Whether Windows keeps a name, of a file or a folder without those around it, for one of its devices. */
export const isDeviceName = (name: string): boolean => DEVICE.test(name);

/**
 * Whether Windows would write something else than a file of that name: to a device (`aux.xlsx`), beside a file
 * (`hasil:2026.csv`), or under another name (`hasil.`). It says nothing of it, and what was written is lost.
 */
export function misnamedOnWindows(path: string): boolean {
  const parts = path
    .replace(/^[\\/]{2}[?.][\\/]/, '')
    .replace(/^[A-Za-z]:/, '')
    .split(/[\\/]/);
  return parts.some((part) => part !== '.' && part !== '..' && isMisnamed(part));
}

const isMisnamed = (part: string): boolean =>
  /[:*?"<>|]/.test(part) || /[. ]$/.test(part) || isDeviceName(part);
