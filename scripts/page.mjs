// Makes the pages: `npm run page`. Each is one file that asks for nothing else: code, style and worker stand in it, and its
// policy lets nothing run but these. `enroll.html` is short enough for messengers; `enroll-lengkap.html` holds everything.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { faultAddress, filesAddress } from './fault-address.mjs';
import { atOnce, bundleForWeb, instead } from './page-bundle.mjs';
import { withoutExamples, withoutMethods, withoutSources } from './page-cuts.mjs';
import { packed } from './page-pack/packed.mjs';
import { leftOut, REPLACED, SHORT, UNUSED } from './page-parts.mjs';

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
      atOnce,
      withoutMethods(),
      withoutExamples,
      withoutSources,
      instead({ ...Object.fromEntries(UNUSED.map((path) => [path, undefined])), ...REPLACED, ...replaced }),
      ...leftOut,
    ];
    const code = async (input) => {
      const [chunk] = await bundleForWeb({ input, define, plugins, format: 'iife' });
      return chunk.code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
    };
    const work = await code('src/page/work/main.ts');
    const parts = short
      ? packedParts(work, await code('scripts/page-pack/worker.mjs'), manifest)
      : plainPart(work);
    made[name] = html(await code('src/page/main.ts'), parts, style);
  }
  return made;
}

const plainPart = (work) => `<script type="text/plain" id="work">${work}</script>`;

/** What is packed says what it is: nobody has to take a page for a riddle. */
function packedParts(work, unpack, { version, repository }) {
  const { text, ...facts } = packed(work);
  const data = Object.entries(facts).map(([name, value]) => `data-${name}="${value}"`);
  const where = repository?.url === undefined ? '' : ` (${repository.url})`;
  return `<!--
enroll ${version}. Bagian "packed" di bawah ini ialah program pemeriksa halaman ini, ${facts.length} bita JavaScript, dimampatkan (PPMd
varian H orde ${facts.order}, seperti 7-Zip) dan ditulis sebagai base64 supaya berkas ini cukup kecil untuk aplikasi pesan. Bagian "unpack"
membukanya di peramban ini. Tidak ada yang diambil dari internet dan tidak ada yang dikirim. SHA-256 sesudah dibuka:
${createHash('sha256').update(work).digest('hex')}
Program yang sama tanpa pemampatan ada di enroll-lengkap.html; sumbernya di repositori enroll${where}, dibuat dengan npm run page.
The part "packed" below is this page's program, compressed so that the file is short enough for messengers; "unpack" unpacks it in this
browser. Nothing is fetched and nothing is sent. enroll-lengkap.html holds the same program as plain text.
-->
<script type="text/plain" id="unpack">${unpack}</script>
<script type="text/plain" id="packed" ${data.join(' ')}>${text}</script>`;
}

const hashed = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function html(main, parts, style) {
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
${parts}
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
