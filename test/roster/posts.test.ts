import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnownCategory } from '../../src/policy/policy.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { postReader } from '../../src/roster/posts/posts.ts';
import { said } from '../said.ts';
import { tries } from '../support/tries.ts';

const { known } = nationalPolicy();
const posts = postReader(known);
/** How sure a reading is that gives a category. */
const SURE: ReadonlySet<string> = new Set(['exact', 'rule', 'spelled']);

/** Spellings by category; every one of them must be taken. */
const TAKEN: Readonly<Record<string, string>> = {
  'kepala-desa': `Kepala Desa|KEPALA DESA|kepala  desa|Kades|KADES SUMBEREJO|Kepala Desa Sumberejo|Kerpala Desa|Kepla Desa|
    Plt. Kepala Desa|Plt Kades|PJ. KEPALA DESA|Pj Kepala Desa Sumberejo|Penjabat Kepala Desa|Pjs. Kepala Desa|Kepala Desa (Plt)|Kepala Desa - Pj|
    Ka. Desa|Kep. Desa|Kepala Ds. Sumberejo|Kuwu|Perbekel|Keuchik|Wali Nagari|Pambakal|kepala-desa|Bapak Kepala Desa`,
  'sekretaris-desa': `Sekretaris Desa|SEKDES|Sekdes Sumberejo|Carik|Plt. Sekretaris Desa|Plh Sekdes|Sekertaris Desa|Sekretris Desa|Sek. Desa|
    Sekr. Desa|Pj. Sekretaris Desa|Sekretaris Desa Plt|Sekretaris Nagari|Sekretaris Kalurahan`,
  'perangkat-desa': `Perangkat Desa|Kaur Keuangan|KAUR UMUM|Kaur Tata Usaha dan Umum|Kaur TU & Umum|Kaur Perencanaan|Ka. Ur. Keuangan|
    Kepala Urusan Keuangan|Kepala Urusan Tata Usaha Dan Umum|Kasi Pemerintahan|KASI KESEJAHTERAAN|Kasie Pelayanan|Kasi Kesra|Kepala Seksi Pelayanan|
    Ka. Si Pemerintahan|Plt. Kaur Keuangan|Plt Kasi Pemerintahan|Kepala Seksi Pemerintahn|Kadus|Kadus Krajan|KADUS I|Kepala Dusun Krajan|
    Kepala Dusun Sumber Agung|Ka. Dusun Krajan|Kasun Ngrame|Kasun|Kepala Wilayah|Kawil II|Kamituwo Dusun Krajan|Kamituwo|Dukuh Karanganyar|Bayan|
    Kebayan|Jogoboyo|Jagabaya|Modin|Ulu-Ulu|Kepala Lingkungan Kaje|Kaling|Pelaksana Kewilayahan Dusun Krajan|Pelaksana Teknis Kesra|
    Kelian Banjar Dinas Tengah|Wali Jorong Koto|Bendahara Desa|Kaur Keuangan / Bendahara Desa|Kasi Pemerintahan dan Kesejahteraan|
    Kepala Dusun Bayan|Kaur. Keuangan|KAUR.UMUM|Kepala Dusn Krajan|Kadus Krajan RT 01|Pamong Desa|Kepala Padukuhan Ngasem`,
  'staf-desa': `Staf Desa|Staf|STAFF|Staf Kaur Keuangan|Staf Kasi Pemerintahan|Staf Umum|Staf Administrasi|Staff Kantor Desa|Staf Keuangan|Staf Perangkat`,
  bpd: `BPD|Ketua BPD|Wakil Ketua BPD|Sekretaris BPD|SEKRETARIS BPD DESA SUMBEREJO|Anggota BPD|Bendahara BPD|Ketua Bamusdes|Anggota Bamusdes|
    Ketua Badan Permusyawaratan Desa|B P D|Angg. BPD|Wkl. Ketua BPD|Ketua Bidang Pemerintahan BPD|Tuha Peut`,
  'ketua-rt': `Ketua RT|RT|Ketua RT 01|KETUA RT 001 RW 002|Ketua RT.01/RW.02|Ketua RT 01 / RW 02|RT 03|RT.003/RW.001|RT01|Ketua RT01/RW02|
    Ketua Rukun Tetangga|Ketua R.T. 05|Pengurus RT|Ketua RT 01 Dusun Krajan|Ketua RT 02 Dukuh Krajan|Ketua Rt. 1|Ketua RT 01, RW 02`,
  'ketua-rw': `Ketua RW|RW|RW 02|Ketua RW 002|Ketua Rukun Warga 3|KETUA RW.04|Ketua R W 01`,
  linmas: `Linmas|LINMAS|Anggota Linmas|Danru Linmas|Komandan Linmas|Hansip|Satlinmas|Kasatgas Linmas|Satgas Linmas|Linmas RT 03|Anggota Linmas / RT 03|Ketua Linmas`,
  lpm: `LPM|Ketua LPM|Anggota LPM|Sekretaris LPMD|LPMD|Bendahara LPM|LKMD`,
  pkk: `PKK|Ketua TP PKK|TP. PKK|Kader PKK|Anggota PKK|Sekretaris Tim Penggerak PKK|Ketua Pokja II PKK|Bendahara PKK`,
  'karang-taruna': `Karang Taruna|Ketua Karang Taruna|Kr. Taruna|Anggota Karang Taruna|Katar|Krg Taruna`,
  'kader-posyandu': `Kader Posyandu|KADER POSYANDU MELATI|Posyandu|Ketua Kader Posyandu|Kader Posyandu RT 03|Kader Posyandu Lansia|Kader Posiandu`,
  'guru-ngaji': `Guru Ngaji|GURU NGAJI MUSHOLA|Ustadz|Guru TPQ|Guru TPA Al Ikhlas`,
  marbot: `Marbot|Marbot Masjid|Merbot Masjid Al Huda|Marbut`,
  'pekerja-rentan': `Pekerja Rentan|PEKERJA RENTAN|Rentan|Pekerja Rentan Desa`,
  'ustadz-pondok': `Ustadz Pondok|Ustadz Pondok Pesantren|Ustadz Pondok Al Amin`,
};

/** Texts that must not be taken, with the hint they should give. */
const NOT_TAKEN: readonly (readonly [string, string | undefined])[] = [
  ['Sekretaris', 'sekretaris-desa'],
  ['Operator', 'operator-desa'],
  ['Ketua', undefined],
  ['Anggota', undefined],
  ['Mantan Kepala Desa', 'kepala-desa'],
  ['Istri Kepala Desa', 'kepala-desa'],
  ['Calon Kepala Desa', 'kepala-desa'],
  ['Sekretaris Kepala Desa', 'kepala-desa'],
  ['Wakil Kepala Desa', 'kepala-desa'],
  ['Sekretaris Desa / Anggota Linmas', 'sekretaris-desa'],
  ['Kaur Keuangan merangkap Anggota BPD', 'perangkat-desa'],
  ['Wakil Ketua RT', 'ketua-rt'],
  ['Wk. Ketua RT 01', 'ketua-rt'],
  ['Sekretaris RT 02', 'ketua-rt'],
  ['Bendahara RW 03', 'ketua-rw'],
  ['Anggota RT', 'ketua-rt'],
  ['Guru TPQ / RT', 'guru-ngaji'],
  ['Guru TPQ / Ketua RT 03', 'guru-ngaji'],
  ['Linmas dan Ketua RT 01', 'linmas'],
  ['Ketua RT 01 & RW 01', 'ketua-rt'],
  ['Anggota BPD dan RT 01', 'bpd'],
  ['Ketua LPM + RT 02', 'lpm'],
  ['Ketua RT/RW', 'ketua-rt'],
  ['RW 02 RT 01', 'ketua-rt'],
  ['Staf Kecamatan', 'staf-desa'],
  ['Kaur Umum (meninggal)', 'perangkat-desa'],
  ['Kepala Sekolah', undefined],
  ['Penari', undefined],
  ['Guru', undefined],
  ['Tukang Kayu', undefined],
  ['Dokter', undefined],
  ['123', undefined],
];

const spellings = Object.entries(TAKEN).flatMap(([id, texts]) =>
  texts.split('|').map((text) => [text.trim(), id] as const),
);

describe('post names', () => {
  test.each(spellings)('%j is %s', (text, id) => {
    expect(posts(text)).toMatchObject({ value: id });
  });

  test.each(NOT_TAKEN)('%j is not taken; at most %s is suggested', (text, hint) => {
    const { value, nearest } = posts(text);
    expect([value, nearest]).toEqual([undefined, hint]);
  });

  test('how sure it is, is said', () => {
    expect(posts('Kepala Desa')).toEqual({ value: 'kepala-desa', confidence: 'exact' });
    expect(posts('Kaur Keuangan').confidence).toBe('rule');
    expect(posts('Plt. Kepala Desa')).toEqual({ value: 'kepala-desa', confidence: 'rule', acting: true });
    expect(posts('Mantan Kades').confidence).toBe('nearest');
    expect(posts('Tukang Kayu').confidence).toBe('none');
  });

  test("a policy's own names are known, and win over the rules", () => {
    const local = postReader([
      ...known,
      said<KnownCategory>({
        id: 'juru-kunci',
        name: { id: 'Juru Kunci', en: 'Juru kunci' },
        names: ['kaur makam'],
      }),
    ]);
    expect(local('Juru Kunci Makam Gede')).toEqual({ value: 'juru-kunci', confidence: 'rule' });
    expect(local('Kaur Makam')).toEqual({ value: 'juru-kunci', confidence: 'exact' });
  });

  test('a category that nobody knows is never named', () => {
    const few = postReader(known.filter(({ id }) => id === 'ketua-rt'));
    for (const [text] of spellings) expect([undefined, 'ketua-rt']).toContain(few(text).value);
  });

  test('case, dots and blanks change nothing', () => {
    const texts = spellings.map(([text]) => text);
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.boolean(),
        fc.constantFrom(' ', '  ', '\u00a0'),
        (text, upper, blank) => {
          const changed = (upper ? text.toUpperCase() : text.toLowerCase()).replaceAll(' ', blank);
          expect(posts(changed).value).toBe(posts(text).value);
        },
      ),
      { seed: 1, numRuns: tries(300) },
    );
  });

  test('any text gets an answer, and an unsure one no category', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { value, confidence } = posts(text);
        expect(value !== undefined).toBe(SURE.has(confidence));
      }),
      { seed: 2, numRuns: tries(500) },
    );
  });
});
