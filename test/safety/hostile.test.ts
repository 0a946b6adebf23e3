import { describe, expect, it } from 'vitest'
import { type App, post, served } from '../http/served.ts'
import { type Hostile, TOO_COSTLY, TOO_LARGE, WRONG } from './hostile-documents.ts'
import { LEAK } from './leak.ts'

interface Refusal {
  message: string
  extensions: { code: string; hint: string }
}

async function refusal(app: App, { query, variables }: Hostile) {
  const started = performance.now()
  const { status, headers, body } = await post(app, query, variables ? { variables } : {})
  const took = performance.now() - started
  const { errors = [] }: { errors?: Refusal[] } = JSON.parse(body)
  return { status, headers, body, errors, took }
}

describe('hostile documents', async () => {
  const { app } = await served()
  const table: string[] = []

  it('are refused, each with a code and a hint', async () => {
    const all = [...TOO_LARGE, ...TOO_COSTLY, ...WRONG]
    expect(all.length).toBeGreaterThanOrEqual(60)
    for (const hostile of all) {
      const { status, headers, body, errors, took } = await refusal(app, hostile)
      const code = errors[0]?.extensions.code
      table.push(
        `${String(status).padEnd(4)} ${took.toFixed(0).padStart(4)} ms  ${String(code).padEnd(26)} ${hostile.name}`,
      )
      expect(headers['content-type'], hostile.name).toMatch(/json/)
      expect(errors.length, `${hostile.name}: ${body.slice(0, 200)}`).toBeGreaterThan(0)
      for (const { extensions } of errors) {
        expect(extensions.code, hostile.name).toMatch(/^[A-Z_]+$/)
        expect(extensions.code, hostile.name).not.toMatch(/INTERNAL/)
        expect(extensions.hint, `${hostile.name} ${extensions.code}`).toBeTruthy()
      }
      expect(status, hostile.name).toBeLessThan(500)
      expect(body, hostile.name).not.toMatch(LEAK)
      expect(body.length, hostile.name).toBeLessThan(20_000)
    }
    console.log(`status, time, code, document\n${table.join('\n')}`)
  })

  it.each(TOO_COSTLY)('$name: refused for its cost', async (hostile) => {
    const { status, errors } = await refusal(app, hostile)
    expect(status).toBe(400)
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY')
  })

  it('let the schema describe itself, and a page of ten charts through', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    const schema = await post(app, getIntrospectionQuery())
    expect(JSON.parse(schema.body).errors).toBeUndefined()
    const charts = Array.from(
      { length: 10 },
      (_, i) =>
        `c${i}: funds(by: [PROJECT, YEAR, SOURCE]) { nodes { project { shortName } year source budget executed executionRate b: evidence(measure: BUDGET) { status } } }`,
    )
    const page = await post(app, `{ ${charts.join(' ')} }`)
    expect(JSON.parse(page.body).errors).toBeUndefined()
  })
})
