import { describe, expect, it } from 'vitest'
import type { ChartTheme } from 'web/charts/chart-look.ts'
import { chosenColumnsOptions } from 'web/charts/chosen-columns.options.ts'
import { clusteredBarsOptions } from 'web/charts/clustered-bars.options.ts'
import { decals, fillOf, patternAt, seriesPatterns, sourcePattern } from 'web/charts/series-pattern.ts'

const names =
  'ink ink2 ink3 hairline rule surface sunken accent good bad warn missing central local provincial subprovincial other fontFamily'
const theme = Object.fromEntries(names.split(' ').map((name) => [name, name])) as Record<
  keyof ChartTheme,
  string
>

const points = (partial: boolean) => [{ value: 18000, text: '18,000', partial }]
const series = ['中央资金', '地方资金', '其他资金'].map((label, nth) => ({
  ...{ id: label, label, color: 'blue' },
  points: points(nth === 2),
}))
/** How bars of one colour are told apart. */
const decalsOf = (options: object) =>
  (options as { series: { data: { itemStyle: { decal?: object } }[] }[] }).series.map(
    ({ data }) => data[0]?.itemStyle.decal,
  )

describe('series in one colour', () => {
  it('have each a pattern of their own on the page and in ECharts', () => {
    const fills = seriesPatterns.map((pattern) => JSON.stringify(fillOf(pattern)))
    expect(new Set(fills).size).toBe(7)
    expect(new Set(seriesPatterns.map((pattern) => JSON.stringify(decals[pattern]))).size).toBe(7)
    expect(new Set(Object.values(sourcePattern)).size).toBe(5)
    expect([patternAt(0), patternAt(1), patternAt(7)]).toEqual(['plain', 'rows', 'plain'])
  })
  it('keep their pattern under the hatch of a lower bound, which alone leans', () => {
    for (const pattern of seriesPatterns) {
      const [plain = '', partial] = [fillOf(pattern).backgroundImage, fillOf(pattern, true).backgroundImage]
      expect(plain).not.toContain('-45deg')
      expect(partial).toMatch(/^repeating-linear-gradient\(-45deg/)
      expect(partial?.endsWith(plain)).toBe(true)
    }
  })
  it('are told apart as bars, a lower bound by the hatch that leans', () => {
    for (const options of [
      clusteredBarsOptions({ columns: ['2022'], series, missingText: '未报告' }, theme),
      chosenColumnsOptions({ kind: 'bar', categories: ['2022'], series, formatTick: String }, theme),
    ]) {
      expect(decalsOf(options)).toMatchObject([undefined, { dashArrayY: [1, 4] }, { rotation: -Math.PI / 4 }])
      expect(decalsOf(options)[0]).toBeUndefined()
    }
  })
  it('carry their names as lines, one alone needs none', () => {
    const shown = (some: typeof series) => {
      const input = { kind: 'line' as const, categories: ['2022'], series: some, formatTick: String }
      const { series: drawn } = chosenColumnsOptions(input, theme) as {
        series: { endLabel: { show: boolean; formatter: string } }[]
      }
      return drawn.map(({ endLabel }) => endLabel.show)
    }
    expect(shown(series)).toEqual([true, true, true])
    expect(shown(series.slice(0, 1))).toEqual([false])
  })
})
