/** What a word says of whom it is said: that he is dead, has left, has gone elsewhere, or may not take part. */
type WordSays = 'dead' | 'left' | 'moved' | 'waiting' | 'unclear';

/**
 * Where a word may be read so. `cell`: a remark, a status or brackets begin with it; `title`: it stands in a title, heading, sheet or
 * file name and says of all below it that they have left; `group`: in a heading between people; `list`: in what names a whole list;
 * `note`: in a remark outside the rows of people; `comment`: in a comment beside a cell; `question`: the heading of a column asks for
 * it; `status`: a column of such words tells who is in the post; `register`: in a population register's column; `post`: it takes the
 * post in a cell away; `last`: behind what says something else; `lone`: nothing else is said; `aside`: alone behind a name or post,
 * parted from it by a sign.
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
  | 'post'
  | 'last'
  | 'lone'
  | 'aside';

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
    meninggal | cell title question status register post last
    wafat | cell title question status register last
    almarhum | cell title post last
    almarhumah | cell title post last
    alm | cell comment post last
    almh | cell last
    tutup usia | cell title
    tutup umur | cell
    ttp usia | cell
    meningal | cell
    tiada | cell
    berpulang | cell
    almrhm? | cell
    almrh | cell
    mati | cell register`,
  ),
  ...said(
    'left',
    String.raw`
    berhenti | cell title question status last
    diberhentikan | cell title question status post last
    pemberhentian | title
    mengundurkan diri | cell title status last
    undur diri | cell
    non[\s-]?aktip | cell
    mengundurkan | group
    mundur | cell title question status post last
    pensiun | cell title question status last
    pensiunan | post
    purna tugas | status
    purna ?tugas | cell last
    purna(?:\s?(?:tugas|bakti|karya))? | title
    purna | cell post
    (?:di)?non[\s-]?aktif(?:kan)? | cell last
    non[\s-]?aktif | title
    non ?aktif | question status
    dinonaktifkan | title
    penonaktifan | title
    nonaktif | post
    (?:tidak|tdk) aktif | cell question status last
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
    (?:di-?)?phk | cell last
    resign | cell title group note comment last
    dipecat | cell title group note comment last
    demisioner | cell title last
    pasif | cell group
    off | cell group last
    (?:tidak|tdk) lagi | cell
    non ?job | cell last
    (?:di)?bebas ?tugas(?:kan)? | cell last
    selesai (?:masa|tugas|menjabat|kontrak|periode) | cell
    habis (?:masa|sk|kontrak|periode) | cell
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
    keluar | cell question group list note status last
    (?:yang|yg|sudah|telah) (?:keluar|pindah) | title
    ^(?:keluar|pindah)$ | title
    mutasi keluar | title
    (?:pindah|dimutasi(?:kan)?|mutasi)(?!\s+dari) | cell
    pindah | question status group note register last
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
    cadangan | cell group list note comment last
    calon | group post
    bakal | group post
    (?:belum|blm) (?:di)?lantik | cell list note comment last
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
    cuti | cell group status last
    (?:di)?skors\w* | cell last
    skors\w* | group
    calon(?! (?:peserta|penerima|jama|jema|haji)) | cell
    (?:belum|blm) (?:di)?angkat | cell last
    (?:belum|blm) (?:ada|punya|terbit|keluar) sk | cell last
    magang | group
    ganda | group
    dobel | group list
    susulan | group
    pengganti\w* | group
    paw | group
    draft? | list
    arsip | list`,
  ),
  ...said(
    'unclear',
    `
    x | lone aside
    xx | lone aside
    xxx | lone aside
    ex | lone aside
    eks | lone aside
    mantan | lone aside
    lama | aside
    dulu | aside
    ganti | aside
    diganti | lone aside
    bakal calon | aside
    usul | aside
    usulan | aside
    diusulkan | lone aside
    magang | aside
    ganda | lone aside
    dobel | lone aside
    tunda | lone aside
    ditunda | lone aside
    ditolak | lone aside
    ditangguhkan | lone aside
    pending | lone aside
    menunggu sk | lone aside
    tunggu sk | lone aside`,
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
