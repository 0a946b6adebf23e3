// Adds releases one by one, each numbered from what it reads, so that two writers would clash if they did not take turns.
import { connect } from 'schema/database/connect.ts'
import { exclusively } from 'schema/database/exclusively.ts'

const [url = '', writer = '', count = '0'] = process.argv.slice(2)
const store = await connect(url)
for (let done = 0; done < Number(count); done += 1) {
  await exclusively(store, async (trx) => {
    const { last } = await trx
      .selectFrom('release')
      .select(({ fn }) => fn.max('release_id').as('last'))
      .executeTakeFirstOrThrow()
    const release = {
      release_id: (last ?? 0) + 1,
      published_at: writer,
      note: null,
      fact_count: 0,
      finding_count: 0,
    }
    await trx.insertInto('release').values(release).execute()
  })
  console.log(done)
}
await store.close()
