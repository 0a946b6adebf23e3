import { describe, expect, it } from 'vitest'
import { ARROWS, environmentReaders, violations } from './arrows.ts'
import { importsOf, PACKAGES, readSources } from './sources.ts'

const sources = readSources()
const planted = (path: string, specifier: string) => [{ path, text: `import { x } from '${specifier}'\n` }]

describe('the house', () => {
  it.each(PACKAGES)('is seen: %s has files, and imports', (name) => {
    const files = sources.filter(({ path }) => path.startsWith(`${name}/`))
    expect(files.length).toBeGreaterThan(1)
    expect(files.flatMap(importsOf).length).toBeGreaterThan(3)
  })

  it.each(ARROWS)('has files that this is about: $name', ({ from }) => {
    expect(sources.filter(({ path }) => from.test(path)).length).toBeGreaterThan(0)
  })

  it('holds its arrows', () => {
    expect(violations(sources)).toEqual([])
  })

  it('reads the environment in one place', () => {
    expect(environmentReaders(sources)).toEqual([])
  })
})

describe('a planted import is caught', () => {
  it.each([
    ['schema/database/connect.ts', 'server/app.ts', 'schema stands alone'],
    ['server/src/app.ts', 'seeds/load.ts', 'the server knows only the schema'],
    ['server/src/app.ts', '../../web/src/main.tsx', 'the server knows only the schema'],
    ['server/src/rules/grade.ts', '../errors.ts', 'rules import nothing outside themselves'],
    ['server/src/rules/grade.ts', 'kysely', 'rules import nothing outside themselves'],
    ['server/src/funds/funds.queries.ts', '../context.ts', 'queries know kysely'],
    ['server/src/funds/funds.queries.ts', 'type-graphql', 'queries know kysely'],
    ['server/src/funds/funds.args.ts', './funds.resolver.ts', 'types and arguments know type-graphql'],
    ['server/src/funds/funds.type.ts', 'kysely', 'types and arguments know type-graphql'],
    ['server/src/funds/funds.resolver.ts', '../years/years.resolver.ts', 'only the schema knows resolvers'],
    ['server/src/funds/funds.resolver.ts', '../ingest/publish.ts', 'answers do not write'],
    ['server/src/ingest/publish.ts', '../context.ts', 'ingest knows rules and the schema'],
    ['server/src/checks/findings.resolver.ts', '../ingest/publish.ts', 'answers do not write'],
    ['seeds/load.ts', 'server/app.ts', 'seeds go in by ingest'],
    ['web/src/main.tsx', 'server/rules/money.ts', 'the web knows the server by its schema alone'],
    ['web/src/main.tsx', '../../seeds/load.ts', 'the web knows the server by its schema alone'],
    ['web/src/pages/funds/x.tsx', '../overview/execution.ts', 'a page never imports a page'],
    ['seeds/load.ts', 'test/support/stores.ts', 'nobody imports the tests'],
    ['scripts/run.js', 'fastify', 'scripts need nothing installed'],
    ['server/src/app.ts', 'sqlite3', 'drivers are known to their dialects only'],
  ])('%s → %s', (path, specifier, arrow) => {
    expect(violations(planted(path, specifier))).toEqual(
      expect.arrayContaining([expect.stringContaining(arrow)]),
    )
  })

  it.each([
    ["import type { A } from 'server/app.ts'"],
    ["import {\n  a,\n  type B,\n} from 'server/app.ts'"],
    ["import * as a from 'server/app.ts'"],
    ["import 'server/app.ts'"],
    ["export { a } from 'server/app.ts'"],
    ["export * from 'server/app.ts'"],
    ["const a = await import('server/app.ts')"],
    ["import text from 'server/app.ts?raw'"],
  ])('however it is written: %s', (text) => {
    expect(importsOf({ path: 'web/src/main.tsx', text })).toEqual(['server/src/app.ts'])
  })

  it.each([
    ['server/src/app.ts', 'const port = process.env.PORT'],
    ['server/src/main.ts', 'const port = process.env.PORT'],
    ['web/src/main.tsx', 'process.env'],
  ])('a setting read in %s', (path, text) => {
    expect(environmentReaders([{ path, text }])).toEqual([path])
  })

  it('what is allowed passes', () => {
    const fine = [
      ...planted('web/src/pages/funds/a.tsx', './b.tsx'),
      ...planted('web/src/pages/funds/a.tsx', '../../charts/chart.tsx'),
      ...planted('server/src/funds/funds.queries.ts', 'kysely'),
      ...planted('seeds/load.ts', 'server/ingest/publish.ts'),
    ]
    expect(violations(fine)).toEqual([])
  })
})
