// Makes the pages: `npm run page`. Each is one file that asks for nothing else: code, style and worker stand in it, and its
// policy lets nothing run but these. `enroll.html` is short enough for messengers; `enroll-lengkap.html` holds everything.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { faultAddress, filesAddress } from './fault-address.mjs';
import { bundleForWeb, emptied, instead } from './page-bundle.mjs';

/** What no page writes. */
const UNUSED = [
  'src/reports/budget/budget-html.ts',
  'src/reports/budget/budget-json.ts',
  'src/reports/budget/premium-json.ts',
  'src/reports/findings/report-github.ts',
  'src/reports/findings/report-gitlab.ts',
  'src/reports/findings/report-json.ts',
  'src/reports/findings/report-junit.ts',
  'src/reports/findings/report-markdown.ts',
  'src/reports/findings/report-sarif.ts',
  'src/io/write/write-parquet.ts',
];
/** What packages bring besides and no page calls: schemas as JSON, a reader of XML inside the writer of workbooks. */
const NEVER_CALLED =
  /zod[\\/]v4[\\/]core[\\/](to-json-schema|json-schema-processors|json-schema-generator)\.js$|exceljs[\\/]lib[\\/]utils[\\/]parse-sax\.js$/;
/** Without the official villages and the older forms of Excel; the page says so. */
const SHORT = {
  'src/io/web/web-xls.ts': 'scripts/page-stubs/no-xls.mjs',
  'src/policy/areas/index.ts': 'scripts/page-stubs/no-areas.mjs',
};

async function pages() {
  const manifest = JSON.parse(await readFile('package.json', 'utf8'));
  const style = (await readFile('src/page/page.css', 'utf8')).replace(/\s*\n\s*/g, '\n').trim();
  const made = {};
  for (const [name, replaced, short] of [
    ['enroll.html', SHORT, true],
    ['enroll-lengkap.html', {}, false],
  ]) {
    const define = {
      __ENROLL_VERSION__: JSON.stringify(manifest.version),
      __ENROLL_BUGS__: JSON.stringify(faultAddress(manifest)),
      __ENROLL_FILES__: JSON.stringify(filesAddress(manifest)),
      __ENROLL_SHORT__: String(short),
    };
    const plugins = [
      instead({ ...Object.fromEntries(UNUSED.map((path) => [path, undefined])), ...replaced }),
      emptied(NEVER_CALLED),
    ];
    const code = async (input) => {
      const [chunk] = await bundleForWeb({ input, define, plugins, format: 'iife' });
      return chunk.code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
    };
    made[name] = html(await code('src/page/main.ts'), await code('src/page/work/main.ts'), style);
  }
  return made;
}

const hashed = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function html(main, work, style) {
  const policy = [
    "default-src 'none'",
    `script-src ${hashed(main)}`,
    `style-src ${hashed(style)}`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>enroll</title>
<style>${style}</style>
</head>
<body>
<div id="page"><noscript>Halaman ini memerlukan JavaScript. This page needs JavaScript.</noscript></div>
<script type="text/plain" id="work">${work}</script>
<script>${main}</script>
</body>
</html>
`;
}

const [folder = 'dist'] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(await pages())) {
  await writeFile(`${folder}/${name}`, text);
  const zipped = gzipSync(text, { level: 9 }).length;
  console.log(
    `${folder}/${name}: ${Math.round(text.length / 1024)} KB, ${Math.round(zipped / 1024)} KB zipped`,
  );
}
