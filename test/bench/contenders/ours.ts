// Jixiao as it is served. Arguments: the store, bytes of kept answers, bytes of columns, milliseconds that a query may take.
import { connect } from 'schema/database/connect.ts'
import { createApp } from 'server/app.ts'
import { report } from './serve.ts'

const [url = '', kept = '0', columns = '0', deadline = '10000'] = process.argv.slice(2)
const store = await connect(url, { deadlineMs: Number(deadline) })
const app = await createApp({
  ...{ store, webRoot: null, logLevel: 'silent' },
  keptAnswerBytes: Number(kept),
  columnBytes: Number(columns),
})
const origin = await app.listen({ port: 0, host: '127.0.0.1' })
const inMemory = async () => (await app.inject('/health')).json().inMemory === true
while (Number(columns) > 0 && !(await inMemory())) await new Promise((resolve) => setTimeout(resolve, 200))
report(Number(new URL(origin).port))
