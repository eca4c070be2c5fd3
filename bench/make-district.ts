import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A post as the roster spells it, its category, and who pays. */
export interface Post {
  readonly name: string;
  readonly category: string;
  readonly fund: string;
  /** Parts of ten thousand of the wage, or whole rupiah where the amount is flat. */
  readonly jkk: number;
  readonly jkm: number;
  readonly flat: boolean;
}

const paid = (name: string, category: string): Post => ({
  name,
  category,
  fund: 'ADD',
  jkk: 24,
  jkm: 30,
  flat: false,
});
const declared = (name: string, category: string): Post => ({
  name,
  category,
  fund: 'BAZNAS',
  jkk: 10_000,
  jkm: 6_800,
  flat: true,
});

/** What DuckDB is told, in its own words: our program reads the same from the law and from the policy below. */
export const POSTS: readonly Post[] = [
  paid('Ketua RT', 'ketua-rt'),
  paid('Ketua RW', 'ketua-rw'),
  paid('Kader Posyandu', 'kader-posyandu'),
  paid('Anggota Linmas', 'linmas'),
  paid('Anggota BPD', 'bpd'),
  declared('Guru Ngaji', 'guru-ngaji'),
  declared('Marbot', 'marbot'),
];

/** Wages count as they stand on the roster; who has none is at the least income of the law. */
export const POLICY: string = `policy: bench-2026
year: 2026
categories:
${POSTS.map(({ category, flat }) => `  ${category}: { base: ${flat ? 'minimum' : 'wage'} }\n`).join('')}`;

const HEADER =
  'NIK,Nama Lengkap,Tempat Lahir,Tanggal Lahir,JK,Status Kawin,Alamat,Desa,Kecamatan,Jabatan,Nama Ibu Kandung,No. HP,TMT,Upah\n';
const VILLAGES_A_DISTRICT = 16;

/** A number below another, the same ones every time. */
function dice(seed: number): (below: number) => number {
  let state = 20_260_300 + seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

/** Which part of the country: its people have other NIKs, villages and districts than those of any other part. */
interface Part {
  /** The first four digits of its NIKs, and the numbers of its first village and district. */
  readonly regency: string;
  readonly village: number;
  readonly district: number;
}

const ONE_PROVINCE: Part = { regency: '3516', village: 0, district: 0 };

/** Workers in whom no check finds an error: NIKs that are all different, ages between 20 and 60, known posts. */
function* people(workers: number, villages: number, part: Part = ONE_PROVINCE): Generator<string> {
  const next = dice(1 + part.village);
  const pick = (words: readonly string[]): string => words[next(words.length)] ?? '';
  const word = (): string => {
    const text = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const two = (value: number): string => String(value).padStart(2, '0');
  for (let i = 0; i < workers; i++) {
    const village = Math.floor((i * villages) / workers);
    const block = Math.floor(i / 9_999);
    const [day, month, year] = [1 + next(28), 1 + next(12), 70 + (Math.floor(block / 18) % 6) + 6 * next(5)];
    const woman = next(2) === 1;
    const district = Math.floor(village / VILLAGES_A_DISTRICT);
    const begun = `${next(10) === 0 ? 2026 : 2020 + next(6)}-${two(1 + next(12))}-${two(1 + next(28))}`;
    yield [
      `${part.regency}${two(1 + (block % 18))}${two(woman ? day + 40 : day)}${two(month)}${year}${String(1 + (i % 9_999)).padStart(4, '0')}`,
      `${pick(GIVEN)} ${word()} ${word()}`,
      pick(PLACES),
      `19${year}-${two(month)}-${two(day)}`,
      woman ? 'P' : 'L',
      pick(['Kawin', 'Belum Kawin']),
      `Dusun ${pick(HAMLETS)} RT ${two(1 + next(9))} RW ${two(1 + next(9))}`,
      placeName(10_000 + part.village + village),
      placeName(100_000 + part.district + district),
      POSTS[next(POSTS.length)]?.name,
      `${pick(GIVEN)} ${word()}`,
      `08${12 + next(80)}${1_000_000 + next(8_000_000)}`,
      begun,
      1_500_000 + next(3_000_000),
    ].join(',');
  }
}

/** A name for each number, none twice. */
function placeName(number: number): string {
  const letters = [...String(number)].map((digit) => SYLLABLES[Number(digit)] ?? '').join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** One CSV of a whole province; made once under the temporary folder, then kept. */
export async function makeDistrict(workers: number, villages: number): Promise<string> {
  const folder = join(tmpdir(), 'enroll-bench');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `budget-${workers}-${villages}.csv`);
  if (!existsSync(path)) await writeLines(path, people(workers, villages));
  return path;
}

/** Provinces that NIKs begin with, and as many regencies in each as are numbered so. */
const PROVINCES =
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76'.split(' ');
const REGENCIES_A_PROVINCE = 20;

/** A folder with one CSV for each regency of the country; made once under the temporary folder, then kept. */
export async function makeNation(workers: number, villages: number, files: number): Promise<string> {
  if (files > PROVINCES.length * REGENCIES_A_PROVINCE) throw new RangeError(`no ${files} regencies`);
  const folder = join(tmpdir(), 'enroll-bench', `nation-${workers}-${villages}-${files}`);
  mkdirSync(folder, { recursive: true });
  const [each, ofEach] = [Math.ceil(workers / files), Math.ceil(villages / files)];
  for (let at = 0; at < files; at++) {
    const province = PROVINCES[Math.floor(at / REGENCIES_A_PROVINCE)] ?? '';
    const regency = `${province}${String(1 + (at % REGENCIES_A_PROVINCE)).padStart(2, '0')}`;
    const path = join(folder, `${regency}.csv`);
    const own = Math.min(each, workers - at * each);
    const homes = Math.min(ofEach, villages - at * ofEach);
    if (own <= 0 || homes <= 0 || existsSync(path)) continue;
    const district = at * Math.ceil(ofEach / VILLAGES_A_DISTRICT);
    await writeLines(path, people(own, homes, { regency, village: at * ofEach, district }));
  }
  return folder;
}

async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const out = createWriteStream(`${path}.tmp`);
  let text = HEADER;
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < 65_536) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'finish');
  renameSync(`${path}.tmp`, path);
}

const GIVEN = ['Siti', 'Nuraini', 'Budi', 'Ahmad', 'Sri', 'Agus', 'Dewi', 'Slamet', 'Rahmat', 'Wahyu'];
const PLACES = ['Mojokerto', 'Gresik', 'Sidoarjo', 'Jombang', 'Lamongan', 'Surabaya'];
const HAMLETS = ['Krajan', 'Sumber', 'Tengah', 'Wetan', 'Kulon'];
const SYLLABLES = [
  ...['ba', 'di', 'su', 'ra', 'wi', 'ma', 'no', 'ti', 'la', 'yu'],
  ...['ka', 'ri', 'san', 'to', 'har', 'jo', 'pur', 'ni'],
];
