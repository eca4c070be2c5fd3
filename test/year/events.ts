import type { Regency, RegencyVillage, RosterPerson } from './regency.ts';
import { YEAR } from './regency.ts';

const two = (value: number): string => String(value).padStart(2, '0');
/** `31-03-2026` */
export const dayOf = (month: number, day: number): string => `${two(day)}-${two(month)}-${YEAR}`;
const lastDay = (month: number): string => dayOf(month, new Date(Date.UTC(YEAR, month, 0)).getUTCDate());

const MONTH_OF_RAISE = 7;

/** What happens between two months: somebody dies, resigns, begins, moves to another village; in July wages rise. */
export function monthPasses(regency: Regency, month: number): Record<string, number> {
  const { villages, source, newcomer } = regency;
  const count: Record<string, number> = { deaths: 0, resigned: 0, joined: 0, moved: 0, raised: 0 };
  for (const village of villages) village.changed = false;
  const done = (village: RegencyVillage, what: string): void => {
    village.changed = true;
    count[what] = (count[what] ?? 0) + 1;
  };
  villages.forEach((village, at) => {
    const pick = (post: string): RosterPerson | undefined =>
      village.people.find((one) => one.post === post && one.to === '' && !one.from.endsWith(String(YEAR)));
    if (source.chance(12)) {
      const gone = pick('Ketua RT');
      if (gone) {
        Object.assign(gone, { to: dayOf(month - 1, 1 + source.below(27)), note: 'Meninggal dunia' });
        village.people.push(newcomer('Ketua RT', dayOf(month, 1)));
        done(village, 'deaths');
      }
    }
    if (source.chance(8)) {
      const gone = pick('Kader Posyandu');
      if (gone) {
        Object.assign(gone, { to: lastDay(month - 1), note: 'Mengundurkan diri' });
        done(village, 'resigned');
      }
    }
    if (source.chance(15)) {
      village.people.push(
        newcomer(
          source.pick(['Kader Posyandu', 'Pekerja Rentan', 'Anggota Linmas']),
          dayOf(month, 1 + source.below(20)),
        ),
      );
      done(village, 'joined');
    }
    const other = villages[(at + 1) % villages.length];
    // In April somebody moves to another employer too: the last village of ten and the next one have two.
    if ((source.chance(5) || (month === 4 && at % 10 === 9)) && other !== undefined && other !== village) {
      const mover = pick('Staf Desa');
      if (mover) {
        other.people.push({ ...mover, from: dayOf(month, 1) });
        Object.assign(mover, { to: lastDay(month - 1), note: `Mutasi ke Desa ${other.name}` });
        other.changed = true;
        done(village, 'moved');
      }
    }
    if (month === MONTH_OF_RAISE) raise(village, () => done(village, 'raised'));
  });
  return count;
}

/** Wages differ from July on: the row ends, and one with the new wage begins. */
function raise(village: RegencyVillage, done: () => void): void {
  for (const one of village.people.filter(({ post, to }) => post === 'Sekretaris Desa' && to === '')) {
    village.people.push({ ...one, wage: (one.wage ?? 0) + 150_000, from: dayOf(MONTH_OF_RAISE, 1) });
    one.to = lastDay(MONTH_OF_RAISE - 1);
    done();
  }
}
