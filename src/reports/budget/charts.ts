import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Language } from '../../domain/language.ts';
import { joined, ownWords, type Shown } from '../../domain/shown.ts';
import { shortAmount } from '../../text/parts/format.ts';
import { brokenName } from '../parts/wrap.ts';

use([BarChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer]);

/** Bars side by side or stacked; the axis counts rupiah or people. */
export interface BarChartModel {
  readonly title: Shown;
  readonly categories: readonly Shown[];
  readonly series: readonly { readonly name: Shown; readonly values: readonly number[] }[];
  readonly stacked: boolean;
  /** Bars lie: for names that are long. */
  readonly lying: boolean;
}

const WIDTH = 760;
/** Told apart in grey and by the colour-blind, and seen on white and on black. */
const COLOURS = ['#3b82c4', '#e08a3c', '#4aa564', '#c05b9b', '#8a7fd0', '#b3a12f', '#5fb3b8', '#d0605e'];
const TEXT = { color: 'currentColor', fontSize: 13, fontFamily: 'inherit' } as const;

/** A chart as an SVG of fixed size, in the text's own colour. The same model gives the same text. */
export function barChartSvg(model: BarChartModel, language: Language): Shown {
  const height = model.lying ? 70 + model.categories.length * 28 : 340;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    chart.setOption(optionOf(model, language));
    // Its texts are those of the model.
    return ownWords(plain(chart.renderToSVGString()));
  } finally {
    chart.dispose();
  }
}

function optionOf(model: BarChartModel, language: Language): EChartsCoreOption {
  const categories = model.categories.map(broken);
  const line = { lineStyle: { color: 'currentColor', opacity: 0.35 } };
  const names = {
    type: 'category',
    data: categories,
    axisLabel: { ...TEXT, interval: 0 },
    axisLine: line,
    axisTick: { show: false },
    inverse: model.lying,
  };
  const amounts = {
    type: 'value',
    axisLabel: { ...TEXT, formatter: (value: number) => shortAmount(value, language) },
    splitLine: { lineStyle: { color: 'currentColor', opacity: 0.15 } },
  };
  const several = model.series.length > 1;
  return {
    animation: false,
    color: COLOURS,
    grid: {
      left: leftOf(model, categories),
      right: 32,
      top: several ? 40 : 12,
      bottom: 28,
      outerBoundsMode: 'none',
    },
    ...(several ? { legend: { top: 0, left: 0, textStyle: TEXT, itemWidth: 14, itemGap: 24 } } : {}),
    xAxis: model.lying ? amounts : names,
    yAxis: model.lying ? names : amounts,
    series: model.series.map(({ name, values }) => ({
      type: 'bar',
      name,
      data: [...values],
      ...(model.stacked ? { stack: 'all' } : {}),
      barMaxWidth: 40,
    })),
  };
}

const LETTERS_A_LINE = 26;
const LETTER_WIDTH = 8;

/** Long names on several lines: nothing measures text here, so room is given by the number of letters. */
const broken = (name: Shown): Shown => joined(brokenName(name, LETTERS_A_LINE), '\n');

function leftOf({ lying }: BarChartModel, names: readonly Shown[]): number {
  if (!lying) return 70;
  const longest = Math.max(4, ...names.flatMap((name) => name.split('\n').map((line) => line.length)));
  return 16 + Math.min(longest, 34) * LETTER_WIDTH;
}

/** Without classes and hover styles: the library numbers them through the life of the process. */
function plain(svg: string): string {
  return svg
    .replaceAll(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replaceAll(/ class="[^"]*"/g, '')
    .replaceAll(/ pointer-events="[^"]*"/g, '');
}
