import { digitsOf } from '../domain/nik.ts';
import type { Place } from '../domain/place.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import { counted } from '../text/parts/plural.ts';
import type { Check } from './engine/check.ts';

interface Args {
  readonly region: Shown;
  readonly regency: Shown;
  readonly count: number;
  readonly people: number;
}

/** Fewer people prove nothing. */
const LEAST = 5;
/** In ten: newcomers are some of a village, never nearly all of it. */
const NEARLY_ALL = 9;

interface File {
  readonly place: Place;
  people: number;
  readonly byRegency: Map<string, number>;
}

/** Nearly everybody's NIK was issued in one regency that is not the policy's: the wrong file, or the wrong policy. */
export const otherRegency: Check<Args> = {
  level: 'file',
  severity: 'error',
  rejects: false,
  unsettles: true,
  create: ({ policy }, report) => {
    const own = policy.regency?.replace('.', '');
    if (own === undefined) return {};
    let file: File | undefined;
    const say = (): void => {
      if (!file) return;
      const { place, people, byRegency } = file;
      const [most] = [...byRegency].sort(([, a], [, b]) => b - a);
      if (!most || most[0] === own || people < LEAST || most[1] * 10 < people * NEARLY_ALL) return;
      report({ region: dotted(most[0]), regency: dotted(own), count: most[1], people }, { place });
    };
    return {
      sheet({ place }) {
        if (file?.place.file === place.file) return;
        say();
        file = { place: { file: place.file }, people: 0, byRegency: new Map() };
      },
      row({ nik }) {
        if (!file || nik?.value === undefined) return;
        const regency = digitsOf(nik.value).slice(0, 4);
        file.people++;
        file.byRegency.set(regency, (file.byRegency.get(regency) ?? 0) + 1);
      },
      end: say,
    };
  },
  page: {
    example: { region: '35.16', regency: '33.10', count: 19, people: 20 },
    id: {
      title: 'Daftar ini tampaknya dari kabupaten lain',
      message: ({ region, regency, count, people }) =>
        `${count} dari ${people} NIK terbit di ${region}; kebijakannya untuk ${regency}.`,
      todo: () => 'Pastikan berkas dan kebijakan (--policy) sudah yang benar.',
      wrong: 'daftar 35.16 dengan kebijakan 33.10',
      right: 'daftar 33.10 dengan kebijakan 33.10',
    },
    en: {
      title: 'This roster seems to be of another regency',
      message: ({ region, regency, count, people }) =>
        `${count} of ${counted(people, 'NIK')} were issued in ${region}; the policy is for ${regency}.`,
      todo: () => 'Make sure that the file and the policy (--policy) are the right ones.',
      wrong: 'a roster of 35.16 with a policy of 33.10',
      right: 'a roster of 33.10 with a policy of 33.10',
    },
  },
};

const dotted = (code: string): Shown => shownText(`${code.slice(0, 2)}.${code.slice(2)}`);
