import { sql } from 'kysely'
import { connect } from 'schema/database/connect.ts'

/** A database that is filled once and found again; one that was not finished is made anew. Answers its address. */
export async function makeDatabase(
  server: string,
  name: string,
  fill: (url: string) => Promise<void>,
): Promise<string> {
  const admin = await connect(`${server}/postgres`)
  const run = (statement: string) => sql.raw(statement).execute(admin.write)
  try {
    const { rows } = await sql`select 1 from pg_database where datname = ${name}`.execute(admin.read)
    if (rows.length === 0) {
      await run(`drop database if exists ${name}_unfinished`)
      await run(`create database ${name}_unfinished`)
      await fill(`${server}/${name}_unfinished`)
      await run(`alter database ${name}_unfinished rename to ${name}`)
    }
  } finally {
    await admin.close()
  }
  return `${server}/${name}`
}
