// Writes src/enrolment/sipp/work-locations.ts: SIPP's LOKASI_PEKERJAAN codes, derived from the regencies of idn-area-data.
// SIPP's list is Kemendagri's of before the Papua split of 2022, with some names of its own (seen October 2025).
import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

/** Today's regency code → the code that SIPP still uses. */
const RECODED = {
  9304: '9118',
  9302: '9116',
  9408: '9128',
  9406: '9126',
  9407: '9127',
  9501: '9102',
  9671: '9271',
  9507: '9123',
  9505: '9121',
  9303: '9117',
  9605: '9210',
  9301: '9101',
  9404: '9109',
  9401: '9104',
  9508: '9124',
  9403: '9108',
  9502: '9112',
  9405: '9125',
  9402: '9107',
  9603: '9205',
  9601: '9201',
  9602: '9204',
  9604: '9209',
  9504: '9114',
  9503: '9113',
  9506: '9122',
};

/** SIPP's own names, by its code. */
const RENAMED = {
  1504: 'BATANG HARI',
  3403: 'GUNUNG KIDUL',
  5107: 'KARANG ASEM',
  7109: 'KEP. SIAU TAGULANDANG BIARO',
  1277: 'KOTA PADANG SIDIMPUAN',
  7372: 'KOTA PARE PARE',
  1272: 'KOTA PEMATANG SIANTAR',
  1274: 'KOTA TANJUNG BALAI',
  8103: 'MALUKU TENGGARA BARAT',
  7601: 'MAMUJU UTARA',
  1706: 'MUKO MUKO',
  7504: 'PAHUWATO',
  7310: 'PANGKAJENE KEPULAUAN',
  1212: 'TOBA SAMOSIR',
  7204: 'TOLI TOLI',
};

const source = 'node_modules/idn-area-data';
const { version } = JSON.parse(await readFile(`${source}/package.json`, 'utf8'));
const regencies = parse(await readFile(`${source}/data/regencies.csv`, 'utf8'), { columns: true });
const locations = regencies.map(({ code, name }) => {
  const now = code.replace('.', '');
  const sipp = RECODED[now] ?? now;
  const plain = name.toUpperCase().replace(/^(KABUPATEN ADMINISTRASI|KOTA ADMINISTRASI|KABUPATEN) /, '');
  return { code: sipp, name: RENAMED[sipp] ?? plain, now };
});
locations.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.code.localeCompare(b.code)));
const quoted = (text) => `'${text.replaceAll("'", "\\'")}'`;
const line = ({ code, name, now }) =>
  `  [${[code, name, ...(now === code ? [] : [now])].map(quoted).join(', ')}],\n`;

await writeFile(
  'src/enrolment/sipp/work-locations.ts',
  `// Made by scripts/work-locations.mjs from idn-area-data ${version}; do not edit.
// The regency data of idn-area-data (https://github.com/fityannugroho/idn-area-data) are made available under the
// Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/); so is this list, which is derived from them.

/** SIPP's code and name of a regency or city; third, Kemendagri's code of today where SIPP keeps an older one. */
export const WORK_LOCATIONS: readonly (readonly [code: string, name: string, now?: string])[] = [
${locations.map(line).join('')}];
`,
);
