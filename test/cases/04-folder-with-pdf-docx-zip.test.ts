import { describe, expect, test } from 'vitest';
import { BY_WAGE, csv, desk, roster } from './support.ts';

const KALEN = csv(roster());

describe('every file of a folder is accounted for', () => {
  test('a village that answered with something else is named, with what to do, and the run is not clean', async () => {
    const { validate } = desk({
      'desa/Kalen.csv': KALEN,
      'desa/Punggul.pdf': '%PDF-1.4',
      'desa/Segunung.docx': 'PK\u0003\u0004',
      'desa/Talok.jpg': 'x',
      'desa/dalam/Jrambe.zip': 'PK\u0003\u0004',
    });
    const said = await validate('desa');
    expect(said.code).toBe(1);
    expect(said.totals).toMatchObject({ read: 6, accepted: 6 });
    expect(
      said.findings.map(({ file, code, args }) => [file.replace(/^.*desa\//, ''), code, args.kind]),
    ).toEqual([
      ['Punggul.pdf', 'file-left-aside', 'pdf'],
      ['Segunung.docx', 'file-left-aside', 'document'],
      ['Talok.jpg', 'file-left-aside', 'picture'],
      ['dalam/Jrambe.zip', 'file-left-aside', 'archive'],
    ]);
  });

  test.each([
    ['desa.et', 'wps', 'Save As > Excel'],
    ['desa.numbers', 'numbers', 'Export To > Excel'],
    ['desa.gsheet', 'shortcut', 'unduh sebagai Microsoft Excel'],
    ['desa.rar', 'archive', 'Ekstrak dulu'],
    ['WhatsApp Image.jpeg', 'picture', 'enroll template'],
    ['daftar.msg', 'mail', 'lampirannya'],
    ['desa.mdb', 'database', 'Ekspor tabelnya'],
    ['Kalen', 'other', 'simpan sebagai .xlsx'],
  ])('%s is a %s', async (name, kind, todo) => {
    const { validate } = desk({ 'desa/Kalen.csv': KALEN, [`desa/${name}`]: 'x' });
    const [finding] = (await validate('desa')).findings;
    expect(finding).toMatchObject({ code: 'file-left-aside', args: { kind } });
    expect(finding?.todo).toContain(todo);
  });

  test('what the systems and this program put there is passed over quietly', async () => {
    const quiet = ['Thumbs.db', 'desktop.ini', '.DS_Store', '.git/config', 'enroll.yaml', 'manifest.json'];
    const { validate } = desk({
      'desa/Kalen.csv': KALEN,
      ...Object.fromEntries(quiet.map((name) => [`desa/${name}`, 'x'])),
    });
    const said = await validate('desa');
    expect([said.code, said.findings]).toEqual([0, []]);
  });

  test.each([
    ['budget desa --year 2026', 'Punggul.pdf'],
    ['premium desa --month 2026-03', 'Punggul.pdf'],
    ['export desa --policy k.yaml --month 2026-03 -o hasil', 'Punggul.pdf'],
  ])('%s says so and ends with 1', async (line, name) => {
    const { enroll } = desk({ 'desa/Kalen.csv': KALEN, 'desa/Punggul.pdf': '%PDF', 'k.yaml': BY_WAGE });
    const { code, err } = await enroll(line);
    expect(code).toBe(1);
    expect(err).toContain(name);
  });

  test('inspect lists them with what to do, and ends with 1', async () => {
    const { enroll } = desk({ 'desa/Kalen.csv': KALEN, 'desa/Punggul.pdf': '%PDF', 'desa/Talok.et': 'x' });
    const { code, out } = await enroll('inspect desa');
    const said = out.replace(/\s+/g, ' ');
    expect(code).toBe(1);
    expect(said).toMatch(/Punggul\.pdf PDF, bukan lembar kerja: tidak dibaca.* → Minta berkas Excel asalnya/);
    expect(said).toMatch(/Talok\.et Berkas WPS Spreadsheets .* → Buka di WPS, pilih Save As > Excel/);
    const { aside } = JSON.parse((await enroll('inspect desa --format json')).out) as { aside: unknown };
    expect(aside).toMatchObject([{ kind: 'pdf' }, { kind: 'wps' }]);
  });

  test('a folder with nothing but other files is no empty folder', async () => {
    const said = await desk({ 'desa/Punggul.pdf': '%PDF' }).validate('desa');
    expect([said.code, said.findings.map(({ code }) => code)]).toEqual([1, ['file-left-aside']]);
  });

  test('a pattern leaves aside only what it matches', async () => {
    const { cwd, validate } = desk({ 'desa/Kalen.csv': KALEN, 'desa/Punggul.pdf': '%PDF' });
    expect((await validate(`${cwd}/desa/*.csv`)).findings).toEqual([]);
    expect((await validate(`${cwd}/desa/*`)).findings).toHaveLength(1);
  });
});

test('a run that read nobody is not clean', async () => {
  const said = await desk({ 'kosong.csv': 'NIK,Nama,Jabatan,Desa\n' }).validate('kosong.csv');
  expect(said.code).toBe(1);
  expect(said.findings.map(({ code }) => code)).toContain('nobody-read');
});

test('a roster of people from another regency than the policy is not clean', async () => {
  const policy =
    'policy: klaten\nregency: "33.10"\ncategories:\n  kepala-desa: {}\n  sekretaris-desa: {}\n  perangkat-desa: {}\n';
  const { validate } = desk({ 'daftar.csv': KALEN, 'k.yaml': policy });
  const said = await validate('daftar.csv --policy k.yaml');
  expect(said.code).toBe(1);
  expect(said.findings.find(({ code }) => code === 'other-regency')?.message).toBe(
    '6 dari 6 NIK terbit di 35.16; kebijakannya untuk 33.10.',
  );
});
