import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { NOTHING, ownWords, shownName, shownNameIfAny, word } from '../../src/domain/shown.ts';
import { lawChanges } from '../../src/law/changes.ts';
import { lawCounts } from '../../src/law/counts.ts';
import { findLaw, LAW, LAW_SECTIONS } from '../../src/law/index.ts';
import { umkItem, umkOf } from '../../src/law/rates/umk.ts';
import { type LawItem, since } from '../../src/law/value.ts';
import { changeView, lawDiffText } from '../../src/reports/law/law-diff.ts';
import { lawDiffJson, lawJson } from '../../src/reports/law/law-json.ts';
import { lawListText } from '../../src/reports/law/law-list.ts';
import { lawShowText } from '../../src/reports/law/law-show.ts';
import { itemView } from '../../src/reports/law/law-view.ts';
import { wrapped } from '../../src/reports/parts/wrap.ts';

function law(id: string): LawItem<unknown> {
  const item = findLaw(id);
  if (!item) throw new Error(`no law ${id}`);
  return item;
}

function show(id: string, month?: string, language: Language = 'id'): string {
  return lawShowText(
    itemView(law(id), month === undefined ? undefined : since(month), language),
    shownNameIfAny(month),
    language,
  );
}

function diff(earlier: string, later: string, language: Language = 'id'): string {
  const changes = lawChanges(LAW, since(earlier), since(later)).map((change) => changeView(change, language));
  return lawDiffText(changes, shownName(earlier), shownName(later), language);
}

function list(month: string | undefined, language: Language): string {
  const at = month === undefined ? undefined : since(month);
  const sections = LAW_SECTIONS.map((section) => ({
    title: ownWords(section.title[language]),
    items: section.items.map((item) => itemView(item, at, language)),
  }));
  return lawListText(
    sections,
    { regions: 67, firstYear: 2019, lastYear: 2026 },
    lawCounts(LAW),
    shownNameIfAny(month),
    language,
  );
}

/** Lines longer than a terminal, but for addresses, which are never broken. */
function tooLong(text: string): string[] {
  return text.split('\n').filter((line) => line.length > 80 && !line.includes('http'));
}

describe('enroll law show', () => {
  it('jkm-bpu prints value, dates, article, evidence, bindingness and address', () => {
    expect(show('jkm-bpu')).toBe(`jkm-bpu  Iuran JKM peserta bukan penerima upah

  Sejak 2015-07
    Nilai     Rp6.800
    Dasar     PP 44/2015 Ps 20(3) (Penyelenggaraan Program Jaminan Kecelakaan
              Kerja dan Jaminan Kematian)
    Bukti     naskah: bunyi aturan dibaca sendiri atau dalam kutipan
    Mengikat  hukum: bunyi aturan
    Dibaca    2026-11-28 https://github.com/mblonyox/data-peraturan
    Naskah    https://peraturan.bpk.go.id/Download/28927/PP%20Nomor%2044%20Tahun%202015.pdf

  Diperiksa sampai 2026-11; sesudahnya nilai terakhir dipakai dan ditandai.
`);
  });

  it('does not promise a last value for what has run out', () => {
    expect(show('relief-pp-50-2025')).toContain(
      'Diperiksa sampai 2026-12; sesudah 2026-12 tidak ada nilai yang dipakai.',
    );
    expect(show('jp-ceiling')).toContain('Diperiksa sampai 2027-02; sesudahnya nilai terakhir dipakai');
  });

  it('prints all dated values, or the one of a month', () => {
    expect(show('jp-ceiling').match(/Rp[\d.]+\n/g)).toHaveLength(12);
    expect(show('jp-ceiling', '2026-02', 'en')).toContain('Value     Rp10,547,400');
    expect(show('jp-ceiling', '2026-02', 'en')).not.toContain('11,086,300');
  });

  it('claims to have read no page where none was read, and says where the text lies', () => {
    const text = show('risk-class-village', '2026-03');
    expect(text).not.toContain('Dibaca');
    expect(text).toContain('Naskah    https://peraturan.bpk.go.id/Download/118686/');
  });

  it('prints the BPU table row by row, with the bounds of the annex', () => {
    const text = show('bpu-brackets');
    expect(text).toContain('1. Rp0–Rp1.099.000: JKK Rp10.000, JHT Rp20.000');
    expect(text).toContain('21. Rp8.200.000–Rp9.199.000: JKK Rp87.000, JHT Rp174.000');
    expect(text).toContain('33. mulai Rp20.200.000: JKK Rp207.000, JHT Rp414.000');
  });

  it('gives the due day of a month, not only the rule', () => {
    expect(show('due-date-pu', '2026-07')).toContain('untuk 2026-07: 2026-08-18');
    expect(show('due-date-bpu', '2026-02', 'en')).toContain('for 2026-02: 2026-02-16');
  });

  it('has a sentence for a month without a value', () => {
    expect(show('fund-rules-dds', '2027-01')).toContain(
      'tidak ada nilai untuk 2027-01; yang diketahui: 2023-01 sampai 2026-12',
    );
  });

  it('prints a list once, not as a summary and again as rows', () => {
    expect(show('fund-rules-dds', '2025-06').match(/daftar larangan 2025/g)).toHaveLength(1);
  });

  it('shows the minimum wages of a region like any other item', async () => {
    const item = umkItem((await umkOf('35.16')) ?? []);
    const text = item && lawShowText(itemView(item, since('2025-11'), 'id'), word('2025-11'), 'id');
    expect(text).toContain('Rp4.925.398');
    expect(text).toContain('dari daftar pers');
  });
});

describe('enroll law diff', () => {
  it('2026-03 2026-04 names PP 50/2025', () => {
    expect(diff('2026-03', '2026-04')).toContain('PP 50/2025 Ps 3, Ps 4(1)');
    expect(diff('2026-03', '2026-04')).not.toContain('jp-ceiling');
  });

  it('2026-02 2026-03 names the JP ceiling, before and after', () => {
    const text = diff('2026-02', '2026-03', 'en');
    expect(text).toContain('jp-ceiling  JP wage ceiling');
    expect(text).toContain('Was       Rp10,547,400');
    expect(text).toContain('Becomes   Rp11,086,300');
  });

  it('says so when nothing changed', () => {
    expect(diff('2026-05', '2026-06')).toBe(
      'Yang berubah dalam hukum dari 2026-05 ke 2026-06\n\nTidak ada yang berubah.\n',
    );
  });
});

describe('enroll law list', () => {
  it('names every item, its value in the month and how it is known', () => {
    const text = list('2026-03', 'id');
    for (const item of LAW) expect(text).toContain(`  ${item.id}  `);
    expect(text).toContain('Rp11.086.300');
    expect(text).toContain('INGATAN');
    expect(text).not.toContain('BELUM DIPERIKSA');
  });

  it('marks what nobody has checked for the month', () => {
    expect(list('2027-05', 'id')).toMatch(
      /\[PP 44\/2015 Ps 16\(1\); sejak 2015-07; naskah; hukum; BELUM\s+DIPERIKSA\]/,
    );
  });

  it('without a month gives the latest values and says which have ended', () => {
    expect(list(undefined, 'en')).toContain('ended 2021-01');
  });
});

describe.each(LANGUAGES)('texts of the law in %s', (language) => {
  it('fit 80 columns', () => {
    expect(tooLong(LAW.map((item) => show(item.id, undefined, language)).join('\n'))).toEqual([]);
    expect(tooLong(list('2026-03', language))).toEqual([]);
    expect(tooLong(diff('2015-07', '2027-06', language))).toEqual([]);
  });

  it('have no blank that stands at the end of a line, and no missing word', () => {
    const text = list(undefined, language) + diff('2015-07', '2027-06', language);
    expect(text.split('\n').filter((line) => /\s$/.test(line))).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('law as JSON', () => {
  it('carries rates as percent, sen as decimal, and the whole source', () => {
    const views = ['jkk-pu', 'jp-ceiling'].map((id) => itemView(law(id), since('2026-03'), 'id'));
    const parsed = JSON.parse(lawJson(views, word('2026-03'), []));
    expect(parsed).toMatchObject({
      schema: 'enroll.law/1',
      month: '2026-03',
      warnings: [],
      items: [
        {
          id: 'jkk-pu',
          verified: true,
          verifiedUntil: '2026-11',
          values: [
            {
              from: '2015-07',
              to: null,
              value: { 1: '0.24%', 5: '1.74%' },
              source: { instrument: 'PP 44/2015', article: 'Ps 16(1)', evidence: 'text' },
            },
          ],
        },
        { id: 'jp-ceiling', values: [{ value: '11086300', text: 'Rp11.086.300' }] },
      ],
    });
  });

  it('carries a difference', () => {
    const changes = lawChanges(LAW, since('2026-02'), since('2026-03')).map((change) =>
      changeView(change, 'en'),
    );
    expect(JSON.parse(lawDiffJson(changes, word('2026-02'), word('2026-03')))).toMatchObject({
      schema: 'enroll.law-diff/1',
      changes: [
        { id: 'jp-ceiling', kind: 'changes', before: { value: '10547400' }, after: { value: '11086300' } },
      ],
    });
  });
});

describe('lines', () => {
  it('break between words, never inside one', () => {
    const long = 'x'.repeat(90);
    expect(wrapped(ownWords(`a ${long} b`), 2)).toEqual(['  a', `  ${long}`, '  b']);
    expect(wrapped(NOTHING, 2)).toEqual(['']);
  });
});
