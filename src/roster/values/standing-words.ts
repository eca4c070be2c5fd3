/** What a word says of whom it is said: that he is dead, has left, has gone elsewhere, or may not take part. */
type WordSays = 'dead' | 'left' | 'moved' | 'waiting';

/**
 * Where a word may be read so. `cell`: a remark, a status or brackets begin with it; `title`: it stands in a title, heading, sheet or
 * file name and says of all below it that they have left; `group`: in a heading between people; `list`: in what names a whole list;
 * `note`: in a remark outside the rows of people; `comment`: in a comment beside a cell; `question`: the heading of a column asks for
 * it; `status`: a column of such words tells who is in the post; `register`: in a population register's column; `post`: it takes the
 * post in a cell away.
 */
type ReadIn =
  | 'cell'
  | 'title'
  | 'group'
  | 'list'
  | 'note'
  | 'comment'
  | 'question'
  | 'status'
  | 'register'
  | 'post';

interface Word {
  /** As a part of a pattern, in lower case; blanks are single ones. */
  readonly spelling: string;
  readonly says: WordSays;
  readonly in: readonly ReadIn[];
}

const said = (says: WordSays, lines: string): Word[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [spelling = '', places = ''] = line.split(' | ');
      return { spelling: spelling.trim(), says, in: places.trim().split(' ') as ReadIn[] };
    });

/** Every word by which rosters say that somebody does not take part, once. */
const WORDS: readonly Word[] = [
  ...said(
    'dead',
    `
    meninggal | cell title question status register post
    wafat | cell title question status register
    almarhum | cell title post
    almarhumah | cell title post
    alm | cell comment post
    almh | cell
    tutup usia | cell title
    mati | cell register`,
  ),
  ...said(
    'left',
    String.raw`
    berhenti | cell title question status
    diberhentikan | cell title question status post
    pemberhentian | title
    mengundurkan diri | cell title status
    mengundurkan | group
    mundur | cell title question status post
    pensiun | cell title question status
    pensiunan | post
    purna tugas | status
    purna ?tugas | cell
    purna(?:\s?(?:tugas|bakti|karya))? | title
    purna | post
    (?:di)?non[\s-]?aktif(?:kan)? | cell
    non[\s-]?aktif | title
    non ?aktif | question status
    dinonaktifkan | title
    penonaktifan | title
    nonaktif | post
    (?:tidak|tdk) aktif | cell question status
    (?:tidak|tdk)[\s-]?aktif | title
    (?:tidak|tdk) (?:menjabat|bertugas|ikut|didaftarkan) | cell
    (?:tidak|tdk) (?:di\p{L}+|ikut|lolos|lulus|memenuhi|termasuk|valid) | list
    (?:jangan|tidak|tdk) (?:didaftarkan|ikut) | note comment
    (?:jangan|tidak|tdk) dibayarkan | note
    (?:jangan|tidak|tdk) menjabat | comment
    tidak valid | register
    mantan | title group post
    eks | group post
    ex | group post
    phk | title
    (?:di-?)?phk | cell
    resign | cell title group note comment
    dipecat | cell title group note comment
    demisioner | cell title
    pasif | cell group
    off | group
    habis masa | cell
    habis masa(?: \p{L}+)? | title
    habis | group
    berakhir | group
    akhir jabatan | group
    digantikan | cell note comment
    diganti oleh | cell note comment
    menolak | cell
    (?:di)?batal(?:kan)? | cell group list note
    (?:di)?hapus | cell
    (?:di)?hapus(?:kan)? | group
    dihapus | comment
    penghapusan | list
    pengurangan | list
    dicoret | cell list note
    (?:di)?coret | group
    dikeluarkan | group list note`,
  ),
  ...said(
    'moved',
    String.raw`
    keluar | cell question group list note status
    (?:yang|yg|sudah|telah) (?:keluar|pindah) | title
    ^(?:keluar|pindah)$ | title
    mutasi keluar | title
    (?:pindah|dimutasi(?:kan)?|mutasi)(?!\s+dari) | cell
    pindah | question status group note register
    yang pindah | list
    pindah ke | comment
    mutasi | group list note
    mutasi ke | comment
    dimutasi(?:kan)? | note
    hilang | register
    pergi | register`,
  ),
  ...said(
    'waiting',
    String.raw`
    cadangan | cell group list note comment
    calon | group post
    bakal | group post
    (?:belum|blm) (?:di)?lantik | cell list note comment
    (?:belum|blm) aktif | note
    (?:belum|blm|tidak|tdk|tak|bukan|non|sudah|sdh|telah)(?!\p{L}) | group
    bukan | post
    bukan (?:peserta|anggota|penerima(?! upah)) | list
    bukan peserta | note
    usul(?:an)? | group
    diusulkan | group
    ditolak | group list note
    gagal | group list
    (?:di)?tunda | group
    ditunda | list note
    ditangguhkan | group list note
    pending | group list
    menunggu | group
    antri\w* | group
    cuti | group status
    skors\w* | group
    magang | group
    ganda | group
    dobel | group list
    susulan | group
    pengganti\w* | group
    paw | group
    draft? | list
    arsip | list`,
  ),
];

/** The words that may be read in a place, as one part of a pattern; only those that say one thing where `says` is given. */
export function wordsIn(place: ReadIn, says?: readonly WordSays[]): string {
  const words = WORDS.filter((word) => word.in.includes(place) && (says?.includes(word.says) ?? true));
  return words.map(({ spelling }) => spelling).join('|');
}

/** The same as a list, of words that are no patterns. */
export const plainWordsIn = (place: ReadIn): readonly string[] =>
  WORDS.filter((word) => word.in.includes(place) && /^\p{L}+$/u.test(word.spelling)).map(
    ({ spelling }) => spelling,
  );
