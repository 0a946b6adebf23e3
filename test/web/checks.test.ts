import { describe, expect, it } from 'vitest'
import { findingsOnPrinted, findingsOnResult } from 'web/components/findings/findings-on.ts'
import { translator } from 'web/i18n/translate.ts'
import { zh } from 'web/i18n/zh.ts'
import { noChoice, readChoice, writeChoice } from 'web/pages/checks/finding-choice.ts'
import { differenceText, stepsOf, subjectOf, toleranceText } from 'web/pages/checks/finding-words.ts'
import {
  type Check,
  cleanCount,
  comparisonsPerSquare,
  squaresOf,
  sumKinds,
} from 'web/pages/checks/kind-sums.ts'
import {
  countOptions,
  isNarrowed,
  type Narrowing,
  narrowFindings,
  toFindingFilter,
} from 'web/pages/checks/narrow-findings.ts'
import { finding, miscount, place, slowMoney } from './finding-rows.ts'

const t = translator(zh)
const reclaimed = finding({})
const findings = [miscount, reclaimed, slowMoney]
const check = (change: Partial<Check>): Check => ({
  id: 'fund-years',
  kind: 'SUMS',
  title: '',
  description: '',
  passedCount: 0,
  findingCount: 0,
  ...change,
})
const chosen = (change: Partial<Narrowing>): Narrowing => ({ ...noChoice, projects: [], ...change })

describe('the board', () => {
  const checks = [
    check({ passedCount: 6 }),
    check({ id: 'indicator-regions', passedCount: 27 }),
    check({ id: 'counts-against-table', kind: 'SCORES', passedCount: 2, findingCount: 1 }),
    check({ id: 'lost-cells', kind: 'EXTRACTION' }),
  ]

  it('adds up what passed and what was found, by kind, in the order of the rules', () => {
    expect(sumKinds(checks, findings)).toEqual([
      { kind: 'SUMS', passed: 33, found: { ERROR: 0, WARNING: 0, INFO: 0 }, foundCount: 0 },
      { kind: 'SCORES', passed: 2, found: { ERROR: 1, WARNING: 0, INFO: 0 }, foundCount: 1 },
      { kind: 'EXTRACTION', passed: 0, found: { ERROR: 0, WARNING: 0, INFO: 0 }, foundCount: 0 },
    ])
  })

  it('calls clean only what compared something and found nothing', () => {
    expect(cleanCount(checks)).toBe(2)
  })

  it('draws a square for each comparison, and for several where there are thousands', () => {
    const line = (passed: number, errors: number) => ({
      kind: 'SUMS' as const,
      passed,
      found: { ERROR: errors, WARNING: 0, INFO: 0 },
      foundCount: errors,
    })
    expect(comparisonsPerSquare([])).toBe(1)
    expect(comparisonsPerSquare([line(298, 2)])).toBe(1)
    expect(comparisonsPerSquare([line(299, 2)])).toBe(2)
    expect(comparisonsPerSquare([line(1400, 0)])).toBe(5)
    expect(comparisonsPerSquare([line(4000, 0)])).toBe(20)
    const words = (passed: number, errors: number, per: number) =>
      squaresOf(line(passed, errors), per).map(({ square }) => square)
    expect(words(2, 1, 1)).toEqual(['ERROR', 'PASSED', 'PASSED'])
    expect(words(4000, 1, 20).filter((square) => square === 'ERROR')).toHaveLength(1)
  })
})

describe('the choices in the link', () => {
  const known = { checks: ['fund-years'], indicators: ['unit-cost'] }

  it('are read, and written as they were read', () => {
    const search = {
      severity: 'error',
      kind: 'sums~time',
      check: 'fund-years',
      indicator: 'unit-cost',
      answer: 'open',
      q: '合计',
    }
    const { choice, ignored } = readChoice(search, known)
    expect(choice).toEqual({
      severity: 'ERROR',
      kinds: ['SUMS', 'TIME'],
      checks: ['fund-years'],
      indicators: ['unit-cost'],
      answers: ['OPEN'],
      search: '合计',
    })
    expect(ignored).toEqual([])
    expect(writeChoice(choice)).toEqual(search)
    expect(Object.values(writeChoice(noChoice)).join('')).toBe('')
  })

  it('name what means nothing, but no code before the codes are known', () => {
    const search = { severity: 'grave', kind: 'sums~SUMS', check: 'fund-year', indicator: 'cost' }
    expect(readChoice(search, known).ignored).toEqual([
      { field: 'severity', value: 'grave' },
      { field: 'kind', value: 'SUMS' },
      { field: 'check', value: 'fund-year' },
      { field: 'indicator', value: 'cost' },
    ])
    expect(readChoice({ check: 'fund-year' }, null).ignored).toEqual([])
  })
})

describe('narrowing', () => {
  it('keeps what fits every choice', () => {
    expect(narrowFindings(findings, chosen({}))).toEqual(findings)
    expect(narrowFindings(findings, chosen({ projects: ['miaoling'] }))).toEqual([miscount, slowMoney])
    expect(narrowFindings(findings, chosen({ projects: ['miaoling'], severity: 'ERROR' }))).toEqual([
      miscount,
    ])
    expect(narrowFindings(findings, chosen({ indicators: ['land-reclaimed-area'] }))).toEqual([reclaimed])
    expect(narrowFindings(findings, chosen({ checks: ['paid-in-time'], kinds: ['TIME'] }))).toEqual([])
    expect(narrowFindings(findings, chosen({ search: ' 391.95 ' }))).toEqual([reclaimed])
  })

  it('counts for each option what it would list beside the other choices', () => {
    const counts = countOptions(
      findings,
      chosen({ projects: ['miaoling'], severity: 'ERROR' }),
      'severity',
      ({ severity }) => severity,
    )
    expect([...counts]).toEqual([
      ['ERROR', 1],
      ['WARNING', 1],
    ])
  })

  it('asks the API for the same findings', () => {
    expect(isNarrowed(chosen({ search: '  ' }))).toBe(false)
    expect(toFindingFilter(chosen({}))).toEqual({})
    const all = chosen({ severity: 'INFO', kinds: ['TIME'], checks: ['a'], indicators: ['b'], search: ' c ' })
    expect(isNarrowed(all)).toBe(true)
    expect(toFindingFilter({ ...all, projects: ['d'] })).toEqual({
      severities: ['INFO'],
      kinds: ['TIME'],
      checks: ['a'],
      indicators: ['b'],
      projects: ['d'],
      search: 'c',
    })
  })

  it('tells what is answered from what is not', () => {
    const said = {
      verdict: 'EXPLAINED' as const,
      text: '年末关账',
      answeredBy: null,
      answeredAt: '',
      outdated: false,
    }
    const answered = finding({ answer: said })
    expect(narrowFindings([answered, miscount], chosen({ answers: ['OPEN'] }))).toEqual([miscount])
    expect(narrowFindings([answered, miscount], chosen({ answers: ['ANSWERED'] }))).toEqual([answered])
    expect(toFindingFilter(chosen({ answers: ['OPEN'] }))).toEqual({ answered: false })
    expect(toFindingFilter(chosen({ answers: ['OPEN', 'ANSWERED'] }))).toEqual({})
  })
})

const asPrinted = (unit: string) => unit

describe('the words of a finding', () => {
  it('write the difference and the tolerance in the unit of the stated figure', () => {
    expect(differenceText(reclaimed, t, asPrinted)).toBe('−94.23 公顷')
    expect(toleranceText(reclaimed, t, asPrinted)).toBe('0.02 公顷')
    expect(differenceText(miscount, t, asPrinted)).toBe('+10 项')
    expect(differenceText(slowMoney, t, asPrinted)).toBe('−42.84 个百分点')
    expect(toleranceText(slowMoney, t, asPrinted)).toBeNull()
    expect(differenceText(finding({ difference: null }), t, asPrinted)).toBeNull()
    expect(differenceText(finding({ difference: 0, found: '3' }), t, asPrinted)).toBe('0')
  })

  it('name that unit in the reader’s language', () => {
    expect(differenceText(reclaimed, t, (unit) => (unit === '公顷' ? 'ha' : unit))).toBe('−94.23 ha')
  })

  it('take the recomputation apart into steps', () => {
    expect(stepsOf(reclaimed)).toEqual([
      '123.74 + 248.73 + 113.71 = 486.18 公顷',
      '关系由转录人推断：目标值恰相等',
    ])
    expect(stepsOf(miscount)).toEqual([])
  })

  it('lead to the page that shows what it is about', () => {
    expect([reclaimed, miscount, slowMoney].map(subjectOf)).toEqual(['indicator', 'indicators', 'funds'])
  })
})

describe('marks', () => {
  const row = {
    project: { id: 'panjiang' },
    region: { code: '520000' },
    period: { from: 2024, to: 2025 },
    indicator: { id: 'land-reclaimed-area' },
  }

  it('stand on the row that the finding is about, and on no other', () => {
    expect(findingsOnResult(findings, row)).toEqual([reclaimed])
    expect(findingsOnResult(findings, { ...row, period: { from: 2024, to: 2024 } })).toEqual([])
    expect(findingsOnResult(findings, { ...row, region: { code: '520200' } })).toEqual([])
  })

  it('stand on every printed figure that takes part', () => {
    expect(findingsOnPrinted(findings, [place('附件2-2 绩效指标 行6', '123.74', '公顷')])).toEqual([
      reclaimed,
    ])
    expect(findingsOnPrinted(findings, [place('附件2-1 资金投入 地方', '10700', '万元')])).toEqual([
      slowMoney,
    ])
  })

  it('do not stand on a row that was merely counted, nor on the same number elsewhere', () => {
    expect(findingsOnPrinted(findings, [place('附件2-1 绩效指标 行6', '957.86', '公顷')])).toEqual([])
    expect(findingsOnPrinted(findings, [place('表2 行11', '391.95', '公顷')])).toEqual([])
    expect(findingsOnPrinted(findings, [place('附件2-1 资金管理情况 支出责任履行情况', null, null)])).toEqual(
      [],
    )
  })
})
