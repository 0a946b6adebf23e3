// Runs a migration that never ends, says when it is half done, and waits to be killed.
import { type Kysely, sql } from 'kysely'
import { connect } from 'schema/database/connect.ts'
import { migrate } from 'schema/database/migrate.ts'
import { migrations } from 'schema/database/migrations/index.ts'

const halfDone = {
  up: async (db: Kysely<unknown>) => {
    await sql`create table half_made (id integer primary key)`.execute(db)
    await sql`insert into half_made values (1)`.execute(db)
    await sql`alter table region add column half_made integer`.execute(db)
    console.log('half done')
    setInterval(() => {}, 1000)
    await new Promise(() => {})
  },
}

const store = await connect(process.argv[2] ?? '')
await migrate(store, { ...migrations, '9999_half_done': halfDone })
