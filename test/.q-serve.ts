import { createApp } from 'server/app.ts'
import { connect } from 'schema/database/connect.ts'
import { migrate } from 'schema/database/migrate.ts'
import { loadSeeds } from 'seeds/load.ts'
const store = await connect('sqlite:/tmp/q-data/j.sqlite')
await migrate(store); await loadSeeds(store)
const app = await createApp({ store, webRoot: '/tmp/q-dist', logLevel: 'error' })
console.log(await app.listen({ port: 4470, host: '127.0.0.1' }))
