import { beforeAll, describe, expect, it } from 'vitest'
import { funds, statements, transfers } from '../seeds/report-sheets.ts'
import { type Api, startApi } from './api.ts'

const UNITS: Record<string, string> = { 元: 'YUAN', 万元: 'WAN_YUAN', 亿元: 'YI_YUAN' }

interface Citation {
  locator: string
  printed: string
  unit: string
  document: { id: string }
}
const CITATION = 'locator printed unit document { id }'

describe('every amount that the report prints can be had with its place', () => {
  let api: Api
  beforeAll(async () => {
    api = await startApi()
  })

  it('and there are 45 of them', () => expect(funds).toHaveLength(45))

  it.each(funds)('$project $region $from–$to $source $measure: $printed', async (row) => {
    const query = `query ($where: FundFilter!, $measure: FundMeasure!, $unit: MoneyUnit!) {
      funds(where: $where) { nodes {
        amount: ${row.measure.toLowerCase()}(unit: $unit)
        evidence(measure: $measure) { status coverage citations { ${CITATION} } }
      } }
    }`
    const where = {
      projects: [row.project],
      regions: [row.region],
      years: { from: Number(row.from), to: Number(row.to) },
      // The total is the answer to a question without sources.
      ...(row.source === 'TOTAL' ? {} : { sources: [row.source] }),
    }
    const answer = await api.ask<{ funds: { nodes: unknown[] } }>(query, {
      where,
      measure: row.measure,
      unit: UNITS[row.unit],
    })
    const citation: Citation = {
      locator: row.locator,
      printed: row.printed,
      unit: row.unit,
      document: { id: row.document },
    }
    expect(answer.funds.nodes).toEqual([
      { amount: Number(row.amount), evidence: { status: 'REPORTED', coverage: 1, citations: [citation] } },
    ])
  })

  it('transfers, with their notices, their dates and the days between, counted by the calendar', async () => {
    const answer = await api.ask<{ transfers: { days: number }[] }>(`{ transfers {
      project { id } fundYear amount(unit: YI_YUAN) receivedOn issuedOn days daysAllowed
      centralDocument { id } provincialDocument { id } citation { ${CITATION} }
    } }`)
    // 22 July → 15 August, 9 November → 28 December, 15 November → 11 December, 18 June → 17 July.
    const days = [24, 49, 26, 29, 26]
    expect(answer.transfers).toEqual(
      transfers.map((row, index) => ({
        project: { id: row.project },
        fundYear: Number(row.fundYear),
        amount: Number(row.amount),
        receivedOn: row.receivedOn,
        issuedOn: row.issuedOn,
        days: days[index],
        daysAllowed: 30,
        centralDocument: { id: row.centralDocument },
        provincialDocument: { id: row.provincialDocument },
        citation: {
          locator: row.locator,
          printed: row.printed,
          unit: row.unit,
          document: { id: row.document },
        },
      })),
    )
  })

  it('transfers of one project are the same, from it and from the query', async () => {
    const { project, transfers: asked } = await api.ask<{
      project: { transfers: unknown[] }
      transfers: unknown[]
    }>('{ project(id: "panjiang") { transfers { id } } transfers(projects: ["panjiang"]) { id } }')
    expect(project.transfers).toHaveLength(2)
    expect(project.transfers).toEqual(asked)
  })

  it.each(['miaoling', 'panjiang'])('the seven statements of %s, in the order of the form', async (id) => {
    const { project } = await api.ask<{ project: { statements: unknown[] } }>(
      `query ($id: ID!) { project(id: $id) { statements { topic text problem citation { locator document { id } } } } }`,
      { id },
    )
    const rows = statements.filter((row) => row.project === id)
    expect(rows).toHaveLength(7)
    expect(project.statements).toEqual(
      rows.map(({ topic, text, locator, document }) => ({
        topic,
        text,
        problem: null,
        citation: { locator, document: { id: document } },
      })),
    )
  })
})
