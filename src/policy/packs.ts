/** A programme that ships as a policy file; its text is loaded when asked for. */
export interface Pack {
  readonly title: string;
  load(): Promise<string>;
}

/** A commented policy to begin with; it passes its own check. */
export async function policyTemplate(): Promise<string> {
  return (await import('./template.yaml?raw')).default;
}

/** The programmes that ship, by policy id. A new one needs its file, its line here and its test. */
export const PACKS: Readonly<Record<string, Pack>> = {
  'dlanggu-2021': {
    title: 'SADAR, Kecamatan Dlanggu, Kabupaten Mojokerto',
    load: async () => (await import('./packs/dlanggu-2021.yaml?raw')).default,
  },
};
