import { READ_ON, type Source } from '../value.ts';

/** PP 49/2020 moved due dates and cut the fine in the same months as its relief. */
export const RELIEF_DUE_SOURCE: Source = {
  instrument: 'pp-49-2020',
  article: 'Ps 4, Ps 23',
  address: 'https://online.flipbuilder.com/plcl/yyuc/files/basic-html/page105.html',
  read: READ_ON,
  evidence: 'secondary',
  caveat: {
    id: 'dari kliping berita; naskahnya belum dibaca',
    en: 'from a press clipping; the text was not read',
  },
};
