import { loadScale, loadSeeds } from 'seeds/load.ts'
import { commandBy } from 'server/access/viewer.ts'
import { createApp } from 'server/app.ts'
import { answerFinding } from 'server/checks/answer.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dialects, freshStore } from '../support/stores.ts'

const EDITOR = commandBy('财政厅')

interface Node {
  id: string
  message: string
  severity: string
  [field: string]: unknown
}
interface Page {
  totalCount: number
  nodes: Node[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

describe.each(dialects)('checks and findings in GraphQL, on %s', (dialect) => {
  let app: Awaited<ReturnType<typeof createApp>>
  beforeAll(async () => {
    const store = await freshStore(dialect)
    await loadSeeds(store)
    await answerFinding(
      store,
      { finding: TRANSFER, verdict: 'EXPLAINED', text: '年末关账', by: '财政厅' },
      EDITOR,
    )
    app = await createApp({ store, webRoot: null, logLevel: 'silent' })
  })
  afterAll(() => app.close())

  const TRANSFER = 'guizhou-2025:transfer-days:miaoling:2023:caizihuan-2022-125'
  const post = async (query: string) => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
    return response.json()
  }
  const findings = async (args: string, fields = 'id'): Promise<Page> => {
    const { data } = await post(
      `{ findings${args} { totalCount nodes { severity message ${fields} } pageInfo { hasNextPage endCursor } } }`,
    )
    return data.findings
  }

  it('lists every check with its counts, in either language', async () => {
    const { data } = await post(
      '{ checks(language: EN) { id kind severity title passedCount findingCount } }',
    )
    expect(data.checks).toHaveLength(52)
    expect(data.checks[0]).toEqual({
      id: 'fund-years',
      kind: 'SUMS',
      severity: 'ERROR',
      title: 'Money by year adds up to the cumulative amount',
      passedCount: 6,
      findingCount: 0,
    })
  })

  it('gives findings the most serious first, page by page', async () => {
    const all = await findings('(first: 1000)')
    expect(all.totalCount).toBe(77)
    const ranks = all.nodes.map(({ severity }) => ['ERROR', 'WARNING', 'INFO'].indexOf(severity))
    expect(ranks).toEqual(ranks.toSorted())
    const walked: string[] = []
    for (let after = ''; ; ) {
      const page = await findings(`(first: 20${after})`)
      walked.push(...page.nodes.map(({ id }) => id))
      if (!page.pageInfo.hasNextPage) break
      after = `, after: "${page.pageInfo.endCursor}"`
    }
    expect(walked).toEqual(all.nodes.map(({ id }) => id))
  })

  it.each([
    // 3 counts, 2 not evaluated, 1 actual as a rate, 1 late transfer
    ['severities: [ERROR]', 7],
    ['kinds: [TIME]', 7],
    ['checks: ["over-completion"], projects: ["panjiang"]', 12],
    ['indicators: ["aftercare-years"]', 4],
    ['regions: ["522700"]', 1],
    ['answered: true', 1],
    ['answered: false', 76],
    ['search: "17.16%"', 1],
    ['search: "TIMELY"', 1],
    ['search: "_%"', 0],
  ])('filters by %s', async (where, count) => {
    expect((await findings(`(where: { ${where} })`)).totalCount).toBe(count)
  })

  it('opens one finding whole', async () => {
    const { nodes } = await findings(
      '(where: { checks: ["transfer-days"] }, language: EN)',
      `id check { id kind title } project { id } region { code } period { label } indicator { id } source measure transfer expected found
       difference tolerance recomputation citations { document { id } locator printed } sinceRelease
       sameAsLastRelease answer { verdict text answeredBy outdated }`,
    )
    expect(nodes).toMatchObject([
      {
        id: TRANSFER,
        check: { id: 'transfer-days', kind: 'TIME', title: 'Central money is issued within 30 days' },
        project: { id: 'miaoling' },
        region: { code: '520000' },
        period: { label: '2023' },
        indicator: null,
        source: null,
        measure: null,
        transfer: 'miaoling:2023:caizihuan-2022-125',
        expected: '≤30',
        found: '49',
        difference: 19,
        recomputation: '2022-11-09 → 2022-12-28: 49 days',
        sinceRelease: 1,
        sameAsLastRelease: false,
        answer: { verdict: 'EXPLAINED', text: '年末关账', answeredBy: '财政厅', outdated: false },
        citations: [
          { document: { id: 'guizhou-2025-self-evaluation' }, locator: '一(三)1(1)', printed: '1亿元' },
          { locator: '附件2-1 资金管理情况 下达及时性', printed: null },
        ],
      },
    ])
  })

  it('says which money a finding is about; null is the total', async () => {
    const { nodes } = await findings(
      '(first: 1000, where: { projects: ["miaoling"] })',
      'id region { code } period { label } source measure',
    )
    const told = nodes.flatMap(({ id, source, measure }) =>
      measure ? [`${id.split(':')[1]} ${source} ${measure}`] : [],
    )
    expect(told.sort()).toEqual([
      'amount-restated null BUDGET',
      'cumulative-as-annual null BUDGET',
      'fund-sources LOCAL BUDGET',
      'money-and-targets CENTRAL BUDGET',
      'money-and-targets CENTRAL BUDGET',
      'paid-in-time LOCAL EXECUTED',
      'rate-exact CENTRAL EXECUTED',
    ])
  })

  it('walks from projects to their findings, a page of each', async () => {
    const { data } = await post(
      '{ projects { nodes { id findings(first: 2) { totalCount nodes { id severity } pageInfo { hasNextPage } } } } }',
    )
    const [miaoling, panjiang] = data.projects.nodes
    expect(miaoling.findings.nodes.map(({ severity }: Node) => severity)).toEqual(['ERROR', 'ERROR'])
    // 77 less 2 of all projects together and 6 names and units, which are of no project.
    expect(miaoling.findings.totalCount + panjiang.findings.totalCount).toBe(77 - 2 - 6)
    expect(panjiang.findings).toMatchObject({ nodes: { length: 2 }, pageInfo: { hasNextPage: true } })
  })

  it.each([
    ['(where: { checks: ["transfer-day"] })', 'UNKNOWN_CHECK', 'where.checks'],
    ['(where: { projects: ["miao"] })', 'UNKNOWN_PROJECT', 'where.projects'],
    ['(where: { kinds: [] })', 'BAD_FILTER', 'where.kinds'],
    ['(first: 0)', 'BAD_PAGE', 'first'],
    ['(after: "x")', 'BAD_CURSOR', 'after'],
  ])('refuses %s', async (args, code, argument) => {
    const { errors } = await post(`{ findings${args} { totalCount } }`)
    expect(errors[0].extensions).toMatchObject({ code, argument })
    expect(errors[0].extensions.hint).not.toBe('')
  })
})

it.each(dialects)(
  'says that there are no findings where all is made up and nothing of it named, on %s',
  async (dialect) => {
    const store = await freshStore(dialect)
    await loadScale(store, 'small', () => {})
    const app = await createApp({ store, webRoot: null, logLevel: 'silent' })
    const query =
      '{ findings { totalCount nodes { id } } made: findings(where: { programmes: ["simulated"] }) { totalCount } }'
    const { data, errors } = (
      await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
    ).json()
    expect(errors).toBeUndefined()
    expect(data.findings).toEqual({ totalCount: 0, nodes: [] })
    expect(data.made.totalCount).toBeGreaterThan(0)
    await app.close()
  },
)
