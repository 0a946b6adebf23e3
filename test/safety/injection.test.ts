import { beforeAll, describe, expect, it } from 'vitest'
import { type App, post, served } from '../http/served.ts'
import { dialects, type OpenStore } from '../support/stores.ts'
import { PAYLOADS } from './injection-payloads.ts'
import { LEAK } from './leak.ts'

/** Every place that takes text, as a question with one variable. */
const TEXT_INPUTS: { name: string; query: string; variables: (text: string) => Record<string, unknown> }[] = [
  ...['programmes', 'projects', 'regions'].map((name) => ({
    name: `funds.where.${name}`,
    query: 'query ($where: FundFilter) { funds(where: $where) { totalCount nodes { budget } } }',
    variables: (text: string) => ({ where: { [name]: [text] } }),
  })),
  ...['programmes', 'projects', 'regions', 'indicators'].map((name) => ({
    name: `results.where.${name}`,
    query: 'query ($where: IndicatorFilter) { results(where: $where) { totalCount nodes { id } } }',
    variables: (text: string) => ({ where: { [name]: [text] } }),
  })),
  {
    name: 'performance.where.search',
    query:
      'query ($text: String) { performance(where: { search: $text }) { totalCount nodes { indicatorCount } } }',
    variables: (text) => ({ text }),
  },
  {
    name: 'indicators.where.search',
    query: 'query ($text: String) { indicators(where: { search: $text }) { id } }',
    variables: (text) => ({ text }),
  },
  {
    name: 'regions.where.search',
    query: 'query ($text: String) { regions(where: { search: $text }) { code } }',
    variables: (text) => ({ text }),
  },
  {
    name: 'projects.where.search',
    query: 'query ($text: String) { projects(where: { search: $text }) { nodes { id } } }',
    variables: (text) => ({ text }),
  },
  ...['codes', 'within', 'inProgramme'].map((name) => ({
    name: `regions.where.${name}`,
    query: 'query ($where: RegionFilter) { regions(where: $where) { code } }',
    variables: (text: string) => ({ where: { [name]: name === 'codes' ? [text] : text } }),
  })),
  ...[
    ['project', 'id'],
    ['region', 'code'],
    ['indicator', 'id'],
  ].map(([field, argument]) => ({
    name: `${field}.${argument}`,
    query: `query ($text: ID!) { ${field}(${argument}: $text) { __typename } }`,
    variables: (text: string) => ({ text }),
  })),
  {
    name: 'transfers.projects',
    query: 'query ($text: ID!) { transfers(projects: [$text]) { id } }',
    variables: (text) => ({ text }),
  },
  ...[
    'funds(by: [PROJECT], after: $text)',
    'performance(by: [YEAR], after: $text)',
    'results(after: $text)',
    'projects(after: $text)',
  ].map((field) => ({
    name: field,
    query: `query ($text: String) { ${field} { nodes { __typename } } }`,
    variables: (text: string) => ({ text }),
  })),
]

/** Every place that takes a word of a closed list. */
const ENUM_INPUTS = [
  'query ($word: FundDimension!) { funds(by: [$word]) { totalCount } }',
  'query ($word: PerformanceDimension!) { performance(by: [$word]) { totalCount } }',
  'query ($word: FundOrderField!) { funds(by: [YEAR], orderBy: [{ field: $word }]) { totalCount } }',
  'query ($word: SortDirection!) { funds(by: [YEAR], orderBy: [{ field: YEAR, direction: $word }]) { totalCount } }',
  'query ($word: PerformanceOrderField!) { performance(by: [YEAR], orderBy: [{ field: $word }]) { totalCount } }',
  'query ($word: ResultOrderField!) { results(orderBy: [{ field: $word }]) { totalCount } }',
  'query ($word: FundingSource!) { funds(where: { sources: [$word] }) { totalCount } }',
  'query ($word: RegionLevel) { funds(where: { regionLevel: $word }) { totalCount } }',
  'query ($word: ResultStatus!) { results(where: { statuses: [$word] }) { totalCount } }',
  'query ($word: IndicatorLevel1!) { results(where: { level1: [$word] }) { totalCount } }',
  'query ($word: IndicatorLevel2!) { results(where: { level2: [$word] }) { totalCount } }',
  'query ($word: MoneyUnit!) { funds { nodes { budget(unit: $word) } } }',
  'query ($word: FundMeasure!) { funds { nodes { evidence(measure: $word) { status } } } }',
]

describe.each(dialects)('SQL in the inputs, on %s', (dialect) => {
  let app: App
  let store: OpenStore

  beforeAll(async () => {
    ;({ app, store } = await served(dialect))
  })

  const contents = async () => {
    const tables = [
      'release',
      'project',
      'fund_cell',
      'fund_fact',
      'result_cell',
      'region',
      'report',
    ] as const
    const rows = tables.map((table) => store.read.selectFrom(table).selectAll().execute())
    return JSON.stringify(await Promise.all(rows))
  }

  it(`does nothing: ${PAYLOADS.length} payloads in ${TEXT_INPUTS.length + ENUM_INPUTS.length} places`, async () => {
    const before = await contents()
    expect(PAYLOADS.length * (TEXT_INPUTS.length + ENUM_INPUTS.length)).toBeGreaterThanOrEqual(200)
    for (const payload of PAYLOADS) {
      for (const { name, query, variables } of TEXT_INPUTS) {
        const { status, body } = await post(app, query, { variables: variables(payload) })
        expect(status, name).toBeLessThan(500)
        expectNothing(name, payload, body)
      }
      for (const query of ENUM_INPUTS) {
        const { status, body } = await post(app, query, { variables: { word: payload } })
        expect(status, query).toBe(400)
        expect(JSON.parse(body).errors[0].extensions.code, query).toBe('BAD_USER_INPUT')
      }
    }
    expect(await contents()).toBe(before)
  })

  it('does nothing inside a cursor that is otherwise right', async () => {
    const question = (after: string | null) =>
      post(
        app,
        'query ($after: String) { funds(by: [PROJECT, YEAR], first: 1, orderBy: [{ field: YEAR }], after: $after) { nodes { year } pageInfo { endCursor } } }',
        { variables: { after } },
      )
    const { data } = JSON.parse((await question(null)).body)
    const [mark, ...values]: unknown[] = JSON.parse(
      Buffer.from(data.funds.pageInfo.endCursor, 'base64url').toString(),
    )
    for (const payload of [...PAYLOADS, 1e300, 1.5, 'miaoling\u0000', {}, [], true]) {
      for (let at = 0; at < values.length; at++) {
        const forged = values.map((value, index) => (index === at ? payload : value))
        const after = Buffer.from(JSON.stringify([mark, ...forged])).toString('base64url')
        const { status, body } = await question(after)
        expect(status).toBeLessThan(500)
        const { data: page, errors } = JSON.parse(body)
        if (errors) expect(errors[0].extensions.code).toBe('BAD_CURSOR')
        else expect(page.funds.nodes.length).toBeLessThanOrEqual(1)
      }
    }
  })
})

/** Neither a row nor a word of the engine: the text fits nothing, or is refused. */
function expectNothing(name: string, payload: string, body: string): void {
  const { data, errors } = JSON.parse(body)
  if (errors) {
    expect(errors[0].extensions.code, `${name} ${payload} ${body}`).toMatch(/^(UNKNOWN_|BAD_)/)
    expect(
      body.replaceAll(JSON.stringify(payload).slice(1, -1), '').replace(/There is no .*?\./g, ''),
      name,
    ).not.toMatch(LEAK)
    return
  }
  const [answer] = Object.values<{ nodes?: unknown[] } | unknown[]>(data)
  const rows = Array.isArray(answer) ? answer : (answer?.nodes ?? [])
  expect(rows, `${name} ${payload}`).toEqual([])
}
