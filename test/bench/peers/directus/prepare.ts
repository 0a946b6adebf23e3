import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { connect } from 'schema/database/connect.ts'

/** Whoever shows this may read everything: who may read what is not worked out. */
export const TOKEN = 'a-token-for-the-bench-alone'

/** Its own tables stand beside the roll-up, in a schema of their own. */
export const directusSettings = (folder: string, url: string) => ({
  DB_CLIENT: 'pg',
  DB_CONNECTION_STRING: url,
  DB_SEARCH_PATH: 'array:directus,public',
  SECRET: 'a-secret-for-the-bench-alone-32-characters',
  ADMIN_EMAIL: 'bench@example.com',
  ADMIN_PASSWORD: 'a-password-for-the-bench-alone',
  ADMIN_TOKEN: TOKEN,
  PUBLIC_URL: 'http://127.0.0.1',
  SERVE_APP: 'false',
  TELEMETRY: 'false',
  LOG_LEVEL: 'error',
  EXTENSIONS_PATH: join(folder, 'extensions'),
  STORAGE_LOCAL_ROOT: join(folder, 'uploads'),
})

/** Makes its own tables, unless they are there. */
export async function prepareDirectus(folder: string, url: string): Promise<void> {
  const store = await connect(url)
  await sql`create schema if not exists directus`.execute(store.write)
  await store.close()
  await promisify(execFile)(process.execPath, [join(folder, 'node_modules/directus/cli.js'), 'bootstrap'], {
    cwd: folder,
    env: { ...process.env, ...directusSettings(folder, url) },
  })
}
