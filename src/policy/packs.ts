/** A programme that ships as a policy file; its text is loaded when asked for. */
export interface Pack {
  readonly title: string;
  load(): Promise<string>;
  /** What its text says, as JSON: made by `npm run docs`. */
  read(): Promise<string>;
}

/** A commented policy to begin with; it passes its own check. */
export async function policyTemplate(): Promise<string> {
  return (await import('./template.yaml?raw')).default;
}

/** The programmes that ship, by policy id. A new one needs its file, its line here and its test. */
export const PACKS: Readonly<Record<string, Pack>> = {
  'purwakarta-2020': {
    title: 'Aparat desa dan pekerja non-ASN Kabupaten Purwakarta',
    load: async () => (await import('./packs/purwakarta-2020.yaml?raw')).default,
    read: async () => (await import('./packs/purwakarta-2020.json?raw')).default,
  },
  'dlanggu-2021': {
    title: 'SADAR, Kecamatan Dlanggu, Kabupaten Mojokerto',
    load: async () => (await import('./packs/dlanggu-2021.yaml?raw')).default,
    read: async () => (await import('./packs/dlanggu-2021.json?raw')).default,
  },
  'gresik-2023': {
    title: '1 Desa 100 Pekerja Rentan, Kabupaten Gresik',
    load: async () => (await import('./packs/gresik-2023.yaml?raw')).default,
    read: async () => (await import('./packs/gresik-2023.json?raw')).default,
  },
  'bulukumba-2024': {
    title: 'Kelembagaan desa dan pekerja rentan Kabupaten Bulukumba',
    load: async () => (await import('./packs/bulukumba-2024.yaml?raw')).default,
    read: async () => (await import('./packs/bulukumba-2024.json?raw')).default,
  },
};
