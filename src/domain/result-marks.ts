/** Beside every export: what was written, by which policy and law. */
export const MANIFEST = 'manifest.json';
export const MANIFEST_SCHEMA = 'enroll.export/1';

/** The keyword in the properties of a workbook that is a result and never a roster, also after Excel has saved it. */
export const RESULT_KEYWORD = 'enroll-hasil';

/** In the head of every HTML page that this program writes. */
export const RESULT_META = '<meta name="generator" content="enroll">';

/** How the code name of the first sheet of a marked copy begins. */
export const MARKED_SHEET = 'enroll_ringkasan';

/** Behind the archive of a copy: it stands there until another program saves the file. Latin letters only. */
export const COPY_NOTE = 'enroll: salinan';

/** The header of a CSV that is a result: `premium`, `budget`, the list of `--fix`. */
export const RESULT_HEADER: RegExp =
  /^(?:nik,name,kecamatan,village,category,month,programme,payer,fund,.*,amount,source|(?:[a-z]+,)+workers,amount|Berkas;Lembar;Sel;Kolom;Semula;Menjadi|File;Sheet;Cell;Column;Before;After)$/;
