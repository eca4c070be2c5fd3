import { HAMLET_WORDS, REGION_WORDS, VILLAGE_WORDS } from '../../domain/village/name.ts';
import { clean } from '../values/text.ts';

export type RegionKind = 'village' | 'kecamatan' | 'regency' | 'province' | 'hamlet' | 'rt' | 'rw';

export interface RegionWord {
  readonly kind: RegionKind;
  readonly value: string;
  /** Said with a colon or in a cell of its own, not in a running title. */
  readonly labelled: boolean;
}

const KEYWORDS: readonly (readonly [RegionKind, string])[] = [
  ['village', `desa\\s*/\\s*kel(?:urahan)?|kelurahan\\s*/\\s*desa|${VILLAGE_WORDS.join('|')}|village`],
  ['kecamatan', `${REGION_WORDS.kecamatan.join('|')}|sub-?district|district`],
  ['regency', 'kabupaten\\s*/\\s*kota|kabupaten|kab|kota|regency'],
  ['province', 'provinsi|propinsi|prov|province'],
  ['hamlet', `${HAMLET_WORDS.join('|')}|hamlet`],
  ['rt', 'rt'],
  ['rw', 'rw'],
];
const WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${KEYWORDS.map(([kind, words]) => `(?<${kind}>${words})`).join('|')})(?![\\p{L}\\p{N}])\\.?`,
  'giu',
);
/** `RT/RW : 003/001` is RT and RW at once; `RT/RW : -/-` is neither. */
const BLOCKS = /\brt\s*\/\s*rw\s*[:.]?\s*([\d-]{1,3})\s*\/\s*([\d-]{1,3})/i;
/** Words of titles that are part of no village's and no kecamatan's official name, before or behind which one may stand. */
const NO_PART =
  'dan|yang|tahun|thn|bulan|bln|periode|kode|tanggal|tgl|ta|untuk|revisi|selama|pengganti|usulan|perubahan|final|fix|terbaru|lampiran|versi|update|tmt|mulai|terhitung|pendaftaran|kepesertaan|peserta|penerima|perangkat|aparat|aparatur|calon|daftar|sebanyak|berjumlah|jumlah|total|sesuai|berdasarkan|menurut|hasil|terpilih|setelah|sejak|belum|hingga|ditetapkan|kader|bpd|linmas|pkk|setahun|sebulan|semester|triwulan|tri wulan';
const MONTH_NAMES =
  'januari|februari|pebruari|maret|april|mei|juni|agustus|september|oktober|nopember|november|desember';
/** Words that follow "desa" in a title without being its name: `PERANGKAT DESA DAN BPD`, `DESA PENERIMA`. */
const NOT_A_NAME = new RegExp(
  `^(?:${NO_PART}|${MONTH_NAMES}|juli \\d+|se|di|dalam|pada|dengan|dari|oleh|seluruh|semua|lengkap|aktif|asal|induk|bpjs|kecamatan|kabupaten|provinsi|nomor|no|adat|siaga|kec|t a|masa (?:bakti|jabatan|kerja))\\b`,
  'i',
);
/** `DESA KALEN - DLANGGU`; `Selok Awar - Awar` says one word twice. */
const APART = '\\s(?<=(?<!\\p{L})(\\p{L}+)\\s)[-–—]\\s(?!\\1)';
const ENDS = new RegExp(
  `[(|;]|\\s(?=(?:${NO_PART}|masa|s[./]\\s?d\\.?|sd|sampai|yg|tahap|gelombang|angkatan|baru dilantik|alamat|telp|keadaan|per|(?:${MONTH_NAMES}|juli) \\d+)\\b)|\\s\\d{4}\\b|,|${APART}`,
  'iu',
);

function nameOf(text: string): string {
  const bare = clean(text).replace(/^[\s:.=-]+/, '');
  if (NOT_A_NAME.test(bare)) return '';
  const name = (bare.split(ENDS)[0] ?? '').replace(/(?<![\s:.,/-])[\s:.,/-]+$/, '');
  return name.length <= 40 && name.split(' ').length <= 4 ? name : '';
}

/** `DESA DUKUH`, `KECAMATAN BANJAR`: a hamlet's word right behind another keyword is that one's name. */
function isName(mark: RegExpExecArray, before: RegExpExecArray | undefined, text: string): boolean {
  if (!before || mark.groups?.hamlet === undefined || before.groups?.hamlet !== undefined) return false;
  return /^[\s:.]*$/.test(text.slice(before.index + before[0].length, mark.index));
}

/** Before the colon stands the label and nothing else: `Nama Desa :`, but not `Kepala Desa :`, `Kode Desa :`. */
const isWholeLabel = (front: string): boolean =>
  /(?:^|[\s.,;:/|-])(?:nama|pemerintah|asal|di|untuk|se)?$/i.test(front.replace(/(?<!\s)\s+$/, ' ')) &&
  !/\p{L}{2}\s*$/u.test(front.replace(/(?:nama|pemerintah|asal|di|untuk)\s*$/i, ''));

/** `Setiap desa mengirim`: no village is named. */
const OF_SEVERAL = /(?<!\p{L})(?:setiap|tiap|masing|per|antar|suatu|seluruh|semua|beberapa|para)[\s-]?$/iu;

/** The regions that the cells of one row name, in order; a label and its value may stand in cells far apart. */
export function readRegions(texts: readonly string[]): RegionWord[] {
  const found: RegionWord[] = [];
  for (const text of texts) {
    const [, rt, rw] = BLOCKS.exec(text) ?? [];
    if (rt && rw && /\d/.test(rt + rw))
      found.push({ kind: 'rt', value: rt, labelled: true }, { kind: 'rw', value: rw, labelled: true });
  }
  const cells = texts.map((text) => clean(text.replace(BLOCKS, ' '))).filter((text) => text && text !== ':');
  cells.forEach((text, index) => {
    const marks = [...text.matchAll(WORD)].filter((mark, at, all) => !isName(mark, all[at - 1], text));
    marks.forEach((mark, at) => {
      const kind = Object.entries(mark.groups ?? {}).find(([, value]) => value)?.[0] as
        | RegionKind
        | undefined;
      const end = marks[at + 1]?.index ?? text.length;
      const inside = text.slice((mark.index ?? 0) + mark[0].length, end);
      const before = marks[at - 1];
      const front = text.slice(before ? before.index + before[0].length : 0, mark.index);
      if (OF_SEVERAL.test(front) || (/^\s*:/.test(inside) && !isWholeLabel(front))) return;
      const alone = /^[\s:.]*$/.test(inside) && mark.index === 0 && marks.length === 1;
      const value = nameOf(alone ? (cells[index + 1] ?? '') : inside);
      if (kind && /[\p{L}\p{N}]/u.test(value))
        found.push({ kind, value, labelled: alone || /^\s*:/.test(inside) });
    });
  });
  return found;
}

/** The one value of a kind: what is labelled before what a title mentions; none when two disagree. */
export function oneRegion(words: readonly RegionWord[], kind: RegionKind): string | undefined {
  const ofKind = words.filter((word) => word.kind === kind);
  const labelled = ofKind.filter((word) => word.labelled);
  const names = (labelled.length > 0 ? labelled : ofKind).map(({ value }) => value);
  const distinct = new Set(names.map((name) => name.toLowerCase()));
  return distinct.size === 1 ? names[0] : undefined;
}
