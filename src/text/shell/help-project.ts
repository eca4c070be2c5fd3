import type { Localized } from '../../domain/language.ts';

/** Descriptions of what is about a project file, as `--help` shows them. */
export const PROJECT_HELP = {
  noProject: {
    id: 'jangan ambil apa pun dari berkas proyek (enroll.yaml)',
    en: 'take nothing from a project file (enroll.yaml)',
  },
  initCommand: {
    id: 'tulis berkas proyek enroll.yaml dengan catatan, menurut isi folder; sesudahnya perintah tidak memerlukan nama berkas',
    en: 'write a commented project file enroll.yaml from what lies in the folder; after that commands need no names of files',
  },
  initFolder: {
    id: 'folder proyek; folder kerja bila tidak disebut',
    en: 'folder of the project; the working folder when not given',
  },
} satisfies Readonly<Record<string, Localized>>;
