import type { Language } from '../../domain/language.ts';
import type { PolicyProblem, PolicyProblemCode } from '../../domain/policy-problem.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import { joined, NOTHING, type Shown, said, shownText } from '../../domain/shown.ts';
import { categoryOf, formOf, hint, inQuotes, keyOf, kindOf, listed, SYNTAX } from './policy-problem-words.ts';

type Sentence = (problem: PolicyProblem) => Shown;
type Sentences = Readonly<Record<PolicyProblemCode, Sentence>>;

/** One sentence: where it stands, what is wrong, and what was probably meant. */
export function policyProblemText(problem: PolicyProblem, language: Language): Shown {
  const sentence = SENTENCES[language][problem.code](problem);
  const where = policyPlace(problem, language);
  return where ? said`${where}: ${sentence}` : sentence;
}

/** `kab.yaml, baris 5, kolom 11` */
export function policyPlace(
  { file, line, column }: Pick<PolicyProblem, 'file' | 'line' | 'column'>,
  language: Language,
): Shown {
  const at = line === undefined ? NOTHING : PLACE[language](line, column ?? 1);
  return joined(
    [file, at].flatMap((part) => part || []),
    ', ',
  );
}

const PLACE = spoken<Readonly<Record<Language, (line: number, column: number) => Shown>>>({
  id: (line, column) => `baris ${line}, kolom ${column}`,
  en: (line, column) => `line ${line}, column ${column}`,
});

/** The decimal point of the percentage at the end. */
const POINT = /\.(?=\d{1,9}%$)/;
const withComma = (found: Shown): Shown => shownText(found.replace(POINT, ','));

const id = spoken<Sentences>({
  'not-a-policy': () =>
    'bukan berkas kebijakan (YAML atau JSON). Buat kerangkanya dengan: enroll policy init -o kebijakan.yaml.',
  'not-a-project': () => 'bukan berkas proyek (YAML atau JSON). Buat kerangkanya dengan: enroll init.',
  syntax: ({ found }) => SYNTAX.id[found ?? ''] ?? `susunan YAML tidak dapat dibaca di sini (${found}).`,
  'unknown-key': (p) => `kunci ${inQuotes(p.found)} tidak dikenal${hint(p, 'id')}`,
  'wrong-type': (p) =>
    `${keyOf(p)}${p.found === undefined ? '' : ` ${inQuotes(p.found)}`} harus berupa ${kindOf(p, 'id')}.`,
  'not-allowed': (p) => `${keyOf(p)} ${inQuotes(p.found)} tidak dikenal${hint(p, 'id')}`,
  missing: (p) => `${keyOf(p)} belum diisi${hint(p, 'id')}`,
  'bad-amount': (p) =>
    `${keyOf(p)} ${inQuotes(p.found)} bukan jumlah rupiah: tulis angka dengan paling banyak dua desimal, misalnya 2152322.94.`,
  'bad-month': (p) => `${keyOf(p)} ${inQuotes(p.found)} bukan bulan: tulis tahun-bulan, misalnya "2026-03".`,
  'bad-date': (p) =>
    `${keyOf(p)} ${inQuotes(p.found)} bukan tanggal: tulis tahun-bulan-hari, misalnya "2026-03-31".`,
  'bad-form': (p) => `${keyOf(p)} ${inQuotes(p.found)} salah bentuk: harus ${formOf(p, 'id')}.`,
  'out-of-range': (p) =>
    p.min === undefined
      ? `${keyOf(p)} ${inQuotes(p.found)} terlalu besar: paling besar ${p.max}.`
      : `${keyOf(p)} ${inQuotes(p.found)} terlalu kecil: paling kecil ${p.min}.`,
  'wrong-count': (p) =>
    p.min === undefined
      ? `${keyOf(p)} terlalu banyak isinya: paling banyak ${p.max}.`
      : `${keyOf(p)} kurang isinya: paling sedikit ${p.min}.`,
  'unknown-base': (p) => `${keyOf(p)} ${inQuotes(p.found)} tidak ada di bases${hint(p, 'id')}`,
  'umk-without-regency': (p) =>
    `${keyOf(p)} umk memerlukan regency (kode kabupaten), atau umk dengan amount di bases.`,
  'umk-unknown': (p) =>
    `upah minimum daerah ${p.found} tidak ada dalam daftar program ini${p.allowed?.length ? ` untuk tahun kebijakan (yang ada: ${p.allowed.join(' sampai ')})` : ''}, jadi tidak seorang pun beriuran; tulis jumlahnya di bases, misalnya umk: { amount: 2152322.94, source: SK Gubernur }.`,
  'unknown-category': (p) => `kategori ${inQuotes(p.found)} tidak dikenal${hint(p, 'id')}`,
  'unknown-check': (p) => `pemeriksaan ${inQuotes(p.found)} tidak dikenal${hint(p, 'id')}`,
  'missing-in-category': (p) =>
    `kategori ${inQuotes(categoryOf(p))} tidak dikenal secara nasional, jadi ${p.found} harus diisi${hint(p, 'id')}`,
  'percent-sum': (p) => `persen pembebanan ${withComma(p.found ?? NOTHING)}, seharusnya 100%.`,
  'bad-percent': (p) => `${inQuotes(p.found)}: persen paling banyak empat angka di belakang koma.`,
  'uncharged-line': (p) => `iuran ${p.found} tidak dibebankan ke dana mana pun; tambahkan di charges.`,
  'unreachable-charge': (p) =>
    `pembebanan ke ${p.found} tidak pernah terpakai: baris di atasnya sudah mengambil semuanya${p.allowed?.[0] === 'BPU' ? ' (untuk BPU pembayar selalu worker)' : ''}. Pisahkan bulannya (months), beri percent pada keduanya, atau taruh yang bulan atau programnya lebih sempit di atas.`,
  'charges-shared': (p) =>
    `pembebanan ke ${listed(p.allowed)} sama-sama berlaku pada ${p.found} dan masing-masing mengambil semuanya, jadi tidak jelas mana yang membayar. Pisahkan bulannya (months), atau beri percent pada keduanya.`,
  'programme-not-for-segment': (p) => `peserta BPU tidak dapat mengikuti ${p.found}.`,
  'programme-missing-for-segment': (p) =>
    `peserta BPU paling sedikit ikut JKK dan JKM; tambahkan ${p.found} di programmes.`,
  'programme-twice': (p) => `program ${p.found} tertulis dua kali.`,
  'two-programme-keys': () => 'pakai salah satu: programme atau programmes.',
  'no-effect': (p) =>
    `${p.found} tidak berpengaruh pada kategori ${inQuotes(categoryOf(p))} (${listed(p.allowed)}); hapus agar tidak menyesatkan.`,
  'months-reversed': (p) => `bulan terakhir mendahului bulan pertama (${p.found}).`,
  'months-outside-year': (p) =>
    `bulan ${p.found} tidak ada yang jatuh pada tahun kebijakan (year: ${listed(p.allowed)}).`,
  'months-outside-cover': (p) =>
    `bulan ${p.found} di luar months kategori ini (${listed(p.allowed)}); tidak akan berlaku.`,
  'months-shared': (p) =>
    `bulan ${p.found} tercakup dua kali; tiap bulan hanya boleh mempunyai satu nilai: pisahkan bulannya${p.path[0] === 'ceilings' ? ', atau letakkan semua bulan pagu yang satu di dalam bulan pagu yang lain (satu semester di dalam setahun)' : ', misalnya 2026-01 sampai 2026-06 dan 2026-07 sampai 2026-12'}.`,
  'ceiling-without-months': (p) =>
    `kebijakan punya beberapa pagu ${p.found} menurut bulan; sebut bulannya di judul kolom daftar desa, misalnya "Pagu ${p.found} 2026-01 sd 2026-06".`,
  'ages-reversed': (p) => `umur terendah melebihi umur tertinggi (${p.found}).`,
  'base-without-amount': (p) => `dasar upah ${inQuotes(p.found)} belum berisi amount, values, atau region.`,
  'base-amount-twice': (p) =>
    `dasar upah ${inQuotes(p.found)} diisi lebih dari satu cara; pakai salah satu: amount, values, atau region.`,
  'month-twice': (p) =>
    p.found ? `bulan ${p.found} tertulis dua kali.` : 'ada dua nilai tanpa bulan mulai (from).',
  'rotation-without-months': () =>
    'rotation memerlukan months: bulan pertama dan terakhir tempat giliran berputar.',
  'unknown-column': (p) => `kolom ${inQuotes(p.found)} tidak dikenal${hint(p, 'id')}`,
  'missing-column': (p) => `kolom ${inQuotes(p.found)} tidak ada di daftar desa.`,
  'bad-count': (p) => `${inQuotes(p.found)} bukan angka bulat.`,
  'bad-npp': (p) => `NPP ${inQuotes(p.found)} salah bentuk: harus 8 angka.`,
  'bad-village-code': (p) => `kode desa ${inQuotes(p.found)} salah bentuk: harus seperti 35.16.09.2001.`,
  'village-twice': (p) => `desa ${inQuotes(p.found)} sudah ada di baris ${listed(p.allowed)}.`,
});

const en = spoken<Sentences>({
  'not-a-policy': () =>
    'this is no policy file (YAML or JSON). Make one to begin with: enroll policy init -o policy.yaml.',
  'not-a-project': () => 'this is no project file (YAML or JSON). Make one to begin with: enroll init.',
  syntax: ({ found }) => SYNTAX.en[found ?? ''] ?? `the YAML cannot be read here (${found}).`,
  'unknown-key': (p) => `the key ${inQuotes(p.found)} is not known${hint(p, 'en')}`,
  'wrong-type': (p) =>
    `${keyOf(p)}${p.found === undefined ? '' : ` ${inQuotes(p.found)}`} must be ${kindOf(p, 'en')}.`,
  'not-allowed': (p) => `${keyOf(p)} ${inQuotes(p.found)} is not known${hint(p, 'en')}`,
  missing: (p) => `${keyOf(p)} is missing${hint(p, 'en')}`,
  'bad-amount': (p) =>
    `${keyOf(p)} ${inQuotes(p.found)} is no amount in rupiah: write a number with at most two decimals, such as 2152322.94.`,
  'bad-month': (p) => `${keyOf(p)} ${inQuotes(p.found)} is no month: write year-month, such as "2026-03".`,
  'bad-date': (p) =>
    `${keyOf(p)} ${inQuotes(p.found)} is no date: write year-month-day, such as "2026-03-31".`,
  'bad-form': (p) => `${keyOf(p)} ${inQuotes(p.found)} has the wrong form: it must be ${formOf(p, 'en')}.`,
  'out-of-range': (p) =>
    p.min === undefined
      ? `${keyOf(p)} ${inQuotes(p.found)} is too large: at most ${p.max}.`
      : `${keyOf(p)} ${inQuotes(p.found)} is too small: at least ${p.min}.`,
  'wrong-count': (p) =>
    p.min === undefined
      ? `${keyOf(p)} holds too many values: at most ${p.max}.`
      : `${keyOf(p)} holds too few values: at least ${p.min}.`,
  'unknown-base': (p) => `${keyOf(p)} ${inQuotes(p.found)} does not stand under bases${hint(p, 'en')}`,
  'umk-without-regency': (p) =>
    `${keyOf(p)} umk needs regency (the Kemendagri code), or an umk with amount under bases.`,
  'umk-unknown': (p) =>
    `this program’s list holds no minimum wage of region ${p.found}${p.allowed?.length ? ` for the policy’s year (it holds ${p.allowed.join(' to ')})` : ''}, so nobody would be charged; write it under bases, such as umk: { amount: 2152322.94, source: SK Gubernur }.`,
  'unknown-category': (p) => `the category ${inQuotes(p.found)} is not known${hint(p, 'en')}`,
  'unknown-check': (p) => `the check ${inQuotes(p.found)} is not known${hint(p, 'en')}`,
  'missing-in-category': (p) =>
    `the category ${inQuotes(categoryOf(p))} is not known nationally, so ${p.found} must be given${hint(p, 'en')}`,
  'percent-sum': (p) => `the charges share ${p.found}, which should be 100%.`,
  'bad-percent': (p) => `${inQuotes(p.found)}: a percentage has at most four decimals.`,
  'uncharged-line': (p) => `the contribution ${p.found} is charged to no fund; add it to charges.`,
  'unreachable-charge': (p) =>
    `the charge to ${p.found} is never used: a line above takes everything${p.allowed?.[0] === 'BPU' ? ' (for BPU the payer is always worker)' : ''}. Part their months, give both a percent, or put the one of fewer months or programmes above.`,
  'charges-shared': (p) =>
    `the charges to ${listed(p.allowed)} both hold in ${p.found} and each takes everything, so that nothing says which pays. Part their months, or give both a percent.`,
  'programme-not-for-segment': (p) => `BPU members cannot join ${p.found}.`,
  'programme-missing-for-segment': (p) =>
    `BPU members join at least JKK and JKM; add ${p.found} to programmes.`,
  'programme-twice': (p) => `the programme ${p.found} stands there twice.`,
  'two-programme-keys': () => 'use one of programme and programmes.',
  'no-effect': (p) =>
    `${p.found} has no effect on the category ${inQuotes(categoryOf(p))} (${listed(p.allowed)}); remove it, it misleads.`,
  'months-reversed': (p) => `the last month is before the first (${p.found}).`,
  'months-outside-year': (p) =>
    `none of the months ${p.found} lies in the policy’s year (year: ${listed(p.allowed)}).`,
  'months-outside-cover': (p) =>
    `none of the months ${p.found} lies in the category’s own (${listed(p.allowed)}); they would count for nothing.`,
  'months-shared': (p) =>
    `the month ${p.found} is covered twice; each month may have one value only: part the months${p.path[0] === 'ceilings' ? ', or put all months of the one ceiling inside those of the other (half a year inside the year)' : ', such as 2026-01 to 2026-06 and 2026-07 to 2026-12'}.`,
  'ceiling-without-months': (p) =>
    `the policy has several ceilings of ${p.found} by months; name the months in the column’s heading, such as "Pagu ${p.found} 2026-01 sd 2026-06".`,
  'ages-reversed': (p) => `the lowest age is above the highest (${p.found}).`,
  'base-without-amount': (p) => `the base ${inQuotes(p.found)} has neither amount, values nor region.`,
  'base-amount-twice': (p) =>
    `the base ${inQuotes(p.found)} is given in more than one way; use one of amount, values and region.`,
  'month-twice': (p) =>
    p.found ? `the month ${p.found} stands there twice.` : 'two values have no first month (from).',
  'rotation-without-months': () =>
    'rotation needs months: the first and last month that the turns run through.',
  'unknown-column': (p) => `the column ${inQuotes(p.found)} is not known${hint(p, 'en')}`,
  'missing-column': (p) => `the villages file has no column ${inQuotes(p.found)}.`,
  'bad-count': (p) => `${inQuotes(p.found)} is no whole number.`,
  'bad-npp': (p) => `the NPP ${inQuotes(p.found)} is malformed: it has 8 digits.`,
  'bad-village-code': (p) =>
    `the village code ${inQuotes(p.found)} has the wrong form: it must be like 35.16.09.2001.`,
  'village-twice': (p) => `the village ${inQuotes(p.found)} stands already in row ${listed(p.allowed)}.`,
});

const SENTENCES: Readonly<Record<Language, Sentences>> = { id, en };
