// Writes src/policy/areas: the villages and kecamatan of every regency, a text a province, from idn-area-data.
// `node scripts/areas.mjs` after a new release of that package; RELEASED is the day on which npm shows it was published.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

const RELEASED = { version: '4.0.1', day: '2026-05-06' };
const SOURCE = 'node_modules/idn-area-data';
const FOLDER = 'src/policy/areas';

const NOTICE = [
  `Made by scripts/areas.mjs from idn-area-data ${RELEASED.version} (released ${RELEASED.day}); do not edit.`,
  'The data of idn-area-data (https://github.com/fityannugroho/idn-area-data) are made available under the Open',
  'Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/); so is this list, which is derived from them.',
];

async function table(name) {
  const rows = parse(await readFile(`${SOURCE}/data/${name}.csv`, 'utf8'), { columns: true });
  // Some Madurese names have a quotation mark for their apostrophe: Soka"an.
  for (const row of rows) row.name = row.name.replaceAll('"', "'").trim();
  return rows.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function groupBy(rows, key) {
  const groups = new Map();
  for (const row of rows) groups.set(row[key], [...(groups.get(row[key]) ?? []), row]);
  return groups;
}

/** Village numbers mostly run on, so that only the first of a run is written. */
function villageLines(villages) {
  let before;
  return villages.map(({ code, name }) => {
    const number = Number(code.slice(-4));
    const line = number === before + 1 ? name : `${code.slice(-4)} ${name}`;
    before = number;
    return line;
  });
}

/** The files by name, as they stand in the folder. */
export async function areaFiles() {
  const { version } = JSON.parse(await readFile(`${SOURCE}/package.json`, 'utf8'));
  if (version !== RELEASED.version)
    throw new Error(`idn-area-data is ${version} now: say when it was released`);
  const [regencies, districts, villages] = await Promise.all(
    ['regencies', 'districts', 'villages'].map(table),
  );
  const districtsOf = groupBy(districts, 'regency_code');
  const villagesOf = groupBy(villages, 'district_code');
  const files = new Map();
  for (const [province, own] of groupBy(regencies, 'province_code')) {
    const lines = own.flatMap(({ code, name }) => [
      `=${code} ${name}`,
      ...(districtsOf.get(code) ?? []).flatMap((district) => [
        `-${district.code.slice(-2)} ${district.name}`,
        ...villageLines(villagesOf.get(district.code) ?? []),
      ]),
    ]);
    files.set(`${province}.txt`, `${[...NOTICE.map((line) => `# ${line}`), ...lines].join('\n')}\n`);
  }
  files.set('index.ts', indexOf([...files.keys()].map((name) => name.slice(0, 2))));
  return files;
}

function indexOf(provinces) {
  const loaders = provinces.map(
    (code) => `  '${code}': async () => (await import('./${code}.txt?raw')).default,\n`,
  );
  return `${NOTICE.map((line) => `// ${line}\n`).join('')}
/** The day on which the data were released, and the package that holds them. */
export const AREA_SOURCE = { name: 'idn-area-data ${RELEASED.version}', released: '${RELEASED.day}' } as const;

/** The text of a province by its code; each is loaded only when it is asked for. */
export const AREAS: Readonly<Record<string, () => Promise<string>>> = {
${loaders.join('')}};
`;
}

async function main() {
  const files = await areaFiles();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const [name, text] of files) await writeFile(`${FOLDER}/${name}`, text);
}

if (process.argv[1]?.endsWith('areas.mjs')) await main();
