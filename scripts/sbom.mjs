import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';

/** Data of others that the bundle holds in a form of ours; `docs/dependencies.md` says from where and how. */
const DATA = [
  {
    name: 'idn-area-data',
    version: '4.0.1',
    description: 'villages, kecamatan, regencies; derived lists in src/policy/areas and work-locations.ts',
    licence: 'ODbL-1.0',
    url: 'https://github.com/fityannugroho/idn-area-data',
  },
  {
    name: 'nafkah',
    version: '2026-09-01',
    description: 'minimum wages of 2025 and 2026 by regency, in src/law/rates/umk',
    licence: 'CC-BY-4.0',
    url: 'https://github.com/adenaufal/nafkah',
  },
];

/**
 * What stands in `dist`, as CycloneDX 1.5: each bundled package with the hash that the lockfile holds it to, and the data
 * of others. It names no day and no number of its own, so that two builds of one state are the same bytes.
 */
export async function sbom(packages) {
  const manifest = JSON.parse(await readFile('package.json', 'utf8'));
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const root = `pkg:npm/${manifest.name.replace('@', '%40')}@${manifest.version}`;
  const components = [...packages.map((one) => ofPackage(one, lock)), ...DATA.map(ofData)];
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: manifest.name,
        version: manifest.version,
        description: manifest.description,
        licenses: [{ license: { id: manifest.license } }],
        purl: root,
      },
    },
    components,
    dependencies: [{ ref: root, dependsOn: components.map((one) => one['bom-ref']) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** @throws when a bundled package is not the one that the lockfile holds */
function ofPackage({ folder, name, version, license }, lock) {
  // The build may reach its packages through a link.
  const place = relative('.', folder)
    .replaceAll('\\', '/')
    .replace(/^.*?(?=node_modules\/)/, '');
  const locked = lock.packages[place];
  if (locked?.version !== version)
    throw new Error(`${name} ${version} is not what package-lock.json holds at ${place}`);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    // One version of a package can be bundled twice, from two folders.
    'bom-ref': `${purl}#${place}`,
    name,
    version,
    ...(license
      ? { licenses: [/[ (]/.test(license) ? { expression: license } : { license: { id: license } }] }
      : {}),
    purl,
    ...(locked.integrity ? { hashes: [hashOf(locked.integrity)] } : {}),
  };
}

/** `sha512-…` in base64, as npm writes it, becomes the hexadecimal of CycloneDX. */
function hashOf(integrity) {
  const [algorithm, digest] = integrity.split(' ')[0].split('-');
  return {
    alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
    content: Buffer.from(digest, 'base64').toString('hex'),
  };
}

const ofData = ({ name, version, description, licence, url }) => ({
  type: 'data',
  'bom-ref': `data:${name}@${version}`,
  name,
  version,
  description,
  licenses: [{ license: { id: licence } }],
  externalReferences: [{ type: 'website', url }],
});
