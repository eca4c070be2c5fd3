import { type CalendarDate, parseIsoDate } from '../domain/date.ts';
import { NOTHING, ownWords, type Shown, shownText } from '../domain/shown.ts';
import { UMK_PROVINCES } from '../law/rates/umk/index.ts';
import type { Village } from './village.ts';

/** A regency as the official list of areas had it on a day. Lists age: villages are split, joined and renamed. */
export interface OfficialRegency {
  /** `35.16` */
  readonly code: string;
  /** `Kabupaten Mojokerto` */
  readonly name: Shown;
  /** Every village with its kecamatan and code. */
  readonly villages: readonly Village[];
  /** The day on which the data were released. */
  readonly released: CalendarDate;
}

/**
 * The villages of a regency by its Kemendagri code; undefined where the list has no such regency. Only the text of its
 * province (at most 100 kB) is loaded, and only the regency's part of it is read.
 */
export async function officialRegency(code: string): Promise<OfficialRegency | undefined> {
  const { AREAS, AREA_SOURCE } = await import('./areas/index.ts');
  const text = await AREAS[code.slice(0, 2)]?.();
  const released = parseIsoDate(AREA_SOURCE.released);
  const part = text === undefined ? undefined : partOf(text, code);
  if (part === undefined || released === undefined) return undefined;
  return { code, released, ...readPart(part, code) };
}

/** A regency and its province, as the heads of forms name them. */
export interface FormArea {
  /** `Kabupaten Mojokerto` */
  readonly regency: Shown;
  /** `Jawa Timur` */
  readonly province: Shown;
}

/** Those of a policy's regency code; undefined where it says none, or one that the list has not. */
export async function formArea(code: string | undefined): Promise<FormArea | undefined> {
  const official = code === undefined ? undefined : await officialRegency(code);
  const province = UMK_PROVINCES[code?.slice(0, 2) ?? '']?.name;
  return official && province ? { regency: official.name, province: ownWords(province) } : undefined;
}

/** Every regency and city of the official list, in the order of their codes. All its texts are read: 1.5 MB. */
export async function regencyNames(): Promise<readonly { readonly code: Shown; readonly name: Shown }[]> {
  const { AREAS } = await import('./areas/index.ts');
  const texts = await Promise.all(Object.values(AREAS).map((load) => load()));
  return texts.flatMap((text) =>
    [...text.matchAll(/^=(\d\d\.\d\d) (.+)$/gm)].map(([, code = '', name = '']) => ({
      code: ownWords(code),
      name: ownWords(name),
    })),
  );
}

/** From the regency's line to the next regency's. */
function partOf(text: string, code: string): string | undefined {
  const start = text.indexOf(`\n=${code} `);
  if (start < 0) return undefined;
  const end = text.indexOf('\n=', start + 1);
  return text.slice(start + 1, end < 0 ? undefined : end);
}

/** `=35.16 Kabupaten Mojokerto`, then `-09 Dlanggu` and its villages: `2001 Pohkecik`, the next ones without number. */
function readPart(part: string, code: string): Pick<OfficialRegency, 'name' | 'villages'> {
  const [first = '', ...lines] = part.trimEnd().split('\n');
  const villages: Village[] = [];
  let district = '';
  let kecamatan = NOTHING;
  let number = 0;
  for (const line of lines) {
    if (line.startsWith('-')) {
      district = line.slice(1, 3);
      kecamatan = shownText(line.slice(4));
      continue;
    }
    const numbered = /^(\d{4}) (.+)$/.exec(line);
    number = numbered ? Number(numbered[1]) : number + 1;
    villages.push({
      name: shownText(numbered?.[2] ?? line),
      kecamatan,
      code: `${code}.${district}.${String(number).padStart(4, '0')}`,
      ceilings: {},
    });
  }
  return { name: ownWords(first.slice(first.indexOf(' ') + 1)), villages };
}
