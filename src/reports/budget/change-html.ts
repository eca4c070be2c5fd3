import { cutChanges, FORM_COLUMNS } from '../../budget/changes/cut-changes.ts';
import { REASONS } from '../../budget/changes/reasons.ts';
import { NOTHING, type Shown, shownText } from '../../domain/shown.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { CHANGE_TEXT } from '../../text/budget/changes.ts';
import { rupiahWords } from '../../text/parts/format.ts';
import { htmlSection, listHtml, type Page, type Table, tableHtml } from './budget-html-parts.ts';
import { byFund, differenceWords, reasonWords, unexplained } from './change-view.ts';

/** Semula, Menjadi and why, where the budget changes one that was kept. */
export function changeSection({ facts: { against, language }, labels }: Page): Shown {
  if (!against) return NOTHING;
  const { saved, change } = against;
  const text = CHANGE_TEXT[language];
  const money = [text.before, text.after, text.difference];
  const values = ({ before, after }: { before: number; after: number }) => [
    before,
    after,
    differenceWords(after - before, language),
  ];
  const foot = (blanks: number): Table['foot'] => [
    text.total,
    ...Array.from({ length: blanks }, () => NOTHING),
    ...values(change),
  ];
  const funds: Table = {
    heads: [BUDGET_TEXT[language].by.fund, ...money],
    rows: cutChanges(byFund(change.lines), ['fund']).map((cut) => [
      shownText(cut.key[0] ?? ''),
      ...values(cut),
    ]),
    foot: foot(0),
  };
  const reasons: Table = {
    heads: [text.reason, text.difference],
    rows: REASONS.filter((one) => change.reasons[one] !== 0).map((one) => [
      text.reasons[one],
      differenceWords(change.reasons[one], language),
    ]),
    foot: [text.total, differenceWords(change.after - change.before, language)],
  };
  const W = WORKBOOK_TEXT;
  const form: Table = {
    heads: [W.kecamatan, W.village, W.activity, W.object, ...money, W.fundName, text.reason],
    rows: cutChanges(change.lines, FORM_COLUMNS).map((cut) => {
      const [kecamatan = '', village = '', activity = '', object = '', fund = '', subFund = ''] = cut.key;
      return [
        labels('kecamatan', kecamatan),
        labels('village', village),
        shownText(activity),
        shownText(object),
        ...values(cut),
        shownText(subFund === '' ? fund : `${fund} · ${subFund}`),
        reasonWords(cut, language),
      ];
    }),
    foot: [...(foot(3) ?? []), NOTHING, NOTHING],
  };
  return htmlSection(
    text.title(saved.name),
    tableHtml(funds, language),
    tableHtml(reasons, language),
    tableHtml(form, language),
    listHtml([text.method, text.reconciled(rupiahWords(unexplained(change), language))]),
  );
}
