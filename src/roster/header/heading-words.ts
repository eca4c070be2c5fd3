import { VILLAGE_WORDS } from '../../domain/village/name.ts';

/** A heading that begins with the kecamatan, or with the village, is of it, whoever else it names. */
export const KECAMATAN_FIRST = /^(?:nama |asal )?(?:kec|kecamatan|kapanewon|distrik)\b/i;
export const VILLAGE_FIRST = new RegExp(`^(?:nama |asal )?(?:${VILLAGE_WORDS.join('|')})\\b`, 'i');

/** When a form was sent, and when it was opened or changed. */
export const SENDING = /complet|selesai|submi|kirim|\bend\b/i;
export const OPENING = /start|mulai|modif|ubah|edit/i;
