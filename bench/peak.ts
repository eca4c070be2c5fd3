import { existsSync, readFileSync } from 'node:fs';

/** The peak of this process in megabytes. Linux counts the process that started it into `maxRSS`; its own it tells elsewhere. */
export function peakMegabytes(): number {
  const own = existsSync('/proc/self/status')
    ? /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))
    : null;
  return Math.round((own ? Number(own[1]) : process.resourceUsage().maxRSS) / 1024);
}
