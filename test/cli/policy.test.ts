import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECK_CODES } from '../../src/checks/engine/registry.ts';
import { loadPolicyLayers } from '../../src/policy/load.ts';
import { PACKS, policyTemplate } from '../../src/policy/packs.ts';
import { run } from '../support/run.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'enroll-policy-'));

const ASSUMED =
  'Asumsi, bukan hukum; tanyakan kantor cabang, lalu tulis di kebijakan: dasar upah terendah PU Rp1.000.000; penghasilan terendah BPU Rp1.000.000; pembulatan ke rupiah terdekat.\n';

describe('enroll policy init', () => {
  it('writes a commented policy that passes its own check', async () => {
    const cwd = folder();
    const made = await run(['policy', 'init', '-o', 'kebijakan.yaml'], { cwd });
    expect([made.code, made.out]).toEqual([0, '']);
    expect(readFileSync(join(cwd, 'kebijakan.yaml'), 'utf8')).toBe(await policyTemplate());
    const checked = await run(['policy', 'check', 'kebijakan.yaml'], { cwd });
    expect(checked).toEqual({
      code: 0,
      out: `${ASSUMED}Kebijakan kebijakan-kami benar: 7 kategori dilindungi.\n`,
      err: '',
    });
  });

  it('does not overwrite a file that is there', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'kebijakan.yaml'), 'policy: lama\n');
    expect((await run(['policy', 'init', '-o', 'kebijakan.yaml'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'kebijakan.yaml'), 'utf8')).toBe('policy: lama\n');
  });

  it('every line that its comments offer is right too', async () => {
    const offered = (await policyTemplate()).replace(/^( *)# (?=\w+: |\w+:\s*\{)/gm, '$1');
    expect(offered).toContain('\nceilings: {');
    expect(offered).toContain('\n    rotation: 6');
    expect(loadPolicyLayers([{ name: 'p', text: offered }], CHECK_CODES).problems).toEqual([]);
  });

  it('copies a pack to be changed', async () => {
    const { code, out } = await run(['policy', 'init', 'dlanggu-2021']);
    expect(code).toBe(0);
    expect(out).toBe(await PACKS['dlanggu-2021']?.load());
    expect((await run(['policy', 'init', 'dlangu-2021'])).code).toBe(2);
  });
});

describe('enroll policy check', () => {
  const wrong = 'policy: kab\ncategories:\n  bpd:\n    charges:\n      - { fund: ADDS }\n';

  it('names file, line, column and the nearest word, and exits 1', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'kab.yaml'), wrong);
    expect(await run(['policy', 'check', 'kab.yaml'], { cwd })).toEqual({
      code: 1,
      out: 'kab.yaml, baris 5, kolom 11: fund "ADDS" tidak dikenal; mungkin maksud Anda "ADD".\n1 kesalahan; kebijakan ini belum dapat dipakai.\n',
      err: '',
    });
    const { out } = await run(['policy', 'check', 'kab.yaml', '--format', 'json', '--lang', 'en'], { cwd });
    expect(JSON.parse(out)).toMatchObject({
      schema: 'enroll.policy-problems/1',
      problems: [
        { code: 'not-allowed', file: 'kab.yaml', line: 5, column: 11, found: 'ADDS', nearest: 'ADD' },
      ],
    });
  });

  describe('a minimum wage that is on no list', () => {
    const following = (regency: string, rules: string, more = ''): string =>
      `policy: kab\nyear: 2026\nregency: "${regency}"\n${more}categories:\n  bpd: { ${rules} }\n`;
    const check = async (text: string) => {
      const cwd = folder();
      writeFileSync(join(cwd, 'kab.yaml'), text);
      return run(['policy', 'check', 'kab.yaml'], { cwd });
    };

    it.each([
      ['as base', following('99.01', 'base: umk'), 'kolom 10'],
      ['as floor under the wage', following('99.01', 'base: wage, minimum: umk'), 'kolom 22'],
      [
        'of a named region',
        following('35.16', 'base: lain', 'bases: { lain: { region: "99.01" } }\n'),
        'kolom 10',
      ],
    ])('is an error %s: nobody would be charged', async (_case, text, column) => {
      const { code, out } = await check(text);
      expect(code).toBe(1);
      expect(out).toMatch(new RegExp(`^kab.yaml, baris \\d, ${column}: upah minimum daerah 99.01 tidak ada`));
      expect(out).toContain('umk: { amount:');
    });

    it.each([
      [
        'the amount stands under bases',
        following('99.01', 'base: umk', 'bases: { umk: { amount: 2450000 } }\n'),
      ],
      ['the region is known', following('35.16', 'base: umk')],
      ['only the national minimum serves', following('33.10', 'base: minimum')],
    ])('is nothing where %s', async (_case, text) => {
      expect(await check(text)).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^(Asumsi, [^\n]+\n)?Kebijakan kab benar: 1 kategori dilindungi\.\n$/),
      });
    });

    it('is one too for a year before the list begins', async () => {
      const text = following('35.16', 'base: umk').replace('2026', '2017');
      expect((await check(text)).code).toBe(1);
    });
  });

  it('names the least number that it takes', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'kab.yaml'), 'policy: kab\ncategories:\n  bpd:\n    quota: { perVillage: 0 }\n');
    const { out } = await run(['policy', 'check', 'kab.yaml'], { cwd });
    expect(out).toContain('perVillage "0" terlalu kecil: paling kecil 1.');
  });

  describe('what the law of its year has against a charge', () => {
    const charged = (year: string, fund: string, more = ''): string =>
      `policy: kab\n${year}categories:\n  kepala-desa:\n    charges:\n      - { fund: ${fund} }\n${more}`;
    const check = async (text: string, ...options: string[]) => {
      const cwd = folder();
      writeFileSync(join(cwd, 'kab.yaml'), text);
      return run(['policy', 'check', 'kab.yaml', ...options], { cwd });
    };

    it('is an error where a fund is forbidden, as in validate: said with its place, exit 1', async () => {
      expect(await check(charged('year: 2026\n', 'DDS'))).toEqual({
        code: 1,
        out:
          'kab.yaml, baris 5, kolom 5: Iuran kepala desa tahun 2026 tidak boleh dibayar dari Dana Desa (DDS) (Permendesa PDT 16/2025). Ganti sumber dananya pada kebijakan, misalnya ADD.\n' +
          ASSUMED.replace('penghasilan terendah BPU Rp1.000.000; ', '') +
          'Kebijakan kab dapat dihitung, tetapi 1 pembebanannya dilarang; validate menemukan hal yang sama.\n',
        err: '',
      });
      const json = JSON.parse(
        (await check(charged('year: 2026\n', 'DDS'), '--format', 'json', '--lang', 'en')).out,
      ) as { problems: unknown[]; objections: unknown[] };
      expect(json.problems).toEqual([]);
      expect(json.objections).toMatchObject([
        { code: 'fund-forbidden', severity: 'error', file: 'kab.yaml', line: 5, column: 5 },
      ]);
    });

    it.each([
      ['another fund', charged('year: 2026\n', 'ADD')],
      ['no year', charged('', 'DDS')],
      ['switched off', charged('year: 2026\n', 'DDS', 'checks: { fund-forbidden: off }\n')],
    ])('is nothing with %s', async (_case, text) => {
      expect(await check(text)).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^(Asumsi, [^\n]+\n)?Kebijakan kab benar: 1 kategori dilindungi\.\n$/),
      });
    });

    it('is a warning where no rule was found: said, and exit 0', async () => {
      const { code, out } = await check(charged('year: 2025\n', 'DDS'));
      expect(code).toBe(0);
      expect(out).toContain('kab.yaml, baris 5, kolom 5: ');
      expect(out).toContain('Kebijakan kab benar');
    });

    it.each([
      ['2024', 'DDS', 1, 'tidak boleh dibayar dari Dana Desa (DDS) (SE Dirjen PDP Kemendes 4/PRI.00/I/2024)'],
      ['2025', 'DDS', 0, 'aturan tahun itu (Permendesa PDT 2/2024) belum dibaca'],
      ['2027', 'DDS', 0, 'belum terbit'],
      ['2027', 'ADD', 0, 'Aturan Dana Desa dan pedoman APBD tahun 2027 belum terbit'],
      ['2024', 'APBD', 0, 'APBD boleh membayar iuran ini pada 2024 (Permendagri 15/2023).'],
      ['2026', 'APBD', 0, 'Aturan APBD tahun 2026 (Permendagri 14/2025) belum dibaca'],
    ])('%s, %s: exit %i, %s', async (year, fund, exit, words) => {
      const { code, out } = await check(charged(`year: ${year}\n`, fund));
      expect(code).toBe(exit);
      expect(out).toContain(words);
      expect(out).not.toContain('tidak dilarang');
    });

    it('stands at the layer that states the charge', async () => {
      const cwd = folder();
      writeFileSync(join(cwd, 'kab.yaml'), charged('year: 2026\n', 'ADD'));
      writeFileSync(join(cwd, 'desa.yaml'), charged('', 'DDS').replace('kab', 'desa'));
      const { code, out } = await run(['policy', 'check', 'kab.yaml', 'desa.yaml'], { cwd });
      expect([code, out.slice(0, 9)]).toEqual([1, 'desa.yaml']);
    });
  });

  it('reads a village’s policy over its district’s', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'kab.yaml'), 'policy: kab\nbases: { rendah: { amount: 1000000 } }\n');
    writeFileSync(join(cwd, 'desa.yaml'), 'policy: desa\ncategories: { bpd: { base: rendah } }\n');
    expect((await run(['policy', 'check', 'kab.yaml', 'desa.yaml'], { cwd })).code).toBe(0);
    expect((await run(['policy', 'check', 'desa.yaml'], { cwd })).code).toBe(1);
  });

  it('reads the villages file beside the policy that names it, and says its mistakes too', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'kab'));
    writeFileSync(join(cwd, 'kab', 'kab.yaml'), 'policy: kab\nvillages: desa.csv\ncategories: { bpd: {} }\n');
    const missing = await run(['policy', 'check', 'kab/kab.yaml'], { cwd });
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('desa.csv');
    writeFileSync(join(cwd, 'kab', 'desa.csv'), 'nama,kecamatan,ADD\nPunggul,Dlanggu,lima\n');
    expect(await run(['policy', 'check', 'kab/kab.yaml'], { cwd })).toMatchObject({
      code: 1,
      out: 'desa.csv, baris 2, kolom 3: "lima" bukan angka bulat.\n1 kesalahan; kebijakan ini belum dapat dipakai.\n',
    });
    writeFileSync(join(cwd, 'kab', 'desa.csv'), 'nama,kecamatan,ADD\nPunggul,Dlanggu,5000000\n');
    expect((await run(['policy', 'check', 'kab/kab.yaml'], { cwd })).code).toBe(0);
  });

  it.each([
    ['no file', ['policy', 'check']],
    ['a file that is not there', ['policy', 'check', 'tidak-ada.yaml']],
    ['an unknown action', ['policy', 'chek']],
  ])('%s: exit 2', async (_case, words) => {
    const { code, out, err } = await run(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });
});

describe('a roster given as a policy', () => {
  const roster = 'NIK,Nama,Jabatan\n3516011208800001,SUMIYATI,Ketua RT\n';

  it.each([
    ['premium', ['premium', 'a.csv', '--policy', 'a.csv', '--month', '2026-03'], 2],
    ['policy check', ['policy', 'check', 'a.csv'], 1],
    ['policy check as JSON', ['policy', 'check', 'a.csv', '--format', 'json'], 1],
  ])('%s: one sentence, no NIK', async (_case, words, exit) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'a.csv'), roster);
    const { code, out, err } = await run(words, { cwd });
    expect(code).toBe(exit);
    expect(out + err).toContain('a.csv: bukan berkas kebijakan (YAML atau JSON).');
    expect(out + err).not.toMatch(/\d{7}|SUMIYATI/);
  });
});

describe('a policy that is there and cannot be read', () => {
  it.each([
    ['premium', ['premium', 'a.csv', '--policy', 'kab', '--month', '2026-03']],
    ['policy check', ['policy', 'check', 'kab']],
    ['policy show', ['policy', 'show', 'kab']],
  ])('%s: a folder is called a folder', async (_case, words) => {
    const cwd = folder();
    mkdirSync(join(cwd, 'kab'));
    const { code, err } = await run(words, { cwd });
    expect([code, err]).toEqual([2, 'kab: ini folder, bukan berkas.\n']);
  });
});

describe('enroll policy show', () => {
  it('prints every value with its layer', async () => {
    const cwd = folder();
    writeFileSync(
      join(cwd, 'kab.yaml'),
      'policy: kab\ntitle: Kabupaten\nbases: { umk: { amount: 2152322.94, source: SK } }\ncategories: { ketua-rt: { base: umk } }\n',
    );
    writeFileSync(
      join(cwd, 'desa.yaml'),
      'policy: desa\ncategories: { ketua-rt: { charges: [{ fund: PAD }] } }\n',
    );
    const { code, out } = await run(['policy', 'show', 'kab.yaml', 'desa.yaml'], { cwd });
    expect(code).toBe(0);
    expect(out).toBe(`Kebijakan desa: Kabupaten
Dalam kurung siku: lapisan asal nilainya.

Umum
  monthRule     any-day [nasional]
  rounding      half-up [nasional]

Dasar upah
  umk           Rp2.152.322,94 (SK) [kab]

Ketua RT (ketua-rt)
  name          Ketua RT [nasional]
  segment       PU [nasional]
  risk          1 [nasional]
  programmes    JKK, JKM [nasional]
  base          umk [kab]
  charges       PAD [desa]
`);
    const json = JSON.parse(
      (await run(['policy', 'show', 'kab.yaml', 'desa.yaml', '--format', 'json'], { cwd })).out,
    );
    expect(json).toMatchObject({ schema: 'enroll.policy/1', policy: 'desa' });
    expect(json.values['categories.ketua-rt.base']).toEqual({ value: 'umk', layer: 'kab' });
    expect(json.values['bases.umk']).toMatchObject({
      value: { values: [{ amount: '2152322.94' }] },
      layer: 'kab',
    });
  });

  it('without a file it says that the national defaults serve', async () => {
    const { code, out } = await run(['policy', 'show']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Tanpa berkas kebijakan: aturan nasional\.\n/);
    expect(out).toContain('(non-asn-daerah)');
  });

  it('no line is wider than 80 columns', async () => {
    for (const words of [[], ...Object.keys(PACKS).map((id) => [id])]) {
      const { out } = await run(['policy', 'show', ...words]);
      expect(out.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    }
  });
});

describe('enroll policy list', () => {
  it('names every policy that ships', async () => {
    for (const words of [['policy'], ['policy', 'list']]) {
      const { code, out } = await run(words);
      expect(code).toBe(0);
      for (const [id, { title }] of Object.entries(PACKS))
        expect(out).toMatch(new RegExp(`^  ${id} +${title}$`, 'm'));
    }
    const json = JSON.parse((await run(['policy', 'list', '--format', 'json'])).out);
    expect(json.policies).toEqual(Object.entries(PACKS).map(([id, { title }]) => ({ id, title })));
  });
});

describe('a year whose minimum wage is not known yet', () => {
  const roster = 'NIK,Nama,Jabatan,Desa,Kecamatan\n3516011208800001,SUMIYATI,Ketua RT,Sumberejo,Dlanggu\n';
  const policy =
    'policy: kab\nregency: "35.16"\ncategories: { ketua-rt: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [{ fund: ADD }] } }\n';
  const budget = async (year: string, ...more: string[]) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'a.csv'), roster);
    writeFileSync(join(cwd, 'kab.yaml'), policy);
    const words = ['budget', join(cwd, 'a.csv'), '--policy', 'kab.yaml', '--year', year, ...more];
    return run(words, { cwd });
  };
  const said = 'UMK 2027 belum diketahui, dipakai UMK 2026;';

  it('has last year’s, and report and talk say so', async () => {
    const { code, out, err } = await budget('2027');
    expect([code, err.includes(said)]).toEqual([0, true]);
    expect(out.replace(/\s+/g, ' ')).toContain(said);
    expect(out).toContain('Jumlah 2027: Rp335.412 untuk 1 orang.');
  });

  it('is refused under --strict', async () => {
    expect((await budget('2027', '--strict')).code).toBe(1);
  });

  it('is not spoken of where the wage is known', async () => {
    const { out, err } = await budget('2026');
    expect(out + err).not.toContain('belum diketahui');
  });
});

describe('enroll policy show, of values in time', () => {
  it('writes each with its months', async () => {
    const cwd = folder();
    const quota = '{ perVillage: [{ people: 2, from: 2026-01 }, { people: 3, from: 2026-07 }], total: 9 }';
    writeFileSync(
      join(cwd, 'p.yaml'),
      `policy: p\nceilings: { ADD: [{ amount: 5, from: 2026-01 }, { amount: 7, from: 2026-07 }], DDS: { amount: 1, from: 2026-07 } }\ncategories: { linmas: { base: minimum, quota: ${quota} } }\n`,
    );
    const out = (await run(['policy', 'show', 'p.yaml'], { cwd })).out.replace(/\s+/g, ' ');
    expect(out).toContain(
      'ceilings.ADD {amount 5, months 2026-01, 2026-06} {amount 7, from 2026-07} [p] ceilings.DDS amount 1, from 2026-07 [p]',
    );
    expect(out).toContain(
      'quota perVillage {people 2, months 2026-01, 2026-06} {people 3, from 2026-07}, total 9 [p]',
    );
  });
});

describe('a policy of another year', () => {
  const words = (month: string): string[] => [
    'premium',
    'fixtures/cases/klaten-2023/roster.csv',
    '--policy',
    'fixtures/cases/klaten-2023/policy.yaml',
    '--month',
    month,
  ];

  it('is used, and the talk says so', async () => {
    const { code, err } = await run(words('2024-01'));
    expect(code).toBe(0);
    expect(err).toContain('kebijakan klaten-2023 untuk tahun 2023, yang dihitung 2024');
    expect((await run(words('2023-01'))).err).toBe('');
  });
});
