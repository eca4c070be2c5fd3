import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPage, give, launch, openPage, reportOf, WHY_NOT } from './browser.ts';

const HOME = mkdtempSync(join(tmpdir(), 'enroll-page-'));
const CLEAN = [
  'NIK;Nama;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa;Kecamatan',
  '3516011201880001;Budi Rekaan;12-01-1988;L;Ketua RT;Sumberejo;Dlanggu',
].join('\n');

/** Violations that axe finds, by their names. */
async function violations(page: Page): Promise<string[]> {
  // The page lets no script run but its own: axe is given by the debugger, which its policy does not bind.
  await page.evaluate(axe.source);
  const list =
    '({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(" "))';
  return page.evaluate(`axe.run().then(${list})`) as Promise<string[]>;
}

describe.skipIf(WHY_NOT !== undefined)(`the page in a browser${WHY_NOT ? ` (${WHY_NOT})` : ''}`, () => {
  let browser: Browser;
  let address = '';
  beforeAll(async () => {
    address = builtPage(HOME);
    browser = await launch();
    writeFileSync(join(HOME, 'bersih.csv'), CLEAN);
    writeFileSync(join(HOME, 'rusak.xlsx'), 'PK\u0003\u0004 nothing more');
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(HOME, { recursive: true, force: true });
  });

  it('is short enough for messengers, zipped', () => {
    expect(gzipSync(readFileSync(join(HOME, 'enroll.html')), { level: 9 }).length).toBeLessThan(350 * 1024);
  });

  it('says the very text of the command line, asks for nothing and complains of nothing', async () => {
    const { page, heard } = await openPage(browser, address);
    await give(page, ['fixtures/mistakes/sumberejo.xlsx', 'fixtures/mistakes/policy.yaml']);
    expect(await reportOf(page)).toContain('18 baris dibaca: 7 diterima, 11 ditolak.');
    expect(heard).toEqual([]);
    await page.close();
  });

  it('shows beside each finding whose row it is, the NIK masked', async () => {
    const { page } = await openPage(browser, address);
    await give(page, 'fixtures/mistakes/sumberejo.xlsx');
    const rows = page.locator('details.code', { hasText: 'NIK bukan 16 digit' }).locator('tbody tr');
    expect(await rows.locator('th, td').allTextContents()).toEqual([
      'C7',
      'Kusnan 3310*********00',
      'NIK 15 digit, seharusnya 16.',
      'Sesuaikan dengan KTP.',
      'Sumberejo',
      'sumberejo.xlsx (Perangkat)',
    ]);
    for (const part of await page.locator('details.code > summary').all()) await part.click();
    expect(await page.locator('#results').textContent()).not.toMatch(/\d{14}/);
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds, in every state, %s',
    async (colorScheme) => {
      const { page, heard } = await openPage(browser, address, { colorScheme });
      expect(await violations(page)).toEqual([]);
      await give(page, join(HOME, 'bersih.csv'));
      expect(await violations(page)).toEqual([]);
      await give(page, 'fixtures/mistakes/sumberejo.xlsx');
      await page.locator('details.code').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.locator('button', { hasText: 'Hitung iuran' }).click();
      await page.locator('.figure').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(heard).toEqual([]);
      await page.close();
    },
  );

  it('counts nobody twice when a corrected copy of another name is dropped', async () => {
    const { page } = await openPage(browser, address);
    await give(page, 'fixtures/mistakes/sumberejo.xlsx');
    await give(page, join(HOME, 'bersih.csv'));
    await page.getByText('1 baris dibaca: 1 diterima').first().waitFor();
    expect(await page.locator('.chosen li').allTextContents()).toEqual(['bersih.csv']);
    await page.close();
  });

  it('brings a careless roster of thirteen from the template to clean', async () => {
    const { page, heard } = await openPage(browser, address);
    const offered = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return download.suggestedFilename();
    };
    expect(await offered('Unduh templat kosong')).toBe('daftar.xlsx');
    await give(page, 'fixtures/careless/isian.csv');
    expect(await page.locator('#result-title').textContent()).toBe('Ada yang harus dibetulkan');
    expect(await offered('Unduh salinan bertanda')).toBe('isian.csv.xlsx');
    await give(page, 'fixtures/careless/benar.csv');
    await page.getByText('13 baris dibaca: 13 diterima, 0 ditolak').first().waitFor();
    expect(await page.locator('#result-title').textContent()).toBe('Bersih');
    expect(heard).toEqual([]);
    await page.close();
  });

  it('says that it was changed on its way, where what is packed in it is not whole', async () => {
    const whole = readFileSync(join(HOME, 'enroll.html'), 'utf8');
    const at = whole.indexOf('id="packed"') + 10_000;
    const damaged = join(HOME, 'rusak.html');
    writeFileSync(damaged, `${whole.slice(0, at)}AAAA${whole.slice(at + 4)}`);
    const { page } = await openPage(browser, `file://${damaged}`);
    await give(page, join(HOME, 'bersih.csv'));
    expect(await page.locator('#results').textContent()).toContain('the packed code is damaged');
    await page.close();
  });

  it('holds the code whose hash its comment names', async () => {
    const { page } = await openPage(browser, address);
    const code = (await page.evaluate(
      `new Promise((resolve) => {
        const worker = new Worker(URL.createObjectURL(new Blob([document.getElementById('unpack').textContent])));
        worker.onmessage = async ({ data }) => resolve(await data.code.text());
        const { textContent, dataset } = document.getElementById('packed');
        const facts = Object.entries(dataset).map(([name, value]) => [name, Number(value)]);
        worker.postMessage({ text: textContent, ...Object.fromEntries(facts) });
      })`,
    )) as string;
    const stated = /SHA-256 [^:]*:\n([0-9a-f]{64})\n/.exec(
      readFileSync(join(HOME, 'enroll.html'), 'utf8'),
    )?.[1];
    expect(createHash('sha256').update(code).digest('hex')).toBe(stated);
    await page.close();
  });

  it('speaks English when it is asked to', async () => {
    const { page } = await openPage(browser, address);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('h1').textContent()).toBe('Check a roster of village workers');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.close();
  });

  it('fits a screen of 360 px, and is used by the keyboard alone', async () => {
    const { page } = await openPage(browser, address, { viewport: { width: 360, height: 740 } });
    const met: string[] = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Tab');
      met.push(String(await page.evaluate('document.activeElement.textContent')));
    }
    expect(met).toEqual(expect.arrayContaining(['Pilih berkas', 'Pilih folder', 'Unduh templat kosong']));
    await give(page, 'fixtures/mistakes/sumberejo.xlsx');
    expect(await page.evaluate('document.activeElement.id')).toBe('result-title');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('tbody tr')).display`)).toBe('block');
    await page.close();
  });
});
