// The same SQL without any GraphQL: the statements that answer a question from the store, and JSON.stringify.
// Arguments: the store, a file of questions by name.
import { readFileSync } from 'node:fs'
import type { CompiledQuery } from 'kysely'
import { connect } from 'schema/database/connect.ts'
import { createApp } from 'server/app.ts'
import type { Workload } from '../workloads.ts'
import { serve } from './serve.ts'

const [url = '', file = ''] = process.argv.slice(2)
const asked: Workload[] = JSON.parse(readFileSync(file, 'utf8'))
const store = await connect(url)

/** The statements of a question, as our own server sends them. */
async function statementsOf(): Promise<Map<string, CompiledQuery[]>> {
  const sent: CompiledQuery[] = []
  const executor = store.read.getExecutor()
  const execute = executor.executeQuery.bind(executor)
  executor.executeQuery = (query) => {
    sent.push(query)
    return execute(query)
  }
  const app = await createApp({ store, webRoot: null, logLevel: 'silent', keptAnswerBytes: 0 })
  const statements = new Map<string, CompiledQuery[]>()
  await app.inject('/health')
  for (const { name, query, variables } of asked) {
    sent.length = 0
    await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
    statements.set(name, [...sent])
  }
  executor.executeQuery = execute
  await app.close()
  return statements
}

const statements = await statementsOf()
serve((request, response) => {
  const own = statements.get(request.url?.slice('/graphql?'.length) ?? '') ?? []
  request.resume()
  Promise.all(own.map((statement) => store.read.executeQuery(statement))).then(
    (answers) => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      response.end(JSON.stringify(answers.map(({ rows }) => rows)))
    },
    () => response.writeHead(500).end(),
  )
})
