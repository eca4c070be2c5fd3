import type { Localized } from '../../domain/language.ts';

/** Descriptions of what every command takes, and of what helps to type it, as `--help` shows them. */
export const SHELL_HELP = {
  quiet: {
    id: 'di stderr hanya peringatan dan kesalahan: tanpa kemajuan, tanpa "Ditulis", tanpa langkah berikutnya',
    en: 'only warnings and faults on stderr: no progress, no "Written", no next step',
  },
  maxWarnings: {
    id: 'keluar dengan kode 1 bila peringatannya lebih dari ini',
    en: 'exit 1 when there are more warnings than this',
  },
  completion: {
    id: 'cetak pelengkap perintah (tombol Tab) untuk bash, zsh, fish, atau powershell',
    en: 'print the completion of commands (Tab key) for bash, zsh, fish or powershell',
  },
  completionShell: {
    id: 'bash, zsh, fish, atau powershell',
    en: 'bash, zsh, fish or powershell',
  },
  otherNames: {
    id: 'Nama perintah dalam bahasa Indonesia juga bisa dipakai:',
    en: 'The Indonesian names of the commands serve too:',
  },
  bareFiles: {
    id: '`enroll DAFTAR.xlsx` memeriksa daftar itu. `enroll` saja, di terminal, memandu langkah demi langkah.',
    en: '`enroll ROSTER.xlsx` checks that roster. `enroll` alone, on a terminal, asks step by step.',
  },
} satisfies Readonly<Record<string, Localized>>;
