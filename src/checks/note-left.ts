import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

/** What a remark begins with when its person is dead. */
const DEAD =
  /^(?:(?:sudah|sdh|telah|yang bersangkutan|ybs)\s+)*(?:meninggal|wafat|almarhum(?:ah)?|alm|tutup usia|mati)\b/i;
/** What a remark begins with when its person is gone; `pindah dari` tells of one who came. */
const GONE =
  /^(?:(?:sudah|sdh|telah|yang bersangkutan|ybs)\s+)*(?:berhenti|mengundurkan diri|mundur|diberhentikan|pensiun|purna ?tugas|pindah(?!\s+dari)|non[\s-]?aktif|tidak aktif|keluar|phk|resign)\b/i;

interface Args {
  readonly text: string;
}

/**
 * A remark says that the person is gone, and no last day stands in the row: the contribution goes on. It goes on for
 * the dead too while the last day lies ahead; who resigned may well serve until then. Rosters are not cut by a remark,
 * since it may tell of somebody else.
 */
export const noteLeft: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  personal: true,
  create: ({ asOf }, report) => ({
    row(row) {
      const { note, to } = row;
      if (note === undefined) return;
      const ended = to?.value !== undefined && to.value <= asOf;
      if ((DEAD.test(note.text) && !ended) || (GONE.test(note.text) && to === undefined))
        report({ text: note.text }, cellOf(row, note));
    },
  }),
  page: {
    example: { text: 'meninggal 3 Maret' },
    id: {
      title: 'Keterangan menyebut sudah berhenti',
      message: ({ text }) => `Keterangan tertulis ${quoted(text)}, tetapi orang ini tetap dihitung.`,
      todo: () =>
        'Bila sudah berhenti atau meninggal, isi kolom Tanggal Akhir dengan hari terakhirnya. Bila masih bertugas, biarkan.',
      wrong: 'meninggal 3 Maret',
      right: 'menggantikan Pak Slamet',
    },
    en: {
      title: 'The remark says the person has left',
      message: ({ text }) => `The remark reads ${quoted(text)}, but this person is still counted.`,
      todo: () =>
        'If the person has left or died, fill in Tanggal Akhir with the last day. If still in the post, leave it.',
      wrong: 'meninggal 3 Maret',
      right: 'menggantikan Pak Slamet',
    },
  },
};
