import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'

/** Everybody who can sign in, by e-mail address. */
export const selectUsers = (db: Kysely<Database>) =>
  db
    .selectFrom('person')
    .select(['id', 'email', 'name', 'role', 'region_code', 'created_at'])
    .select(({ selectFrom }) =>
      selectFrom('session')
        .whereRef('session.person_id', '=', 'person.id')
        .select(({ fn }) => fn.max('session.created_at').as('at'))
        .as('signed_in_at'),
    )
    .orderBy('email')
    .execute()

/** Sessions of a person that hold, the newest first. */
export const selectSessions = (db: Kysely<Database>, person: string, now: string) =>
  db
    .selectFrom('session')
    .select(['id', 'created_at', 'expires_at', 'address', 'user_agent'])
    .where('person_id', '=', person)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .execute()

/** Tokens of a person that hold, by name. */
export const selectTokens = (db: Kysely<Database>, person: string, now: string) =>
  db
    .selectFrom('api_token')
    .select(['token_id', 'name', 'role', 'region_code', 'created_at', 'expires_at', 'last_used_at'])
    .where('person_id', '=', person)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('name')
    .orderBy('token_id')
    .execute()
