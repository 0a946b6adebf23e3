import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Store } from 'schema/database/connect.ts'
import type { Database } from 'schema/database/tables/database.ts'
import type { Role } from 'schema/database/terms.ts'
import { AppError } from '../errors.ts'
import { audit } from './audit.ts'
import { regionLineage } from './lineage.ts'
import { isAtMost, lower } from './roles.ts'
import type { Viewer } from './viewer.ts'

const DAY = 24 * 60 * 60 * 1000
export const TOKEN_DAYS = { usual: 90, most: 366 } as const

export interface TokenWish {
  name: string
  /** At most the maker's; the maker's if left out. */
  role?: Role | undefined
  /** Inside the maker's; the maker's if left out. */
  region?: string | undefined
  days?: number | undefined
}

export interface MadeToken {
  id: string
  name: string
  role: Role
  region: string | null
  expiresAt: string
  /** Shown this once; only its hash is kept. */
  token: string
}

/**
 * Makes a key for a script in the name of a person.
 * @throws AppError NOT_ALLOWED for more than the person may do, UNKNOWN_REGION
 */
export async function makeToken(
  store: Store,
  viewer: Viewer,
  person: Viewer & { id: string },
  { name, role = person.role, region, days = TOKEN_DAYS.usual }: TokenWish,
  now = new Date(),
): Promise<MadeToken> {
  if (!isAtMost(role, person.role)) throw tooMuch(`a token of role ${role}`, person.role)
  const lineage = region === undefined ? null : await regionLineage(store.read, region)
  if (lineage !== null && person.region !== null && !lineage.includes(person.region))
    throw tooMuch(`a token for ${region}`, `an account for ${person.region}`)
  const id = randomUUID()
  const secret = randomBytes(32).toString('base64url')
  const made = { id, name, role, region: region ?? person.region }
  const expiresAt = new Date(now.getTime() + days * DAY).toISOString()
  await store.write.transaction().execute(async (db) => {
    await db
      .insertInto('api_token')
      .values({
        token_id: id,
        person_id: person.id,
        name,
        hash: hashOf(secret),
        role,
        region_code: made.region,
        created_at: now.toISOString(),
        expires_at: expiresAt,
        last_used_at: null,
        revoked_at: null,
      })
      .execute()
    await audit(db, viewer, 'TOKEN_MADE', `${name} (${role}) of ${person.name}`, now)
  })
  return { ...made, expiresAt, token: `jixiao_${id}_${secret}` }
}

/** Ends a token at once; tells whether there was one that held. An administrator may end anybody's. */
export const revokeToken = (store: Store, viewer: Viewer, id: string, now = new Date()): Promise<boolean> =>
  store.write.transaction().execute(async (db) => {
    let ending = db
      .updateTable('api_token')
      .set({ revoked_at: now.toISOString() })
      .where('token_id', '=', id)
      .where('revoked_at', 'is', null)
    if (viewer.role !== 'ADMIN') ending = ending.where('person_id', '=', viewer.id ?? '')
    const ended = await ending.returning('name').executeTakeFirst()
    if (ended === undefined) return false
    await audit(db, viewer, 'TOKEN_REVOKED', ended.name, now)
    return true
  })

/** Who a token stands for; null where it is unknown, expired or revoked. */
export async function viewerOfToken(store: Store, token: string, now = new Date()): Promise<Viewer | null> {
  const [, id, secret] = /^jixiao_([0-9a-f-]{36})_([\w-]{43})$/.exec(token) ?? []
  if (id === undefined || secret === undefined) return null
  const found = await store.read
    .selectFrom('api_token')
    .innerJoin('person', 'person.id', 'api_token.person_id')
    .select([
      'api_token.hash',
      'api_token.role',
      'api_token.region_code',
      'api_token.expires_at',
      'api_token.revoked_at',
      'api_token.last_used_at',
      'api_token.name',
      'person.id',
      'person.name as person_name',
      'person.role as person_role',
      'person.region_code as person_region',
    ])
    .where('token_id', '=', id)
    .executeTakeFirst()
  if (!found || !timingSafeEqual(Buffer.from(found.hash), Buffer.from(hashOf(secret)))) return null
  if (found.revoked_at !== null || found.expires_at <= now.toISOString()) return null
  noteUse(store.write, id, found.last_used_at, now)
  // A person whose region was changed since has a token that reaches nowhere else.
  const moved =
    found.person_region !== null && !(await liesIn(store.read, found.region_code, found.person_region))
  return {
    id: found.id,
    name: `${found.person_name} (${found.name})`,
    role: lower(found.role, found.person_role),
    region: moved ? found.person_region : found.region_code,
  }
}

const liesIn = async (db: Kysely<Database>, region: string | null, root: string): Promise<boolean> =>
  region !== null && (await regionLineage(db, region)).includes(root)

/** To the minute, and nobody waits for it: a publish may hold the writer. */
function noteUse(db: Kysely<Database>, id: string, last: string | null, now: Date): void {
  const minute = `${now.toISOString().slice(0, 16)}:00.000Z`
  if (last === minute) return
  db.updateTable('api_token')
    .set({ last_used_at: minute })
    .where('token_id', '=', id)
    .execute()
    .catch(() => {})
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

const tooMuch = (wish: string, has: string) =>
  new AppError('NOT_ALLOWED', `You cannot make ${wish}: you have ${has}.`, {
    hint: 'A token does at most what its maker may do.',
    status: 403,
  })
