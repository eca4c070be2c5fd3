import type { Language, Localized } from '../../domain/language.ts';
import { formatRate } from '../../domain/money.ts';
import { rateText } from '../format.ts';
import type { LawItem } from '../value.ts';
import { pp49Of2020 } from './pp-49-2020.ts';
import { pp50Of2025 } from './pp-50-2025.ts';
import { pp50Of2025Transport } from './pp-50-2025-transport.ts';
import type { Relief } from './relief.ts';

/** Every relief that can change what a village pays. A new one needs its file, its line here and its test. */
export const RELIEFS: readonly Relief[] = [pp49Of2020, pp50Of2025Transport, pp50Of2025];

/**
 * A relief as a policy takes it for every fund (`relief: all-funds`), against what the instrument leaves out. Whether
 * village money is APBN or APBD stands nowhere, so a district may be told otherwise by its branch office; every report
 * says that it did. Undefined: the relief leaves no fund out.
 */
export function reliefForAllFunds(relief: Relief): Relief | undefined {
  return FOR_ALL_FUNDS.get(relief);
}

const FOR_ALL_FUNDS: ReadonlyMap<Relief, Relief> = new Map(
  RELIEFS.filter(({ excludedFunds }) => excludedFunds.length > 0).map((relief) => [relief, widened(relief)]),
);

function widened(relief: Relief): Relief {
  const { title, source } = relief;
  return {
    ...relief,
    id: `${relief.id}-all-funds`,
    title: {
      id: `${title.id}, juga untuk dana pemerintah (pilihan kebijakan)`,
      en: `${title.en}, for government funds too (the policy’s choice)`,
    },
    excludedFunds: [],
    source: {
      ...source,
      caveat: {
        id: `kebijakan memakainya juga untuk ${relief.excludedFunds.join(', ')}, padahal Ps 3 mengecualikan yang dibayar APBN atau APBD; pastikan dengan kantor cabang sebelum menganggarkan`,
        en: `the policy takes it for ${relief.excludedFunds.join(', ')} too, although art. 3 leaves out what APBN or APBD pays; ask the branch office before budgeting`,
      },
    },
  };
}

const SECTORS: Readonly<Record<NonNullable<Relief['sector']>, Localized>> = {
  transport: { id: 'sektor transportasi', en: 'transport sector' },
  'non-transport': { id: 'sektor selain transportasi', en: 'sectors other than transport' },
};

interface ReliefWords {
  except(funds: string): string;
  fresh(months: number): string;
  sentence(payable: string, programmes: string, who: string, rest: string): string;
}

const RELIEF_WORDS: Readonly<Record<Language, ReliefWords>> = {
  id: {
    except: (funds) => `; tidak untuk yang dibayar ${funds}`,
    fresh: (months) => `; yang pertama kali membayar dalam bulan-bulan ini membayar penuh ${months} bulan`,
    sentence: (payable, programmes, who, rest) => `${programmes} dibayar ${payable} saja (${who})${rest}`,
  },
  en: {
    except: (funds) => `; not for what these funds pay: ${funds}`,
    fresh: (months) => `; who first pays in these months pays ${months} of them in full`,
    sentence: (payable, programmes, who, rest) =>
      `${payable} of ${programmes} remains payable (${who})${rest}`,
  },
};

function formatRelief(relief: Relief, language: Language = 'id'): string {
  const words = RELIEF_WORDS[language];
  const who = `${relief.segments.join(', ')}${relief.sector ? `, ${SECTORS[relief.sector][language]}` : ''}`;
  const funds = relief.excludedFunds.join(', ');
  const except = funds === '' ? '' : words.except(funds);
  const fresh = relief.newMembers ? words.fresh(relief.newMembers.fullMonths) : '';
  return words.sentence(
    rateText(relief.payable, language),
    relief.programmes.join(', '),
    who,
    `${except}${fresh}`,
  );
}

/** A relief as an item of law, so that lists and differences show it beside the rates. */
export function reliefItem(relief: Relief): LawItem<Relief> {
  return {
    id: `relief-${relief.id}`,
    title: relief.title,
    values: [{ from: relief.from, to: relief.to, value: relief, source: relief.source }],
    // No extension is known; past its last month the normal contribution is due.
    verifiedUntil: relief.to,
    format: formatRelief,
    note: relief.note,
    json: ({ segments, programmes, payable, sector, newMembers, excludedFunds }) => ({
      segments,
      programmes,
      payable: formatRate(payable),
      sector: sector ?? null,
      newMembers: newMembers ?? null,
      excludedFunds,
    }),
  };
}
