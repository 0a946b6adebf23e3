import { beforeAll, describe, expect, it } from 'vitest'
import { results, targets } from '../seeds/report-sheets.ts'
import { type Api, startApi } from './api.ts'

const QUERY = `query ($where: IndicatorFilter!, $figure: ResultFigure!) {
  results(where: $where) { totalCount nodes {
    period { from to cumulative }
    target { operator value text }
    actual { value text }
    weight score status shortfallReason
    evidence(figure: $figure) { status coverage citations { locator printed document { id } } }
  } }
}`

interface Row {
  project: string
  region: string
  from: string
  to: string
  indicator: string
  locator: string
  document: string
}
interface Node {
  period: unknown
  target: unknown
  actual: unknown
  weight: number
  score: number
  status: string
  shortfallReason: string | null
  evidence: { status: string; coverage: number; citations: unknown[] }
}

describe('every target and every actual that the report prints can be had with its place', () => {
  let api: Api
  beforeAll(async () => {
    api = await startApi()
  })

  /** The one result at a row's project, region, period and indicator. */
  async function resultAt(row: Row, figure: 'TARGET' | 'ACTUAL'): Promise<Node> {
    const where = {
      projects: [row.project],
      regions: [row.region],
      indicators: [row.indicator],
      years: { from: Number(row.from), to: Number(row.to) },
    }
    const answer = await api.ask<{ results: { totalCount: number; nodes: Node[] } }>(QUERY, { where, figure })
    const [node] = answer.results.nodes
    if (!node || answer.results.totalCount !== 1) throw new Error(`${answer.results.totalCount} results`)
    return node
  }
  const periodOf = ({ from, to }: Row) => ({ from: Number(from), to: Number(to), cumulative: from !== to })
  const printedAt = ({ locator, document }: Row, printed: string) => ({
    status: 'REPORTED',
    coverage: 1,
    citations: [{ locator, printed, document: { id: document } }],
  })

  it('and there are 170 targets and 41 rows of annexes 2-1 and 2-2', () => {
    expect([targets.length, results.length]).toEqual([170, 41])
  })

  it.each(targets)('$project $region $from–$to $indicator: $printed', async (row) => {
    const node = await resultAt(row, 'TARGET')
    expect(node.period).toEqual(periodOf(row))
    expect(node.target).toEqual({ operator: row.operator, value: Number(row.value), text: row.printed })
    expect(node.evidence).toEqual(printedAt(row, row.printed))
  })

  it.each(results)('$project $indicator: $actualPrinted', async (row) => {
    const node = await resultAt(row, 'ACTUAL')
    expect(node.period).toEqual(periodOf(row))
    expect(node.actual).toEqual({ value: Number(row.actual), text: row.actualPrinted })
    expect(node.target).toMatchObject({ operator: row.operator, value: Number(row.target) })
    expect([node.weight, node.score]).toEqual([Number(row.weight), Number(row.score)])
    expect(node.shortfallReason).toBe(row.shortfallReason || null)
    expect(node.evidence).toEqual(printedAt(row, row.actualPrinted))
  })

  it('the target that table 1 lost is that of annex 2-1, row 1: ≥1128.14', async () => {
    const row = results.find(
      ({ project, indicator }) => project === 'miaoling' && indicator === 'ecological-restoration-area',
    )
    if (!row) throw new Error('The row is not in the sheet.')
    const node = await resultAt(row, 'TARGET')
    expect(node.target).toEqual({ operator: 'AT_LEAST', value: 1128.14, text: '≥1128.14' })
    expect(node.evidence).toEqual(printedAt(row, '≥1128.14'))
  })

  it('one of them can be had by its id: 采坑治理面积, 957.86 of 1017.64', async () => {
    const answer = await api.ask<{ result: unknown }>(
      '{ result(id: "miaoling:520000:2022-2025:pit-treatment-area") { status target { value } actual { value } } }',
    )
    expect(answer.result).toEqual({ status: 'UNMET', target: { value: 1017.64 }, actual: { value: 957.86 } })
  })

  it('what was not evaluated says so, whatever its score: 后期管护持续时间 of both projects', async () => {
    const answer = await api.ask<{ results: { nodes: unknown[] } }>(
      '{ results(where: { indicators: ["aftercare-years"] }) { nodes { project { id } status score weight } } }',
    )
    expect(answer.results.nodes).toEqual([
      { project: { id: 'miaoling' }, status: 'NOT_EVALUATED', score: 5, weight: 5 },
      { project: { id: 'panjiang' }, status: 'NOT_EVALUATED', score: 3, weight: 3 },
    ])
  })
})
