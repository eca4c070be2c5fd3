import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'enroll-left-out-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

copyFileSync('fixtures/cases/klaten-2023/roster.csv', at('good.csv'));
copyFileSync('fixtures/cases/klaten-2023/policy.yaml', at('policy.yaml'));
writeFileSync(at('odd.csv'), 'Nama Orang Tua;Nomor;Kerja\nA;1;petani\n');

describe('a file without a header among good ones', () => {
  it.each([
    ['premium', ['--month', '2023-01']],
    ['budget', ['--year', '2023']],
  ])('%s names it and exits 1', async (command, options) => {
    const argv = [command, at('good.csv'), at('odd.csv'), '--policy', at('policy.yaml'), ...options];
    const { code, out, err } = await run(argv);
    expect(code).toBe(1);
    expect(err).toContain('odd.csv: judul kolom tidak ditemukan');
    expect(out.replace(/\s+/g, ' ')).toContain('tidak seorang pun dibaca dari:');
    expect((await run([...argv, '--allow-rejected'])).code).toBe(0);
    const json = JSON.parse((await run([...argv, '--format', 'json'])).out) as {
      intake: { headerless: string[] };
    };
    expect(json.intake.headerless).toEqual([at('odd.csv')]);
  });

  it('keeps export from writing anything', async () => {
    const argv = [
      'export',
      at('good.csv'),
      at('odd.csv'),
      '--policy',
      at('policy.yaml'),
      '--month',
      '2023-01',
      '-o',
      at('sipp'),
    ];
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toContain('odd.csv');
  });
});

describe('inputs', () => {
  it('are never written over, the policy neither', async () => {
    const before = readFileSync(at('policy.yaml'), 'utf8');
    const argv = ['premium', at('good.csv'), '--policy', at('policy.yaml'), '--month', '2023-01'];
    const { code, err } = await run([...argv, '--format', 'csv', '-o', at('policy.yaml'), '--force']);
    expect(code).toBe(2);
    expect(err).toContain('berkas asli tidak pernah ditimpa');
    expect(readFileSync(at('policy.yaml'), 'utf8')).toBe(before);
  });
});

const ROSTER = 'fixtures/cases/wringinharjo-2026-pemdes/roster.csv';

describe('errors that reject nobody', () => {
  it('are said by premium too: Dana Desa may not pay a kepala desa in 2026', async () => {
    writeFileSync(
      at('dds.yaml'),
      'policy: dds\nyear: 2026\ncategories:\n  kepala-desa: { charges: [{ fund: DDS }] }\n  sekretaris-desa: {}\n  perangkat-desa: {}\n  staf-desa: {}\n',
    );
    const { code, err } = await run(['premium', ROSTER, '--policy', at('dds.yaml'), '--month', '2026-03']);
    expect(code).toBe(0);
    expect(err).toContain('Dana Desa');
  });
});

describe('the next command', () => {
  it('keeps the policy', async () => {
    const { out } = await run([
      'validate',
      at('good.csv'),
      '--policy',
      at('policy.yaml'),
      '--as-of',
      '2023-01-01',
    ]);
    expect(out).toContain(`enroll premium ${at('good.csv')} --policy ${at('policy.yaml')} --month 2023-01`);
  });
});
