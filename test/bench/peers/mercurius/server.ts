// Mercurius with JIT and one statement a question. Arguments: the folder of its packages, the file of the roll-up.
import { report } from '../../contenders/serve.ts'
import { packagesOf } from '../install.ts'
import { schema } from './schema.ts'
import * as statements from './statements.ts'

interface Host {
  register(plugin: unknown, options: object): unknown
  listen(where: { port: number; host: string }): Promise<string>
}
type Row = Record<string, string | number | null>
interface Sqlite {
  prepare(statement: string): { all(...values: unknown[]): Row[]; get(...values: unknown[]): Row | undefined }
}
interface Filter {
  regions?: string[]
  regionLevel?: string
  years?: { from: number; to: number }
}
interface Asked {
  where: Filter
  by: string[]
  first: number
  id: string
}

const [folder = '', file = ''] = process.argv.slice(2)
const packages = packagesOf(folder)
const fastify: (options: object) => Host = packages('fastify')
const Database: new (file: string, options: object) => Sqlite = packages('better-sqlite3')
const db = new Database(file, { readonly: true })
const prepared = {
  fundsByYearAndSource: db.prepare(statements.FUNDS_BY_YEAR_AND_SOURCE),
  fundsByRegion: db.prepare(statements.FUNDS_BY_REGION),
  performanceByRegion: db.prepare(statements.PERFORMANCE_BY_REGION),
  results: db.prepare(statements.RESULTS_BY_COMPLETION),
  resultCount: db.prepare(statements.RESULT_COUNT),
  projects: db.prepare(statements.PROJECTS),
  fundsOfProjects: db.prepare(statements.FUNDS_OF_PROJECTS),
  result: db.prepare(statements.RESULT),
}

const withRegion = (row: Row) => ({ ...row, region: { code: row.region_code, name: row.name } })
const resultOf = (row: Row) => ({
  ...row,
  project: { shortName: row.short_name },
  region: { code: row.region_code, name: row.region_name },
  indicator: { name: row.indicator_name },
})
const inYears = ({ regions, years }: Filter) => [regions?.[0], years?.from, years?.to]

const resolvers = {
  Query: {
    funds: (_: unknown, { where, by }: Asked) => ({
      nodes: by.includes('YEAR')
        ? prepared.fundsByYearAndSource.all(where.regions?.[0])
        : prepared.fundsByRegion.all(...inYears(where)).map(withRegion),
    }),
    performance: (_: unknown, { where }: Asked) => ({
      nodes: prepared.performanceByRegion.all(...inYears(where)).map(withRegion),
    }),
    results: (_: unknown, { where, first }: Asked) => ({
      totalCount: prepared.resultCount.get(where.regionLevel)?.results,
      nodes: prepared.results.all(where.regionLevel, first).map(resultOf),
    }),
    projects: (_: unknown, { first }: Asked) => ({ nodes: prepared.projects.all(first) }),
    result: (_: unknown, { id }: Asked) => {
      const found = prepared.result.get(id)
      return found === undefined ? null : resultOf(found)
    },
  },
}

const loaders = {
  Project: {
    async fundsBy(queries: readonly { obj: { id: string }; params: Asked }[]) {
      const ids = JSON.stringify(queries.map(({ obj }) => obj.id))
      const rows = prepared.fundsOfProjects.all(ids, queries[0]?.params.where.regions?.[0])
      const byProject = new Map<unknown, object[]>(queries.map(({ obj }) => [obj.id, []]))
      for (const row of rows) byProject.get(row.project_id)?.push(withRegion(row))
      return queries.map(({ obj }) => byProject.get(obj.id))
    },
  },
}

const host = fastify({})
host.register(packages('mercurius'), { schema, resolvers, loaders, cache: false, jit: 1 })
report(Number(new URL(await host.listen({ port: 0, host: '127.0.0.1' })).port))
