import { type Check, cellOf } from './check.ts';

/** What a remark begins with when its person is gone; `pindah dari` tells of one who came. */
const LEFT =
  /^(?:(?:sudah|sdh|telah|yang bersangkutan|ybs)\s+)*(?:meninggal|wafat|almarhum(?:ah)?|alm|berhenti|mengundurkan diri|mundur|diberhentikan|pensiun|purna ?tugas|pindah(?!\s+dari)|non[\s-]?aktif|tidak aktif|keluar|phk|resign)\b/i;

/**
 * A remark says that the person is dead or gone, and no last day stands in the row: the contribution goes on. Rosters
 * are not cut by a remark, since it may tell of somebody else.
 */
export const noteLeft: Check<'note-left'> = {
  code: 'note-left',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { note, to } = row;
      if (note !== undefined && to === undefined && LEFT.test(note.text))
        report({ text: note.text }, cellOf(row, note));
    },
  }),
};
