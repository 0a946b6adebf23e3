import { describe, expect, it } from 'vitest'
import { dialects } from '../support/stores.ts'
import { ask, served } from './served.ts'

interface Group {
  region: { code: string } | null
  year: number | null
  source: string | null
  budget: number | null
  executed: number | null
}

const FIGURES = 'region { code } year source budget executed'

describe.each(dialects)('money broken down inside a parent, on %s', async (dialect) => {
  const { app } = await served(dialect)
  const flat = async (where: string, by: string) => {
    const answer = await ask<{ funds: { nodes: Group[] } }>(
      app,
      `{ funds(where: ${where}, by: [${by}], first: 1000) { nodes { ${FIGURES} } } }`,
    )
    return answer.funds.nodes
  }

  it.each(['REGION', 'YEAR', 'REGION, YEAR', 'YEAR, SOURCE', 'REGION, YEAR, SOURCE'])(
    'of a project, by %s, is what the grouped query gives for it',
    async (by) => {
      const { projects } = await ask<{ projects: { nodes: { id: string; fundsBy: Group[] }[] } }>(
        app,
        `{ projects { nodes { id fundsBy(by: [${by}], first: 1000) { ${FIGURES} } } } }`,
      )
      for (const { id, fundsBy } of projects.nodes) {
        expect(fundsBy).toEqual(await flat(`{ projects: ["${id}"] }`, by))
        expect(fundsBy.length).toBeGreaterThan(1)
      }
    },
  )

  it('of regions beside and above each other counts for each what is its own', async () => {
    const { regions } = await ask<{ regions: { code: string; fundsBy: Group[]; funds: Group }[] }>(
      app,
      `{ regions(where: { codes: ["520000", "520200", "520100"] }) {
           code
           funds(where: { regionLevel: PREFECTURE, sources: [CENTRAL] }) { ${FIGURES} }
           fundsBy(by: [REGION], where: { sources: [CENTRAL] }) { ${FIGURES} } } }`,
    )
    const budgets = Object.fromEntries(
      regions.map(({ code, fundsBy }) => [code, fundsBy.map((group) => [group.region?.code, group.budget])]),
    )
    // 一(三)1(1), 2(1): 1.43, 0.43, 0.14 亿元; 1.68 and 1.22 亿元.
    expect(budgets).toEqual({
      520000: [
        ['520200', 14300],
        ['520400', 4300],
        ['522300', 1400],
        ['522600', 16800],
        ['522700', 12200],
      ],
      520100: [],
      520200: [['520200', 14300]],
    })
    // All of it is 4.9 亿元 (二(一)1); Guiyang takes part in nothing.
    expect(regions.map(({ funds }) => funds.budget)).toEqual([49000, null, 14300])
  })

  it('keeps the first of each parent, sorted, and drops what lies out of bounds', async () => {
    const { projects } = await ask<{ projects: { nodes: { fundsBy: Group[] }[] } }>(
      app,
      `{ projects { nodes { fundsBy(by: [YEAR], where: { sources: [CENTRAL] }, first: 1, having: { budget: { atMost: 17999 } },
           orderBy: [{ field: BUDGET, direction: DESC }]) { ${FIGURES} } } } }`,
    )
    // 苗岭: 1.8 (too much), 1, 0, 0.1 亿元; 南北盘江: 1 and 1, the earlier year first.
    expect(projects.nodes.map(({ fundsBy }) => fundsBy.map(({ year, budget }) => [year, budget]))).toEqual([
      [[2023, 10000]],
      [[2024, 10000]],
    ])
  })

  it('refuses to break a project down by project', async () => {
    const asked = ask(app, '{ projects { nodes { fundsBy(by: [PROJECT]) { budget } } } }')
    await expect(asked).rejects.toThrow('BAD_GROUPING')
  })

  it('pages the results of one parent from the cursor that its list gave', async () => {
    type Results = {
      nodes: { id: string }[]
      pageInfo: { endCursor: string; hasNextPage: boolean }
      totalCount: number
    }
    const page = async (after: string | null) => {
      const { project } = await ask<{ project: { results: Results } }>(
        app,
        `query ($after: String) { project(id: "panjiang") {
           results(first: 10, after: $after, orderBy: [{ field: WEIGHT, direction: DESC }]) {
             totalCount nodes { id } pageInfo { endCursor hasNextPage } } } }`,
        { after },
      )
      return project.results
    }
    const pages = [await page(null)]
    while (pages.at(-1)?.pageInfo.hasNextPage)
      pages.push(await page(pages.at(-1)?.pageInfo.endCursor ?? null))
    const ids = pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))
    expect(pages.map(({ nodes }) => nodes.length)).toEqual([10, 10, 5])
    expect(new Set(ids).size).toBe(25)
    expect(pages[0]?.totalCount).toBe(25)
  })
})
