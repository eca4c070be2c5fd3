import { readdirSync } from 'node:fs';
import { firstOfEach, someOf } from './tries.ts';

const ROSTERS = ['fixtures/layouts', 'fixtures/dlanggu-2021/rosters'].flatMap((folder) =>
  readdirSync(folder).map((name) => `${folder}/${name}`),
);
const extensionOf = (path: string): string => path.split('.').at(-1) ?? '';

/** The rosters of known layouts: all of them in `npm run test:all`, a sixth and each kind of file in `npm test`. */
export function shippedRosters(): readonly string[] {
  return [...new Set([...someOf(ROSTERS, 6), ...firstOfEach(ROSTERS, extensionOf)])];
}
