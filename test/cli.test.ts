import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from './support/run.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the command line', () => {
  it('prints its version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('helps in Indonesian, and in English when asked', async () => {
    expect((await run(['--help'])).out).toContain('Cara pakai:');
    expect((await run(['--help', '--lang', 'en'])).out).toContain('Usage:');
    expect((await run(['--help'], { env: { ENROLL_LANG: 'en' } })).out).toContain('Usage:');
  });

  it('names what gave an unknown language, the option or the variable', async () => {
    const env = { ENROLL_LANG: 'xx' };
    expect((await run(['--help'], { env })).err).toContain('variabel ENROLL_LANG');
    expect((await run(['--help', '--lang', 'xx'], { env })).err).not.toContain('ENROLL_LANG');
    expect((await run(['--help', '--lang', 'id'], { env })).code).toBe(0);
  });

  it('names arguments and values in the language of the reader', async () => {
    const indonesian = await run(['policy', '--help']);
    expect(indonesian.out).toContain('enroll policy [opsi] [perintah...]');
    expect(indonesian.out).toContain('--policy <berkas>');
    const english = await run(['policy', '--help', '--lang', 'en']);
    expect(english.out).toContain('enroll policy [options] [action...]');
    expect(english.out).toContain('--lang <language>');
  });

  it.each([
    [['frobnicate'], 'Perintah "frobnicate" tidak dikenal.'],
    [['--frobnicate'], 'Opsi --frobnicate tidak dikenal.'],
    [['validat', 'a.csv'], 'Perintah "validat" tidak dikenal; mungkin maksud Anda validate?'],
    [['Premium'], 'Perintah "Premium" tidak dikenal; mungkin maksud Anda premium?'],
    [['validate', 'a.csv', '--polcy', 'x'], 'Opsi --polcy tidak dikenal; mungkin maksud Anda --policy?'],
    [['premium', 'a.csv', '--mont=2026-03'], 'mungkin maksud Anda --month?'],
    [['--lan', 'en'], 'mungkin maksud Anda --lang?'],
    [['validat', '--lang', 'en'], 'Unknown command "validat"; perhaps validate is meant?'],
    [['validate', 'fixtures/bench/ten-rows.csv', '--sheet', 'Data'], 'berkas teks (CSV) tidak berlembar'],
    [['inspect', 'fixtures/bench/ten-rows.csv', '--sheet', 'Data'], 'Jalankan tanpa --sheet.'],
    [['--lang', 'fr'], 'Bahasa tidak dikenal.'],
    [
      ['premium', 'a.csv', '--month', '2014-01'],
      'belum berlaku untuk 2014-01; yang diketahui sejak 2015-07.',
    ],
    [['premium', 'a.csv', '--month', '2015-06'], 'belum berlaku untuk 2015-06;'],
    [['budget', 'a.csv', '--year', '2014'], 'belum berlaku untuk 2014-01;'],
    [['plan', '--villages', '3', '--year', '2014'], 'belum berlaku untuk 2014-01;'],
    [['validate', 'fixtures/bench/ten-rows.csv', '-o', ''], 'Opsi --output butuh isi.'],
  ])('%j ends with exit 2 and one sentence', async (argv, sentence) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
