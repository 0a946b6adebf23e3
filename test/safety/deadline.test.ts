import { sql } from 'kysely'
import { loadSeeds, loadWithSimulated } from 'seeds/load.ts'
import { createApp } from 'server/app.ts'
import { expect, it } from 'vitest'
import { post } from '../http/served.ts'
import { freshStore, open } from '../support/stores.ts'

const FUNDS = '{ funds(by: [PROJECT]) { nodes { budget } } }'

it('stops a question at its deadline, says so, and has the slot free again', async () => {
  const filled = await freshStore('sqlite')
  await loadSeeds(filled)
  // A money table that takes for ever to read.
  await sql`alter table fund_cell rename to fund_cell_rows`.execute(filled.write)
  await sql`create view fund_cell as select fund_cell_rows.* from fund_cell_rows,
    (with recursive n(i) as (select 1 union all select i + 1 from n where i < 10000000000) select max(i) from n)`.execute(
    filled.write,
  )
  const store = await open(filled.url, { deadlineMs: 200, readers: 1 })
  const app = await createApp({ store, webRoot: null, logLevel: 'silent' })

  for (let time = 0; time < 3; time++) {
    const { status, body } = await post(app, FUNDS)
    expect(status).toBe(200)
    const [error] = JSON.parse(body).errors
    expect(error.extensions.code).toBe('QUERY_TIMEOUT')
    expect(error.extensions.hint).toBeTruthy()
    // The only connection answers the next question at once.
    const next = await post(app, '{ results(first: 1) { nodes { id } } release { id } }')
    expect(JSON.parse(next.body).errors).toBeUndefined()
  }
  await app.close()
})

it('stops what is worked out in memory at the same deadline', async () => {
  const store = await freshStore('sqlite')
  await loadWithSimulated(store)
  const asked = '{ results(first: 5, where: { programmes: ["simulated"] }) { totalCount nodes { id } } }'
  const answerWithin = async (deadlineMs: number) => {
    const app = await createApp({
      ...{ store: { ...store, deadlineMs }, webRoot: null, logLevel: 'silent', columnBytes: 100_000_000 },
    })
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { body } = await post(app, asked)
    await app.close()
    return JSON.parse(body)
  }
  expect(await answerWithin(0)).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TIMEOUT' } }] })
  expect((await answerWithin(10_000)).errors).toBeUndefined()
})
