import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { TRIES_ALL } from '../support/tries.ts';

/** Where a Chromium is usually installed; `CHROME_PATH` says otherwise. */
const PLACES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const CHROME: string | undefined = PLACES.find((path) => path !== undefined && existsSync(path));

/** Why the tests of the page are not run; undefined where they are. */
export const WHY_NOT: string | undefined = !TRIES_ALL
  ? 'the page is tried in a browser by npm run test:all'
  : CHROME === undefined
    ? 'no Chromium is installed; CHROME_PATH may name one'
    : undefined;

/** Makes both pages in the folder and gives the address of one. */
export function builtPage(folder: string, name = 'enroll.html'): string {
  execFileSync(process.execPath, ['scripts/page.mjs', folder]);
  return `file://${resolve(join(folder, name))}`;
}

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROME ?? '', args: ['--no-sandbox'] });

/** The page in a browser without a network, and what it asked for or complained about meanwhile. */
export async function openPage(
  browser: Browser,
  address: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ readonly page: Page; readonly heard: readonly string[] }> {
  const page = await browser.newPage({ ...options, offline: true });
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('blob:'))
      heard.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, heard };
}

/** Gives files to the page and waits until the check has ended. */
export async function give(page: Page, files: string | readonly string[], folder = false): Promise<void> {
  const input = page.locator(folder ? 'input[data-folder]' : 'input[data-files]');
  await input.setInputFiles(typeof files === 'string' ? files : [...files]);
  await page.locator('#result-title').waitFor();
}

/** The text of the report, as the page has it. */
export const reportOf = async (page: Page): Promise<string> =>
  (await page.locator('#results .report pre').textContent()) ?? '';
