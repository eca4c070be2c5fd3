/** Words about posts that hold everywhere in Indonesia, whatever categories a policy knows. */

import { plainWordsIn } from '../values/standing-words.ts';

const list = (words: string): readonly string[] => words.trim().split(/(?<!\s)\s*,\s*/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** Holding a post for the time being: pelaksana tugas, pelaksana harian, penjabat. */
export const ACTING: readonly string[] = list(
  'pelaksana tugas, pelaksana harian, pejabat sementara, penjabat sementara, penjabat, pejabat, plt, plh, pjs, pj, pgs',
);

/** Spellings written out, so that rules see one form. Longest first. */
export const WRITTEN_OUT: readonly (readonly [string, string])[] = [
  ['sekertaris', 'sekretaris'],
  ['dusn', 'dusun'],
  ['ka desa', 'kepala desa'],
  ['kep desa', 'kepala desa'],
  ['kpl desa', 'kepala desa'],
  ['k desa', 'kepala desa'],
  ['kep des', 'kepala desa'],
  ['kep ds', 'kepala desa'],
  ['kepala ds', 'kepala desa'],
  ['ka dusun', 'kepala dusun'],
  ['kep dusun', 'kepala dusun'],
  ['kpl dusun', 'kepala dusun'],
  ['kep dsn', 'kepala dusun'],
  ['kepala dsn', 'kepala dusun'],
  ['ka dsn', 'kepala dusun'],
  ['ka wil', 'kepala wilayah'],
  ['ka ling', 'kepala lingkungan'],
  ['sek desa', 'sekretaris desa'],
  ['sekr desa', 'sekretaris desa'],
  ['sekret desa', 'sekretaris desa'],
  ['sek des', 'sekretaris desa'],
  ['sekretaris ds', 'sekretaris desa'],
  ['ka ur', 'kaur'],
  ['ka urusan', 'kaur'],
  ['kep urusan', 'kaur'],
  ['kaurs', 'kaur'],
  ['ka si', 'kasi'],
  ['kasie', 'kasi'],
  ['ka sie', 'kasi'],
  ['ka seksi', 'kasi'],
  ['kep seksi', 'kasi'],
  ['r t', 'rt'],
  ['r w', 'rw'],
  ['rukun tetangga', 'rt'],
  ['rukun warga', 'rw'],
  ['b p d', 'bpd'],
  ['p k k', 'pkk'],
  ['l p m', 'lpm'],
  ['krg taruna', 'karang taruna'],
  ['kr taruna', 'karang taruna'],
  ['kel tani', 'kelompok tani'],
  ['kpl tani', 'kelompok tani'],
];

/** Offices inside an institution; a member of the institution is in its category whatever the office. */
export const OFFICES: ReadonlySet<string> = set(
  `ketua, wakil, sekretaris, bendahara, anggota, pengurus, koordinator, koord, korlap, kordinator,
  kepala, seksi, sie, bidang, danru, danton, dantim, komandan, kasatgas, satgas, regu, kasat, pokja, ang, agt, angg, bend, sekr,
  sek, wk, wkl, waka, i, ii, iii, iv, 1, 2, 3, 4, petugas, tenaga, kader`,
);

/** Offices that take a field behind them. */
export const FIELDS_OF_OFFICE: ReadonlySet<string> = set('bidang, seksi, sie, komisi, pokja');

/** Forms of address, which change nothing. */
export const ADDRESS: ReadonlySet<string> = set('bapak, bpk, pak, ibu, bu, sdr, sdri, saudara');

/** Words that take the post away from the person. */
export const NOT_IN_POST: ReadonlySet<string> = new Set([
  ...plainWordsIn('post'),
  ...list('istri, isteri, suami, anak, keluarga, janda, duda, kosong, lowong, ajudan, sopir, supir'),
]);

/** Behind a village post: then it is somebody else's staff. */
export const ELSEWHERE: ReadonlySet<string> = set(
  'kecamatan, kabupaten, kota, provinsi, dinas, sekolah, puskesmas, bupati, camat, sd, smp, sma, mi, mts, tk, paud, koperasi, bumdes',
);

/** Categories of one head, whose deputies and officers are somebody else: no post that anybody charges for. */
export const HEADS: ReadonlySet<string> = set('ketua-rt, ketua-rw');

/** Offices beside the head. */
export const NOT_HEAD: ReadonlySet<string> = set(
  'wakil, wk, wkl, waka, sekretaris, sekr, sek, bendahara, bend, anggota, ang, agt, angg, angota, seksi, sie, staf, staff, kader, petugas, tenaga',
);

/** Between two posts of one person. */
export const SEPARATORS: RegExp =
  /(?<!\s)\s*(?:[/,;&+]|\bdan\b|\bmerangkap\b|\brangkap\b|\bsekaligus\b|\bjuga\b)\s*/i;

/**
 * Posts that only one person of a kind holds: an office word in front makes another post of them
 * (`Sekretaris Kepala Desa`), while `Sekretaris BPD` is still a member of the BPD.
 */
export const PERSONAL: ReadonlySet<string> = set('kepala-desa, sekretaris-desa, perangkat-desa, staf-desa');

/** Names of one category's holders that no policy needs to repeat: category → how its post names begin. */
export const BEGINNINGS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'kepala-desa',
    list('kepala desa, kepala kalurahan, lurah kalurahan, kepala nagari, penghulu, tetua kampung'),
  ],
  [
    'sekretaris-desa',
    list(
      'sekretaris desa, sekretaris kalurahan, sekretaris tiyuh, sekdes, carik, panitera desa, sekretaris negeri',
    ),
  ],
  [
    'perangkat-desa',
    list(`kaur, kasi, kepala urusan, kepala seksi, kepala dusun, kadus, kasun, kepala wilayah, kawil, kepala lingkungan, kaling,
    kepala padukuhan, kepala dukuh, kepala jaga, kepala jorong, wali jorong, kepala kewilayahan, kepala rukun, kepala lorong,
    pelaksana wilayah, pelaksana kewilayahan, pelaksana teknis, kamituwo, kamitua, kamituo, kebayan, bayan, jogoboyo, jagabaya,
    jogotirto, jagatirta, ulu ulu, modin, mudin, kaum, petengan, kuwowo, kliwon, polo, pamong, kelian banjar dinas,
    kelian dinas, klian dinas, kelihan dinas, perangkat desa, pamong desa, bendahara desa, danarta, tata laksana, pangripta,
    kamituwa, dukuh, kepetengan, lebe, rurah, cap lak`),
  ],
  [
    'staf-desa',
    list(
      'staf, staff, staf desa, staf kantor, tenaga staf, stap, pembantu kaur, pembantu kasi, pembantu perangkat',
    ),
  ],
  ['ketua-rt', list('rt')],
  ['ketua-rw', list('rw')],
]);

/** Names of places inside a village, which may follow any post. */
export const PLACES: ReadonlySet<string> = set(
  'rt, rw, dukuh, dusun, dsn, lingkungan, kampung, banjar, jorong, bayan, kebayan, polo, imam, kaum, desa, pamong',
);
