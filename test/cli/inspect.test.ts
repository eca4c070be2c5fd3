import { describe, expect, it } from 'vitest';
import { LAYOUT_FIXTURES } from '../../fixtures/generate/layouts.ts';
import { run } from '../support/run.ts';

const BLOCKS = 'fixtures/layouts/kecamatan-blocks.xlsx';

const EXPECTED = `fixtures/layouts/kecamatan-blocks.xlsx
  Lembar "Aparatur"
    Judul kolom: baris 5–6.
    Kecamatan: DLANGGU (dari baris 4).
    Kolom:
      A   “NO”                       · no_urut: dikenal, tidak diperlukan
      B   “NAMA”                     → nama (judul dikenal)
      C   “NIK”                      → nik (judul dikenal)
      D   “TEMPAT, TGL LAHIR”        → ttl (judul dikenal)
      E   “L/P”                      → jenis_kelamin (judul dikenal)
      F   “JABATAN”                  → jabatan (judul dikenal)
      G   “PENGHASILAN / SILTAP”     → upah (judul dikenal)
      H   “PENGHASILAN / TUNJANGAN”  · tidak dibaca: upah sudah dari kolom G
      I   “ORANG TUA / AYAH”         · dikenal, tidak diperlukan
      J   “ORANG TUA / IBU”          → nama_ibu (judul dikenal)
    Pekerja terbaca: 12.
    Dilewati (bukan orang): 2 baris nomor kolom, 5 baris kelompok, 2 baris
      jumlah, 2 judul berulang, 4 baris tanda tangan.
    Jabatan:
      4 × “Kaur Keuangan” → perangkat-desa (menurut aturan)
      4 × “Plt. Kepala Desa” → kepala-desa (menurut aturan)
      4 × “Sekdes” → sekretaris-desa (nama dikenal)

Bila ada yang keliru: --map nik=C menentukan kolom (hurufnya atau judulnya),
--header-row 6 baris judul, --sheet Aparatur lembarnya. Nama isian seperti di
belakang tanda panah.
`;

describe('enroll inspect', () => {
  it('prints the mapping and why', async () => {
    expect(await run(['inspect', BLOCKS])).toEqual({ code: 0, out: EXPECTED, err: '' });
  });

  it.each(LAYOUT_FIXTURES.map(({ fixture, people }) => [fixture.path, people] as const))(
    'shows nobody in %s and keeps to 80 columns',
    async (path, people) => {
      for (const format of ['text', 'json']) {
        const { code, out, err } = await run([
          'inspect',
          `fixtures/${path}`,
          '--format',
          format,
          '--lang',
          'en',
        ]);
        expect([code, err]).toEqual([0, '']);
        for (const { nik, familyCard } of people) {
          expect(out).not.toContain(nik);
          expect(out).not.toContain(familyCard);
        }
        if (format === 'text')
          for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
      }
    },
  );

  it('says which other sheets were passed over', async () => {
    const { out } = await run(['inspect', 'fixtures/layouts/sipp-tk-baru.xlsx']);
    expect(out).toContain('Lembar "Petunjuk Pengisian": tidak berisi daftar pekerja, dilewati.');
    expect(out).toContain('Lembar "Lokasi Pekerjaan": tidak berisi daftar pekerja, dilewati.');
  });

  it('follows --map, --header-row and --sheet', async () => {
    const mapped = await run(['inspect', BLOCKS, '--map', 'upah=TUNJANGAN']);
    expect(mapped.out).toContain('“PENGHASILAN / TUNJANGAN”  → upah (menurut --map)');
    expect(mapped.out).toContain('“PENGHASILAN / SILTAP”     · tidak dibaca: upah sudah dari kolom H');
    const lettered = await run(['inspect', BLOCKS, '--map', 'alamat=I']);
    expect(lettered.out).toContain('→ alamat (menurut --map)');
    const absent = await run(['inspect', BLOCKS, '--map', 'hp=Telegram']);
    expect(absent.out).toContain('Kolom "Telegram" untuk --map hp tidak ada di lembar ini.');
    const sheet = await run(['inspect', 'fixtures/layouts/sipp-tk-baru.xlsx', '--sheet', 'Lokasi Pekerjaan']);
    expect([sheet.code, sheet.out.includes('Judul kolom tidak ditemukan.')]).toEqual([1, true]);
    const second = await run(['inspect', BLOCKS, '--header-row', '20']);
    expect(second.out).toContain('Judul kolom: baris 19–20');
  });

  it('hides a NIK that stands where a post should', async () => {
    const input =
      'NIK;Nama;Jabatan\n3516091208809001;Suparman;Ketua RT\n3516091208809002;Slamet;3516091208809003\n';
    const { out } = await run(['inspect', '-'], { input });
    expect(out).toContain('1 × “3516**********03” → ? (TIDAK DIKENAL)');
    expect(out).not.toMatch(/\d{16}/);
  });

  it('exits 1 without a roster and 2 without a file', async () => {
    expect((await run(['inspect', '-'], { input: 'Kode;Harga\n1;2\n' })).code).toBe(1);
    expect((await run(['inspect', 'fixtures/no-such-file.xlsx'])).code).toBe(2);
  });
});
