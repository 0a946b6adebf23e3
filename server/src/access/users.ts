import { randomInt, randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Store } from 'schema/database/connect.ts'
import { exclusively } from 'schema/database/exclusively.ts'
import type { Database } from 'schema/database/tables/database.ts'
import type { Role } from 'schema/database/terms.ts'
import { AppError } from '../errors.ts'
import { audit } from './audit.ts'
import { regionLineage } from './lineage.ts'
import type { Viewer } from './viewer.ts'

export interface UserWish {
  email: string
  name?: string | undefined
  role: Role
  region?: string | null | undefined
}

/** A person as the viewer that they are when they sign in. */
export type Person = Viewer & { id: string; email: string }

/**
 * Lets somebody sign in, with a password that is told this once.
 * @throws AppError USER_EXISTS, UNKNOWN_REGION, REGION_NEEDED
 */
export async function addUser(
  store: Store,
  viewer: Viewer,
  { email, name, role, region = null }: UserWish,
  now = new Date(),
): Promise<{ person: Person; password: string }> {
  const address = email.toLowerCase()
  await checkRegion(store, role, region)
  const password = oneTimePassword()
  const hash = await hashPassword(password)
  const stamped = { created_at: now.toISOString(), updated_at: now.toISOString() }
  const person = { id: randomUUID(), email: address, name: name ?? address, role, region }
  await exclusively(store, async (db) => {
    if (await findPerson(db, 'email', address)) {
      throw new AppError('USER_EXISTS', `${address} has an account already.`, {
        argument: 'email',
        hint: 'Give another role or a new password instead.',
        status: 409,
      })
    }
    await db
      .insertInto('person')
      .values({
        ...{ id: person.id, name: person.name, email: address, role, region_code: region },
        ...{ email_verified: 1, image: null, ...stamped },
      })
      .execute()
    await db
      .insertInto('credential')
      .values(passwordOf(person.id, hash, now))
      .execute()
    await audit(db, viewer, 'USER_ADDED', described(address, role, region), now)
  })
  return { person, password }
}

/**
 * Gives a role, and the region that it reaches over; holds from the next request on.
 * @throws AppError UNKNOWN_USER, LAST_ADMIN, UNKNOWN_REGION, REGION_NEEDED
 */
export async function setRole(
  store: Store,
  viewer: Viewer,
  id: string,
  role: Role,
  region: string | null,
  now = new Date(),
): Promise<Person> {
  await checkRegion(store, role, region)
  return exclusively(store, async (db) => {
    const person = await personById(db, id)
    if (role !== 'ADMIN') await keepAnAdmin(db, person)
    await db
      .updateTable('person')
      .set({ role, region_code: region, updated_at: now.toISOString() })
      .where('id', '=', id)
      .execute()
    await audit(db, viewer, 'ROLE_CHANGED', described(person.email, role, region), now)
    return { ...person, role, region }
  })
}

/** Gives a new password, told this once, and ends what the old one had opened. */
export async function resetPassword(
  store: Store,
  viewer: Viewer,
  id: string,
  now = new Date(),
): Promise<{ person: Person; password: string }> {
  const password = oneTimePassword()
  const hash = await hashPassword(password)
  const person = await exclusively(store, async (db) => {
    const found = await personById(db, id)
    await db
      .deleteFrom('credential')
      .where('person_id', '=', id)
      .where('provider_id', '=', 'credential')
      .execute()
    await db
      .insertInto('credential')
      .values(passwordOf(id, hash, now))
      .execute()
    await db.deleteFrom('session').where('person_id', '=', id).execute()
    await db.deleteFrom('sign_in_failure').where('about', '=', `account ${found.email}`).execute()
    await audit(db, viewer, 'PASSWORD_RESET', found.email, now)
    return found
  })
  return { person, password }
}

/** Ends every session and token of somebody, at once. */
export const revokeAll = (store: Store, viewer: Viewer, id: string, now = new Date()): Promise<Person> =>
  exclusively(store, async (db) => {
    const person = await personById(db, id)
    await db.deleteFrom('session').where('person_id', '=', id).execute()
    await db
      .updateTable('api_token')
      .set({ revoked_at: now.toISOString() })
      .where('person_id', '=', id)
      .where('revoked_at', 'is', null)
      .execute()
    await audit(db, viewer, 'SESSIONS_REVOKED', person.email, now)
    return person
  })

/** Takes an account away for good; what the person did stays in the audit log. */
export const removeUser = (store: Store, viewer: Viewer, id: string, now = new Date()): Promise<Person> =>
  exclusively(store, async (db) => {
    const person = await personById(db, id)
    await keepAnAdmin(db, person)
    for (const table of ['session', 'credential', 'api_token'] as const)
      await db.deleteFrom(table).where('person_id', '=', id).execute()
    await db.deleteFrom('person').where('id', '=', id).execute()
    await audit(db, viewer, 'USER_REMOVED', person.email, now)
    return person
  })

/** @throws AppError UNKNOWN_USER */
export async function personByEmail(db: Kysely<Database>, email: string): Promise<Person> {
  const person = await findPerson(db, 'email', email.toLowerCase())
  if (!person) throw unknownUser(email)
  return person
}

/** @throws AppError UNKNOWN_USER */
export async function personById(db: Kysely<Database>, id: string): Promise<Person> {
  const person = await findPerson(db, 'id', id)
  if (!person) throw unknownUser(id)
  return person
}

async function findPerson(
  db: Kysely<Database>,
  column: 'id' | 'email',
  value: string,
): Promise<Person | undefined> {
  return db
    .selectFrom('person')
    .select(['id', 'email', 'name', 'role', 'region_code as region'])
    .where(column, '=', value)
    .executeTakeFirst()
}

/** An editor without a region could work nowhere. */
async function checkRegion({ read }: Store, role: Role, region: string | null): Promise<void> {
  if (region !== null) await regionLineage(read, region)
  if (role !== 'EDITOR' || region !== null) return
  throw new AppError('REGION_NEEDED', 'An editor works in a region, with all that lies below it.', {
    argument: 'region',
    hint: 'Name its code: 520200 for a prefecture, 520000 for the whole province.',
    status: 400,
  })
}

async function keepAnAdmin(db: Transaction<Database>, person: Person): Promise<void> {
  if (person.role !== 'ADMIN') return
  const { others } = await db
    .selectFrom('person')
    .select(sql<number>`count(*)`.as('others'))
    .where('role', '=', 'ADMIN')
    .where('id', '!=', person.id)
    .executeTakeFirstOrThrow()
  if (others > 0) return
  throw new AppError('LAST_ADMIN', `${person.email} is the only administrator.`, {
    hint: 'Make somebody else an administrator first.',
    status: 409,
  })
}

const passwordOf = (person: string, hash: string, now: Date) => ({
  id: randomUUID(),
  person_id: person,
  provider_id: 'credential',
  account_id: person,
  password: hash,
  access_token: null,
  refresh_token: null,
  id_token: null,
  access_token_expires_at: null,
  refresh_token_expires_at: null,
  scope: null,
  created_at: now.toISOString(),
  updated_at: now.toISOString(),
})

const described = (email: string, role: Role, region: string | null) =>
  `${email}: ${role}${region === null ? '' : ` in ${region}`}`

/** Letters and figures that nobody takes for others; 98 bits. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const oneTimePassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  ).join('-')

const unknownUser = (who: string) =>
  new AppError('UNKNOWN_USER', `There is no account ${JSON.stringify(who.slice(0, 100))}.`, {
    hint: 'An administrator finds them by { users { id email } }, and at the console by: pnpm user list.',
    status: 404,
  })
