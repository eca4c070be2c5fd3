import { type CalendarDate, dateParts } from '../../domain/date.ts';
import { EXAMPLE_PEOPLE } from '../../domain/example-people.ts';
import type { CategoryPolicy, Policy } from '../../policy/policy.ts';
import type { TemplateField } from '../../text/roster/template.ts';

export type ExamplePerson = Readonly<Partial<Record<TemplateField, string | number>>>;

const BLOOD = ['O', 'A', 'B', 'AB'] as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** A village has one of these at most, or a fixed number: a poor example to copy. */
const COUNTED = new Set(['kepala-desa', 'sekretaris-desa', 'bpd', 'ketua-rt', 'ketua-rw']);

/** People as the roster wants them, in categories of the policy. */
export function examplePeople(
  policy: Policy,
  categories: readonly CategoryPolicy[],
  asOf: CalendarDate,
): ExamplePerson[] {
  const free = categories.filter(({ id }) => !COUNTED.has(id));
  const usable = free.length > 0 ? free : categories;
  const region = `${(policy.regency ?? '33.10').replace('.', '')}01`.padEnd(6, '0').slice(0, 6);
  const { year } = dateParts(asOf);
  const village = (policy.villages?.list ?? policy.official?.villages)?.[0];
  return EXAMPLE_PEOPLE.flatMap((person, index) => {
    const category = usable[index % Math.max(usable.length, 1)];
    if (!category || (free.length === 0 && index >= usable.length)) return [];
    const born = year - person.age;
    const { day, month, sex } = person;
    return {
      no_urut: index + 1,
      nik: `${region}${two(sex === 'P' ? day + 40 : day)}${two(month)}${two(born % 100)}000${index + 1}`,
      nama: person.name,
      jenis_kelamin: sex,
      tempat_lahir: person.place,
      tanggal_lahir: `${two(day)}-${two(month)}-${born}`,
      jabatan: category.name.id,
      desa: village?.name ?? 'Sumberejo',
      kecamatan: village?.kecamatan ?? 'Wonosari',
      ...(category.base === 'wage' ? { upah: 3_000_000 } : {}),
      tgl_mulai: `01-01-${year - 2}`,
      nama_ibu: person.mother,
      status_kawin: 'Kawin',
      gol_darah: BLOOD[index % BLOOD.length] ?? 'O',
      alamat: `Dusun Krajan`,
      rt: `00${index + 1}`,
      rw: '001',
      kode_pos: '57400',
      hp: `08123456789${index}`,
    };
  });
}
