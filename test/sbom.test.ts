import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8');
const schema = (name: string): object => JSON.parse(read(`test/reports/schemas/${name}`)) as object;

interface Component {
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}
const bom = JSON.parse(read('dist/sbom.cdx.json')) as { readonly components: readonly Component[] };
const packages = bom.components.filter(({ type }) => type === 'library');

describe('the bill of materials in the package', () => {
  it('is CycloneDX 1.5', () => {
    // The formats (addresses, e-mail) are not what may go wrong here.
    const ajv = new Ajv({ strict: false, validateFormats: false, logger: false, code: { optimize: false } });
    ajv.addSchema(schema('spdx.schema.json'), 'spdx.schema.json');
    ajv.addSchema(schema('jsf-0.82.schema.json'), 'jsf-0.82.schema.json');
    const validate = ajv.compile(schema('bom-1.5.schema.json'));
    expect(validate(bom) || validate.errors).toBe(true);
  });

  it('names the packages whose licences the bundle carries, each with a licence and the hash it is locked to', () => {
    const carried = read('dist/THIRD-PARTY-LICENSES.txt').match(/^\S+ \d+\.\d+\S* \(.*\)$/gm) ?? [];
    expect(packages.map(({ name, version }) => `${name} ${version}`)).toEqual(
      carried.map((line) => line.replace(/ \(.*\)$/, '')),
    );
    expect(packages.length).toBeGreaterThan(9);
    for (const { name, licenses, hashes } of packages) {
      expect(licenses, name).toHaveLength(1);
      expect(hashes?.[0], name).toMatchObject({
        alg: 'SHA-512',
        content: expect.stringMatching(/^[0-9a-f]{128}$/),
      });
    }
  });

  it('names the data of others, whose licences are in the package', () => {
    const data = bom.components.filter(({ type }) => type === 'data');
    const licences = data.map(({ licenses }) => licenses?.[0]?.license?.id ?? '');
    expect(licences).toEqual(['ODbL-1.0', 'CC-BY-4.0']);
    for (const licence of licences)
      expect(read(`docs/licences/${licence}.txt`).length).toBeGreaterThan(15_000);
    const { files } = JSON.parse(read('package.json')) as { readonly files: readonly string[] };
    expect(files).toContain('docs');
  });

  it('holds no day, no number of its own and no path of a machine: two builds are the same bytes', () => {
    expect(read('dist/sbom.cdx.json')).not.toMatch(/timestamp|serialNumber|"\/|\\\\/);
  });
});
