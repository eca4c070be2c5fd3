import { describe, expect, it } from 'vitest';
import { word } from '../../src/domain/shown.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { budgetHtml } from '../../src/reports/budget/budget-html.ts';
import { barChartSvg } from '../../src/reports/budget/charts.ts';
import { shortAmount } from '../../src/text/parts/format.ts';
import { MIXED, person } from '../budget/people.ts';
import { EXAMPLE, facts, premiumOf } from './budget-example.ts';

const { budget } = premiumOf();
const page = budgetHtml(budget, facts());

describe('the HTML budget', () => {
  it('needs nothing from anywhere: no script, no address, a policy that forbids both', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
    expect(page).not.toMatch(/<script|@import|url\(|\son\w+=/i);
    expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual(['data:,']);
  });

  it('shows each chart with a label, and its figures in a table', () => {
    const charts = [...page.matchAll(/<svg role="img" aria-label="Grafik: [^"]+"/g)];
    expect(charts.length).toBe(5);
    expect([...page.matchAll(/<table>/g)].length).toBeGreaterThan(charts.length);
    for (const figure of ['Rp13.502.988 untuk 6 orang', '>8.980.412<', '>1.087.765<', '>12.944.334<'])
      expect(page).toContain(figure);
  });

  it('says what was read and left out, the law and its doubts, and reconciles', () => {
    for (const sentence of [
      '8 baris dibaca dari 2 lembar',
      'NIK bukan 16 digit (nik-length)',
      'PP 44/2015 Ps 18(1)',
      'Selisih rupiah',
    ])
      expect(page).toContain(sentence);
  });

  it('shows ceilings and quotas where the policy has them', () => {
    const category = { ...MIXED.categories?.['pekerja-rentan'], quota: { perVillage: 3 } };
    const policy = resolvePolicy([
      { ...MIXED, ceilings: { ADD: 1 }, categories: { ...MIXED.categories, 'pekerja-rentan': category } },
    ]);
    const html = budgetHtml(premiumOf(EXAMPLE, policy).budget, facts({ policy }));
    expect(html).toContain('Pagu dan rencana');
    expect(html).toContain('>66%<');
    expect(page).not.toContain('Pagu dan rencana');
  });

  it('tells on a narrow screen that a chart goes on to the side, for every chart', () => {
    expect(page.match(/<figure/g)?.length).toBeGreaterThan(2);
    expect(page.match(/<figcaption>Geser grafik ke samping/g)).toHaveLength(
      page.match(/<figure/g)?.length ?? 0,
    );
    expect(page).toMatch(/figcaption \{ display: none;.*\n@media screen and \(max-width/);
  });

  it('takes names as text, in tables and in charts', () => {
    const odd = premiumOf([
      person(1, { kecamatan: '<script>alert(1)</script>' }),
      person(2, { kecamatan: '"><img src=x>' }),
    ]);
    const html = budgetHtml(odd.budget, facts());
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;');
  });

  it('shows no NIK and nobody’s name', () => {
    expect(page).not.toMatch(/330101|\d{16}|Sri Lestari/);
  });

  it('is the same text each time, also after other charts were drawn', () => {
    barChartSvg({ title: word('x'), categories: [word('a')], series: [], stacked: false, lying: true }, 'id');
    expect(budgetHtml(budget, facts())).toBe(page);
  });

  it('speaks English when asked', () => {
    const english = budgetHtml(budget, facts({ language: 'en' }));
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('Rp13,502,988 for 6 people');
  });

  it('stands without workers', () => {
    expect(budgetHtml(premiumOf([]).budget, facts())).toContain('Rp0');
  });
});

describe('amounts on an axis', () => {
  it.each([
    [0, '0', '0'],
    [500, '500', '500'],
    [1_500, '1,5 rb', '1.5 k'],
    [20_000_000, '20 jt', '20 m'],
    [6_652_800_000, '6,7 M', '6.7 bn'],
    [2_000_000_000_000, '2 T', '2 tn'],
  ])('%d', (value, id, en) => {
    expect([shortAmount(value, 'id'), shortAmount(value, 'en')]).toEqual([id, en]);
  });
});
