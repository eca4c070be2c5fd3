import { execFileSync } from 'node:child_process';

const PAGE = /<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g;
const WORD = /yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g;

/** A printed page: its size in points, its words, and the smallest letters on it. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly string[];
  readonly smallest: number;
}

/** In points: the page's number at its foot is in this size on every page. */
const FOOT = 9;

/** The pages of a PDF; letters are measured by the foot of their own page, which is not shrunk with it. */
export function printedPages(path: string): PrintedPage[] {
  const text = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return [...text.matchAll(PAGE)].map(([, width, height, inside = '']) => {
    const words = [...inside.matchAll(WORD)].map(([, top, bottom, word = '']) => ({
      word,
      top: Number(top),
      high: Number(bottom) - Number(top),
    }));
    const foot = words.reduce((low, one) => (one.top > low.top ? one : low), { word: '', top: 0, high: 0 });
    return {
      width: Number(width),
      height: Number(height),
      words: words.map(({ word }) => word),
      smallest: (Math.min(...words.map(({ high }) => high)) * FOOT) / foot.high,
    };
  });
}

/** Whether this machine can measure a PDF. */
export function canMeasure(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
