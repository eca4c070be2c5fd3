import { expect, test } from 'vitest';
import { desk } from './support.ts';

const ROSTER = `NIK,Nama,Jabatan,Desa,Kecamatan
3310011203700001,WARGA A,Kepala Desa,Sumberejo,Wonosari
3310011711880003,WARGA B,Perangkat Desa,Sumber Rejo,Wonosari
3310014507850002,WARGA C,Perangkat Desa,Sumberejo,
3310013101900005,WARGA D,Linmas,Sumberrejo,Wonosari
3310013101900006,WARGA E,Linmas,Sumber ejo,Wonosari
`;

test('one village in four spellings is said once and budgeted once', async () => {
  const { validate, enroll } = desk({ 'd.csv': ROSTER });
  const said = await validate('d.csv');
  expect(said.findings.map(({ code, cell, args }) => [code, cell, args.text, args.other])).toEqual([
    ['village-spelling', 'D3', 'Sumber Rejo, Sumberrejo, Sumber ejo', 'Sumberejo'],
  ]);
  const { out } = await enroll('budget d.csv --year 2026 --by village --format json');
  const places = JSON.parse(out).rows.map(
    ({ village, kecamatan }: Record<string, string>) => `${village}, ${kecamatan}`,
  );
  expect([...new Set(places)]).toEqual(['Sumberejo, Wonosari']);
});

test('where the regency is known, the spelling of the official list is proposed', async () => {
  const { validate } = desk({
    'd.csv': ROSTER.replaceAll('Sumberejo', 'Sumberrejo').replaceAll('Wonosari', 'Klaten Selatan'),
    'k.yaml': `policy: klaten\nregency: "33.10"\ncategories: { kepala-desa: {}, perangkat-desa: {}, linmas: {} }\n`,
  });
  const said = await validate('d.csv --policy k.yaml');
  const [spelling] = said.findings.filter(({ code }) => code === 'village-spelling');
  expect(spelling?.args).toMatchObject({ other: 'Sumberejo', listed: true });
});
