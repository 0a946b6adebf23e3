import type { Kysely } from 'kysely'
import { createTable } from '../dialect/create-table.ts'

const distribution = 'reference'
const stamped = { created_at: 'text', updated_at: 'text' } as const

/** Who can sign in, and how. Booleans are integers and dates are text, on both engines. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await createTable(db, 'person', {
    columns: {
      id: 'text',
      name: 'text',
      email: 'text',
      email_verified: 'integer',
      image: 'text?',
      role: 'text',
      region_code: 'text?',
      ...stamped,
    },
    key: ['id'],
    references: { region_code: 'region.region_code' },
    distribution,
  })
  await createTable(db, 'session', {
    columns: {
      id: 'text',
      person_id: 'text',
      token: 'text',
      expires_at: 'text',
      address: 'text?',
      user_agent: 'text?',
      ...stamped,
    },
    key: ['id'],
    references: { person_id: 'person.id' },
    indexes: [['person_id']],
    distribution,
  })
  await createTable(db, 'credential', {
    columns: {
      id: 'text',
      person_id: 'text',
      provider_id: 'text',
      account_id: 'text',
      password: 'text?',
      access_token: 'text?',
      refresh_token: 'text?',
      id_token: 'text?',
      access_token_expires_at: 'text?',
      refresh_token_expires_at: 'text?',
      scope: 'text?',
      ...stamped,
    },
    key: ['id'],
    references: { person_id: 'person.id' },
    indexes: [['person_id']],
    distribution,
  })
  await createTable(db, 'verification', {
    columns: { id: 'text', identifier: 'text', value: 'text', expires_at: 'text', ...stamped },
    key: ['id'],
    indexes: [['identifier']],
    distribution,
  })
  await createTable(db, 'rate_limit', {
    columns: { id: 'text', key: 'text', count: 'integer', last_request: 'integer' },
    key: ['id'],
    distribution,
  })
  await createTable(db, 'sign_in_failure', {
    columns: { about: 'text', count: 'integer', since: 'integer' },
    key: ['about'],
    distribution,
  })
  await createTable(db, 'api_token', {
    columns: {
      token_id: 'text',
      person_id: 'text',
      name: 'text',
      hash: 'text',
      role: 'text',
      region_code: 'text?',
      created_at: 'text',
      expires_at: 'text',
      last_used_at: 'text?',
      revoked_at: 'text?',
    },
    key: ['token_id'],
    references: { person_id: 'person.id', region_code: 'region.region_code' },
    indexes: [['person_id']],
    distribution,
  })
  const unique = { person: 'email', session: 'token', rate_limit: 'key' }
  for (const [table, column] of Object.entries(unique)) {
    await db.schema.createIndex(`${table}_${column}_once`).on(table).column(column).unique().execute()
  }
}
