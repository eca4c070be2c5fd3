import { peopleMaker } from '../../fixtures/generate/people.ts';
import { type Random, random } from '../../fixtures/generate/random.ts';
import { formatDmy } from '../../src/domain/date.ts';
import { officialRegency } from '../../src/policy/official-areas.ts';

/** A row of a village's roster, as its operator types it; days are dd-mm-yyyy, empty where none is. */
export interface RosterPerson {
  readonly nik: string;
  readonly name: string;
  readonly sex: string;
  readonly birthPlace: string;
  readonly birth: string;
  readonly mother: string;
  readonly married: boolean;
  readonly blood: string;
  readonly post: string;
  readonly wage: number | undefined;
  from: string;
  to: string;
  note: string;
}

export interface RegencyVillage {
  readonly name: string;
  readonly kecamatan: string;
  readonly code: string;
  /** Ten villages are one employer. */
  readonly npp: string;
  readonly people: RosterPerson[];
  /** Of its roster; set when the village has changed it in the month. */
  changed: boolean;
}

export const YEAR = 2026;
const CODE = '35.16';
/** Every post with how many of it a village has: 62.5 people, of twelve categories. */
const POSTS: readonly (readonly [post: string, people: number, wage?: number])[] = [
  ['Kepala Desa', 1, 3_400_000],
  ['Sekretaris Desa', 1, 2_700_000],
  ['Kaur Keuangan', 1, 2_350_000],
  ['Kasi Pelayanan', 1, 2_350_000],
  ['Kepala Dusun', 5, 2_250_000],
  ['Staf Desa', 2, 1_650_000],
  ['Anggota BPD', 7],
  ['Ketua RT', 16],
  ['Ketua RW', 4],
  ['Anggota Linmas', 6],
  ['Kader Posyandu', 8],
  ['Kader PKK', 2],
  ['Guru Ngaji', 3],
  ['Pekerja Rentan', 5],
];

export type Newcomer = (post: string, from: string) => RosterPerson;

export interface Regency {
  readonly villages: readonly RegencyVillage[];
  readonly source: Random;
  readonly newcomer: Newcomer;
}

/** The first villages of a real regency, by the official list; everybody in them is invented. @throws RangeError */
export async function inventRegency(seed: number, count: number): Promise<Regency> {
  const official = await officialRegency(CODE);
  const all = official?.villages.filter(({ code }) => code?.startsWith(CODE) && /\.2\d{3}$/.test(code)) ?? [];
  if (all.length < count) throw new RangeError(`${CODE} has ${all.length} villages`);
  const source = random(seed);
  const makers = new Map<string, ReturnType<typeof peopleMaker>>();
  const personOf = (district: string): ReturnType<ReturnType<typeof peopleMaker>> => {
    const made =
      makers.get(district) ??
      peopleMaker(source, {
        region: `3516${district}`,
        birthPlaces: ['Mojokerto', 'Jombang'],
        born: [1972, 2001],
      });
    makers.set(district, made);
    return made();
  };
  const used = new Set<string>();
  const invent = (district: string, post: string, from: string): RosterPerson => {
    let person = personOf(district);
    while (used.has(person.nik)) person = personOf(district);
    used.add(person.nik);
    const { nik, sex, birthPlace, mother, married, bloodType } = person;
    // A name of more than one word: namesakes in one village would be asked about.
    const name = `${person.name} ${source.pick(LAST)}`;
    const wage = POSTS.find(([known]) => known === post)?.[2];
    return {
      ...{
        nik,
        name,
        sex,
        birthPlace,
        birth: formatDmy(person.birth),
        mother: `${mother} ${source.pick(LAST)}`,
      },
      ...{
        married,
        blood: bloodType ?? 'O',
        post,
        wage: wage && wage + 10_000 * source.below(20),
        from,
        to: '',
      },
      note: '',
    };
  };
  const villages = all.slice(0, count).map(({ name, kecamatan, code = '' }, at): RegencyVillage => {
    const district = code.slice(6, 8);
    const posts = POSTS.flatMap(([post, people]) =>
      Array.from({ length: people + (post === 'Ketua RT' && at % 2 === 1 ? 1 : 0) }, () => post),
    );
    const people = posts.map((post) => invent(district, post, `01-01-${2018 + source.below(7)}`));
    return { name, kecamatan, code, npp: String(16_000_001 + Math.floor(at / 10)), people, changed: true };
  });
  const newcomer: Newcomer = (post, from) => invent(source.pick([...makers.keys()]), post, from);
  return { villages, source, newcomer };
}

const LAST =
  'Adiwarna Bestari Cendana Darmasakti Ekajaya Fajarwati Gemilang Harimurti Indrawan Jayakarsa Kertarajasa Lokananta Mahardika Nirwana Pramudita Radityatama Saraswati Tirtayasa Utarawati Wicaksana'.split(
    ' ',
  );

export function villagesFile(villages: readonly RegencyVillage[]): string {
  const rows = villages.map(({ code, name, kecamatan, npp }) => [code, name, kecamatan, npp].join(';'));
  return ['Kode;Desa;Kecamatan;NPP', ...rows, ''].join('\n');
}

/** What a decree or regulation decides: `perda`, that of July, raises incentives and lets another fund pay for linmas. */
export function policyText(perda: boolean): string {
  const incentives = perda ? ', { from: 2026-07, amount: 1250500.50 }' : '';
  const linmas = perda
    ? '{ fund: ADD, activity: "2.3.01", months: ["2026-01", "2026-06"] }, { fund: PBH, activity: "2.3.01", months: ["2026-07", "2026-12"] }'
    : '{ fund: ADD, activity: "2.3.01" }';
  const office = 'activity: "1.1.03", object: "5.1.3.03"';
  const paid = `[ { payer: employer, fund: ADD, ${office} }, { payer: worker, fund: SELF } ]`;
  const pu = (programmes: string, base: string, charges: string): string =>
    `{ segment: PU, programmes: [${programmes}], base: ${base}, charges: ${charges} }`;
  const bpu = (charge: string): string =>
    `{ segment: BPU, programmes: [JKK, JKM], income: 1000000, relief: false, charges: [ ${charge} ] }`;
  return `policy: rekaan-2026
title: Perlindungan pekerja desa (rekaan)
regency: "${CODE}"
source: Perbup rekaan 1/2026${perda ? ', diubah Perda rekaan 7/2026' : ''}
year: ${YEAR}
bases:
  umk: { amount: 5176101.17, source: SK rekaan }
  insentif: { values: [ { amount: 1000000 }${incentives} ], source: Perbup rekaan }
categories:
  kepala-desa: ${pu('JKK, JKM, JHT, JP', 'wage', paid)}
  sekretaris-desa: ${pu('JKK, JKM, JHT, JP', 'wage', paid)}
  perangkat-desa: ${pu('JKK, JKM, JHT', 'wage', paid)}
  staf-desa: ${pu('JKK, JKM', 'wage', `[ { fund: ADD, ${office} } ]`)}
  bpd: ${pu('JKK, JKM', 'umk', '[ { fund: ADD, activity: "1.1.05" } ]')}
  ketua-rt: ${pu('JKK, JKM', 'insentif', '[ { fund: ADD, percent: 60, activity: "1.1.07" }, { fund: PBH, percent: 40, activity: "1.1.07" } ]')}
  ketua-rw: ${pu('JKK, JKM', 'insentif', '[ { fund: ADD, activity: "1.1.07" } ]')}
  linmas: ${pu('JKK, JKM', 'insentif', `[ ${linmas} ]`)}
  kader-posyandu: ${pu('JKK, JKM', 'insentif', '[ { fund: DDS, activity: "2.2.02" } ]')}
  pkk: ${bpu('{ fund: PAD, activity: "2.2.02" }')}
  guru-ngaji: ${bpu('{ fund: BAZNAS }')}
  pekerja-rentan: ${bpu('{ fund: APBD }')}
villages: desa.csv
enrolment: { workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;
}
