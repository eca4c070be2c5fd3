import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';

test('a person in both of two tables beside each other is charged once, in the same row or not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'enroll-'));
  const rows = [
    'NIK,Nama,Jabatan,Desa,NIK,Nama,Jabatan,Desa',
    '3310051212800001,ANI,Ketua RT,Suka,3310051212800001,ANI,Ketua RT,Suka',
    '3310051212800002,BUDI,Ketua RT,Suka,3310051212800003,CICI,Ketua RT,Suka',
    '3310051212800004,DEDI,Ketua RT,Suka,3310051212800002,BUDI,Ketua RT,Suka',
  ];
  await writeFile(join(folder, 'daftar.csv'), rows.join('\n'));
  const { out } = await run(['validate', join(folder, 'daftar.csv'), '--format', 'json'], { cwd: folder });
  const { totals, findings } = JSON.parse(out) as {
    totals: { accepted: number };
    findings: { code: string; cell: string | null }[];
  };
  expect(totals).toMatchObject({ read: 6, accepted: 6, rejected: 0 });
  const twice = findings.filter(({ code }) => code === 'nik-duplicate').map(({ cell }) => cell);
  expect(twice).toEqual(['E2', 'E4']);
});

test('two who are left out in one row are counted as two', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'enroll-'));
  const rows = [
    'NIK,Nama,Jabatan,Desa,NIK,Nama,Jabatan,Desa',
    '331005121280000,ANI,Ketua RT,Suka,331005121280001,CICI,Ketua RT,Suka',
    '3310051212800002,BUDI,Ketua RT,Suka,3310051212800003,DEDI,Ketua RT,Suka',
  ];
  await writeFile(join(folder, 'daftar.csv'), rows.join('\n'));
  const { out } = await run([
    'premium',
    join(folder, 'daftar.csv'),
    '--month',
    '2026-03',
    '--format',
    'json',
  ]);
  const { intake } = JSON.parse(out) as { intake: { rejected: number; rejectedBy: object } };
  expect(intake).toMatchObject({ rejected: 2, rejectedBy: { 'nik-length': 2 } });
});
