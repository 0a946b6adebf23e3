import { describe, expect, it } from 'vitest'
import { bulletOf } from 'web/charts/bullet.ts'
import { fileTable } from 'web/components/chart/file-table.ts'
import { toCsv } from 'web/format/csv.ts'
import { translator } from 'web/i18n/translate.ts'
import { zh } from 'web/i18n/zh.ts'
import { grainFilters, grainOf, matrices } from 'web/pages/indicators/detail-question.ts'
import { completionSentence, isScoreConfirmed, scoreSentence } from 'web/pages/indicators/formula.ts'
import { groupResults } from 'web/pages/indicators/group-results.ts'
import { isFarAbove } from 'web/pages/indicators/over-completion.ts'
import { isChoiceNarrowed, narrowFilter, readChoice, writeChoice } from 'web/pages/indicators/page-filters.ts'
import { actualText, targetText } from 'web/pages/indicators/result-words.ts'
import { resultColumns } from 'web/pages/indicators/results-csv.ts'
import { nextOrder, sortResults } from 'web/pages/indicators/sort-results.ts'
import { pit, result, sums, unitCost } from './indicator-rows.ts'

const t = translator(zh)

describe('a bullet', () => {
  it('puts the target in the middle and the actual at its share of it', () => {
    const bullet = bulletOf({ operator: 'AT_LEAST', value: 1017.64 }, 957.86)
    expect(bullet?.bar).toBeCloseTo(0.4706, 4)
    expect(bullet).toMatchObject({ line: 0.5, beyond: false, zone: { from: 0.5, to: 1 } })
  })
  it('reads an upper limit the other way round: met while the bar stays short of the line', () => {
    const bullet = bulletOf({ operator: 'AT_MOST', value: 50 }, 43.68)
    expect(bullet?.bar).toBeCloseTo(0.4368, 4)
    expect(bullet?.zone).toEqual({ from: 0, to: 0.5 })
  })
  it('cuts the bar off beyond twice the target and says so', () => {
    expect(bulletOf({ operator: 'AT_LEAST', value: 80 }, 266)).toMatchObject({
      share: 3.325,
      bar: 1,
      beyond: true,
    })
    expect(bulletOf({ operator: 'AT_LEAST', value: 80 }, 160)).toMatchObject({ bar: 1, beyond: false })
  })
  it('has no bar where the actual is missing, and none of length zero', () => {
    expect(bulletOf({ operator: 'AT_LEAST', value: 80 }, null)).toMatchObject({ share: null, bar: null })
  })
  it('does not draw what has no share: words, or a target of zero', () => {
    expect(bulletOf({ operator: 'QUALITATIVE' }, null)).toBeNull()
    expect(bulletOf({ operator: 'AT_LEAST', value: 0 }, 3)).toBeNull()
  })
  it('gives a range its own stretch, and an exact target a point', () => {
    expect(bulletOf({ operator: 'RANGE', value: 10, max: 15 }, 12)?.zone).toEqual({ from: 0.5, to: 0.75 })
    expect(bulletOf({ operator: 'EQUAL', value: 100 }, 100)?.zone).toEqual({ from: 0.5, to: 0.5 })
  })
})

describe('the choices in the link', () => {
  it('come back as they were written', () => {
    const search = {
      level1: 'output~benefit',
      level2: 'beneficiary-satisfaction',
      status: 'not-evaluated',
      q: '面积',
      sort: '-completion',
    }
    const { choice, ignored } = readChoice(search)
    expect(ignored).toEqual([])
    expect(writeChoice(choice)).toEqual(search)
    expect(narrowFilter({ projects: ['miaoling'] }, choice)).toEqual({
      projects: ['miaoling'],
      level1: ['OUTPUT', 'BENEFIT'],
      level2: ['BENEFICIARY_SATISFACTION'],
      statuses: ['NOT_EVALUATED'],
      search: '面积',
    })
  })
  it('name what means nothing instead of dropping it silently', () => {
    const { choice, ignored } = readChoice({ status: 'foo', level1: 'output~bar', sort: 'up' })
    expect(choice).toMatchObject({ status: null, level1: ['OUTPUT'], sort: 'tree' })
    expect(ignored).toEqual([
      { field: 'level1', value: 'bar' },
      { field: 'status', value: 'foo' },
      { field: 'sort', value: 'up' },
    ])
  })
  it('leave the defaults out, and an order narrows nothing', () => {
    const { choice } = readChoice({})
    expect(Object.values(writeChoice(choice)).join('')).toBe('')
    expect(isChoiceNarrowed({ ...choice, sort: 'loss', search: '  ' })).toBe(false)
    expect(isChoiceNarrowed({ ...choice, status: 'UNMET' })).toBe(true)
  })
})

describe('the order of rows', () => {
  const missing = result({ id: 'c', completionRate: null, weight: null, score: null })
  const rows = [missing, unitCost, pit]
  const ids = (order: Parameters<typeof sortResults>[1]) =>
    sortResults(rows, order, ({ indicator }) => indicator.name).map(({ id }) => id)

  it('puts lost points first, and missing figures last in every direction', () => {
    expect(ids('loss')).toEqual([pit.id, unitCost.id, 'c'])
    expect(ids('completion')).toEqual([pit.id, unitCost.id, 'c'])
    expect(ids('-completion')).toEqual([unitCost.id, pit.id, 'c'])
    expect(ids('tree')).toEqual([pit.id, unitCost.id, 'c'])
  })
  it('goes round by clicks on a head, and back to the tree', () => {
    expect(nextOrder('completion', 'tree')).toBe('completion')
    expect(nextOrder('completion', 'completion')).toBe('-completion')
    expect(nextOrder('completion', '-completion')).toBe('tree')
    expect(nextOrder('weight', 'completion')).toBe('-weight')
  })
})

describe('the tree', () => {
  it("keeps the form's order and takes the sums as they come", () => {
    const tree = groupResults(
      [pit, unitCost],
      [sums({ level1: 'BENEFIT' }), sums({ level1: 'OUTPUT', score: 75.06 })],
      [sums({ level1: 'OUTPUT', level2: 'COST' }), sums({ level1: 'OUTPUT', level2: 'QUANTITY' })],
    )
    expect(tree.map(({ sums: { level1, score } }) => [level1, score])).toEqual([
      ['OUTPUT', 75.06],
      ['BENEFIT', null],
    ])
    expect(tree[0]?.groups.map(({ sums: { level2 }, rows }) => [level2, rows.map(({ id }) => id)])).toEqual([
      ['QUANTITY', [pit.id]],
      ['COST', [unitCost.id]],
    ])
  })
})

describe('formulas', () => {
  const say = (sentence: ReturnType<typeof scoreSentence>) => sentence && t(sentence.key, sentence.values)

  it('read as a person would compute them', () => {
    expect(say(completionSentence(pit))).toBe('实际 ÷ 目标 = 957.86 ÷ 1,017.64 = 94.13%')
    expect(say(scoreSentence(pit))).toBe('分值 × 完成率 = 8 × 94.13% = 7.53 分（四舍五入到 0.01）')
    expect(say(completionSentence(unitCost))).toBe(
      '目标 ÷ 实际 = 50 ÷ 43.68 = 114.47%（目标为上限，越低越好）',
    )
    expect(say(scoreSentence(unitCost))).toBe('达到目标，得满分 5 分')
  })
  it('say what the report contradicts: not evaluated, and yet scored', () => {
    const aftercare = result({ status: 'NOT_EVALUATED', weight: 5, score: 5, computedScore: 5 })
    expect(say(scoreSentence(aftercare))).toBe('报告称此项未做评价，却计 5 分；按规则复算为 5 分')
  })
  it('compute nothing where the actual is missing', () => {
    const year = result({ actual: null, completionRate: null, weight: null, computedScore: null })
    expect(completionSentence(year).key).toBe('indicators.formula.none')
    expect(scoreSentence(year)).toBeNull()
  })
  it('tell a confirmed score from one that differs and one that is missing', () => {
    expect(isScoreConfirmed({ score: 7.53, computedScore: 7.53 })).toBe(true)
    expect(isScoreConfirmed({ score: 7.54, computedScore: 7.53 })).toBe(false)
    expect(isScoreConfirmed({ score: null, computedScore: 7.53 })).toBeNull()
  })
  it('flag only what lies more than 30 % above its target', () => {
    expect([0.3, 0.3000001, -0.9, null].map(isFarAbove)).toEqual([false, true, false, false])
  })
})

describe('words of a figure', () => {
  it('carry the operator, and what the report printed beyond a number', () => {
    expect(targetText({ operator: 'AT_MOST', value: 50, max: null, text: '≤50' })).toBe('≤ 50')
    expect(targetText({ operator: 'RANGE', value: 10, max: 20, text: '10-20' })).toBe('10–20')
    expect(targetText({ operator: 'QUALITATIVE', value: null, max: null, text: '效果明显' })).toBe('效果明显')
    expect(targetText({ operator: 'AT_LEAST', value: 0, max: null, text: '0' })).toBe('0')
    expect(targetText(null)).toBeNull()
    expect(actualText({ value: 5, text: '≥ 5' })).toBe('≥ 5')
    expect(actualText({ value: 1279.63, text: '1279.63' })).toBe('1,279.63')
    expect(actualText(null)).toBeNull()
  })
})

describe('one indicator in detail', () => {
  const place = (region: string, from: number, to: number) =>
    result({
      id: `${region} ${from}`,
      region: { code: region, name: region, nameEn: null },
      period: { from, to, cumulative: from !== to },
    })
  const whole = place('520000', 2022, 2025)
  const data = {
    indicator: null,
    whole: { nodes: [whole] },
    wholeYears: { nodes: [place('520000', 2023, 2023), place('520000', 2022, 2022)] },
    parts: { nodes: [place('522700', 2022, 2025)] },
    partYears: { nodes: [place('522700', 2022, 2022)] },
  }

  it('lays regions against years, the whole first and apart, with holes where there is no row', () => {
    const [matrix] = matrices(data)
    expect(matrix?.years).toEqual([2022, 2023])
    expect(
      matrix?.lines.map(({ isWhole, years, span }) => [isWhole, years.map((row) => row?.id), span?.id]),
    ).toEqual([
      [true, ['520000 2022', '520000 2023'], '520000 2022'],
      [false, ['522700 2022', undefined], '522700 2022'],
    ])
  })
  it('asks for the evidence of a cell with the question that it came from', () => {
    const filters = grainFilters('pit-treatment-area', { projects: ['miaoling'], regions: ['522700'] })
    expect(filters[grainOf(place('522700', 2022, 2022))]).toEqual({
      projects: ['miaoling'],
      indicators: ['pit-treatment-area'],
      regionLevel: 'PREFECTURE',
      cumulative: false,
    })
    expect(grainOf(whole)).toBe('whole')
  })
})

describe('the file', () => {
  it('holds unrounded numbers, leaves missing ones empty and defuses formulas', () => {
    const rows = [pit, result({ actual: null, completionRate: null, shortfallReason: '=1+1' })]
    const columns = resultColumns(t, {
      indicator: ({ indicator }) => indicator.name,
      project: ({ project }) => project.shortName,
      region: ({ region }) => region.name,
      unit: (unit) => unit ?? '',
    })
    const table = fileTable(columns, rows, {
      state: String,
      stateOf: (name) => `${name}状态`,
      simulated: null,
    })
    const [head, first, second] = toCsv(table.header, table.rows).trim().split('\r\n')
    expect(head).toContain('目标,目标状态,实际完成,实际完成状态,完成率,偏离度')
    expect(first).toContain('≥,1017.64,REPORTED,957.86,REPORTED,0.9412562399276758')
    expect(second).toContain('≥,1017.64,REPORTED,,REPORTED,,')
    expect(second).toContain("'=1+1")
  })
})
