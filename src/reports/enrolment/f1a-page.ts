import type { Language } from '../../domain/language.ts';
import { escapeMarkup } from '../../domain/markup.ts';
import type { Month } from '../../domain/month.ts';
import { RESULT_META } from '../../domain/result-marks.ts';
import { joined, type Shown, said, shownText, wholeValue, word } from '../../domain/shown.ts';
import type { SippField } from '../../domain/sipp/sipp-field.ts';
import { villageKey } from '../../domain/village/name.ts';
import type { Worker } from '../../domain/worker.ts';
import type { Prepared } from '../../enrolment/sipp/sipp-values.ts';
import { type Employers, employersOf } from '../../policy/employers.ts';
import type { Policy } from '../../policy/policy.ts';
import { F1A_TEXT, type F1aLine } from '../../text/enrolment/f1a.ts';
import { monthWords, rupiahWords } from '../../text/parts/format.ts';
import { fileSlugs } from '../parts/file-names.ts';

export interface F1aSubject {
  readonly worker: Worker;
  readonly prepared: Prepared;
}

export interface F1aDocument {
  /** `dlanggu-sumberejo.html` */
  readonly name: string;
  readonly pages: number;
  readonly html: Shown;
}

/**
 * A helper for offices that want paper: one A4 page a worker, one document a village. The official F1A is one form a
 * worker and its items past the seventh are not known for certain, so the page says that it is not the form.
 */
export function f1aPages(
  subjects: readonly F1aSubject[],
  policy: Policy,
  month: Month,
  language: Language,
): readonly F1aDocument[] {
  const villages = new Map<string, F1aSubject[]>();
  for (const subject of subjects) {
    const key = villageKey(subject.worker.kecamatan, subject.worker.village);
    const known = villages.get(key);
    if (known) known.push(subject);
    else villages.set(key, [subject]);
  }
  const groups = [...villages.values()];
  const facts = { policy, month, employers: employersOf(policy) };
  const slugs = fileSlugs(groups.map(([first]) => [first?.worker.kecamatan, first?.worker.village]));
  return groups.map((group, index) => ({
    name: `${slugs[index]}.html`,
    pages: group.length,
    html: documentOf(group, facts, language),
  }));
}

const STYLE = said`
  @page { size: A4; margin: 18mm }
  body { font: 10pt Arial, sans-serif; margin: 0; color: #000 }
  section { break-after: page }
  section:last-child { break-after: auto }
  h1 { font-size: 14pt; margin: 0 0 2mm }
  .label { border: 1px solid #000; padding: 2mm 3mm; margin-bottom: 4mm }
  table { border-collapse: collapse; width: 100% }
  th, td { border: 1px solid #666; padding: 0.8mm 2mm; text-align: left; vertical-align: top }
  th { width: 38%; font-weight: normal; background: #eee }
  td { height: 4.5mm }
  .sign { margin-top: 8mm; display: flex; justify-content: space-between }
  .sign div { width: 40%; text-align: center; padding-bottom: 22mm; border-bottom: 1px solid #000 }
  @media screen { body { max-width: 180mm; margin: 8mm auto } section { margin-bottom: 20mm } }
`;

interface F1aFacts {
  readonly policy: Policy;
  readonly month: Month;
  readonly employers: Employers;
}

function documentOf(group: readonly F1aSubject[], facts: F1aFacts, language: Language): Shown {
  const text = F1A_TEXT[language];
  const sections = group.map((subject) => page(subject, facts, language));
  return said`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8">${RESULT_META}<title>${escapeMarkup(text.title)}</title><style>${STYLE}</style></head>
<body>
${joined(sections, '\n')}
</body>
</html>
`;
}

function page({ worker, prepared }: F1aSubject, facts: F1aFacts, language: Language): Shown {
  const { policy, month, employers } = facts;
  const text = F1A_TEXT[language];
  const category = policy.categories.get(worker.category);
  const { values } = prepared;
  // Of an employer whom nobody states the page is left open, to be written by hand.
  const npp = employers.doubtOf(worker) === undefined ? employers.of(worker) : undefined;
  const known: Partial<Record<F1aLine, Shown | undefined>> = {
    kind: values.kpj === undefined ? text.newMember : undefined,
    since: monthWords(month, language),
    employer: worker.village,
    wage: values.wage === undefined ? undefined : rupiahWords(Number(values.wage), language),
    npp: category?.segment === 'PU' && npp !== undefined ? shownText(npp) : undefined,
    programmes: category && joined(category.programmes, ', '),
    post: category?.name[language] ?? word(worker.category),
    segment: category && word(category.segment),
    kecamatan: worker.kecamatan,
  };
  const rows = (Object.keys(text.lines) as F1aLine[]).map((line) => {
    const value = known[line] ?? wholeValue(values[line as SippField] ?? '');
    return said`<tr><th>${escapeMarkup(text.lines[line])}</th><td>${escapeMarkup(value)}</td></tr>`;
  });
  return said`<section>
<h1>${escapeMarkup(text.title)}</h1>
<p class="label">${escapeMarkup(text.label)}</p>
<table>
${joined(rows, '\n')}
</table>
<div class="sign"><div>${escapeMarkup(text.workerSigns)}</div><div>${escapeMarkup(text.employerSigns)}</div></div>
</section>`;
}
