// Made by scripts/areas.mjs from idn-area-data 4.0.1 (released 2026-05-06); do not edit.
// The data of idn-area-data (https://github.com/fityannugroho/idn-area-data) are made available under the Open
// Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/); so is this list, which is derived from them.

/** The day on which the data were released, and the package that holds them. */
export const AREA_SOURCE = { name: 'idn-area-data 4.0.1', released: '2026-05-06' } as const;

/** The text of a province by its code; each is loaded only when it is asked for. */
export const AREAS: Readonly<Record<string, () => Promise<string>>> = {
  '11': async () => (await import('./11.txt?raw')).default,
  '12': async () => (await import('./12.txt?raw')).default,
  '13': async () => (await import('./13.txt?raw')).default,
  '14': async () => (await import('./14.txt?raw')).default,
  '15': async () => (await import('./15.txt?raw')).default,
  '16': async () => (await import('./16.txt?raw')).default,
  '17': async () => (await import('./17.txt?raw')).default,
  '18': async () => (await import('./18.txt?raw')).default,
  '19': async () => (await import('./19.txt?raw')).default,
  '21': async () => (await import('./21.txt?raw')).default,
  '31': async () => (await import('./31.txt?raw')).default,
  '32': async () => (await import('./32.txt?raw')).default,
  '33': async () => (await import('./33.txt?raw')).default,
  '34': async () => (await import('./34.txt?raw')).default,
  '35': async () => (await import('./35.txt?raw')).default,
  '36': async () => (await import('./36.txt?raw')).default,
  '51': async () => (await import('./51.txt?raw')).default,
  '52': async () => (await import('./52.txt?raw')).default,
  '53': async () => (await import('./53.txt?raw')).default,
  '61': async () => (await import('./61.txt?raw')).default,
  '62': async () => (await import('./62.txt?raw')).default,
  '63': async () => (await import('./63.txt?raw')).default,
  '64': async () => (await import('./64.txt?raw')).default,
  '65': async () => (await import('./65.txt?raw')).default,
  '71': async () => (await import('./71.txt?raw')).default,
  '72': async () => (await import('./72.txt?raw')).default,
  '73': async () => (await import('./73.txt?raw')).default,
  '74': async () => (await import('./74.txt?raw')).default,
  '75': async () => (await import('./75.txt?raw')).default,
  '76': async () => (await import('./76.txt?raw')).default,
  '81': async () => (await import('./81.txt?raw')).default,
  '82': async () => (await import('./82.txt?raw')).default,
  '91': async () => (await import('./91.txt?raw')).default,
  '92': async () => (await import('./92.txt?raw')).default,
  '93': async () => (await import('./93.txt?raw')).default,
  '94': async () => (await import('./94.txt?raw')).default,
  '95': async () => (await import('./95.txt?raw')).default,
  '96': async () => (await import('./96.txt?raw')).default,
};
