import { sql } from 'kysely'
import type { Store } from 'schema/database/connect.ts'
import { AppError } from '../errors.ts'
import { audit } from './audit.ts'
import { ANONYMOUS } from './viewer.ts'

/** Failed sign-ins within one window, after which nobody gets in, not even with the right password. */
export const LOCKOUT = { account: 10, address: 50, windowMs: 15 * 60 * 1000 } as const

/**
 * Counts a try as failed before it is made, so that many at once cannot slip past; `forgive` takes it back.
 * @throws AppError TOO_MANY_TRIES
 */
export async function countTry(
  { write }: Store,
  email: string,
  address: string,
  now = new Date(),
): Promise<void> {
  const at = now.getTime()
  const over = at - LOCKOUT.windowMs
  const locked = await write.transaction().execute(async (db) => {
    await db.deleteFrom('sign_in_failure').where('since', '<=', over).execute()
    // The address first: who is locked out cannot fill the table with accounts that do not exist.
    for (const [about, limit] of [
      [addressKey(address), LOCKOUT.address],
      [accountKey(email), LOCKOUT.account],
    ] as const) {
      const { count, since } = await db
        .insertInto('sign_in_failure')
        .values({ about, count: 1, since: at })
        .onConflict((conflict) =>
          conflict.column('about').doUpdateSet({ count: sql`${sql.ref('sign_in_failure.count')} + 1` }),
        )
        .returning(['count', 'since'])
        .executeTakeFirstOrThrow()
      if (count <= limit) continue
      if (count === limit + 1) await audit(db, { ...ANONYMOUS, address }, 'LOCKED_OUT', about, now)
      return since + LOCKOUT.windowMs - at
    }
    return null
  })
  if (locked !== null) throw tooManyTries(locked)
}

/** After a success: the account starts afresh, and the address is given back the one try. */
export async function forgive({ write }: Store, email: string, address: string): Promise<void> {
  await write.deleteFrom('sign_in_failure').where('about', '=', accountKey(email)).execute()
  await write
    .updateTable('sign_in_failure')
    .set({ count: sql`${sql.ref('count')} - 1` })
    .where('about', '=', addressKey(address))
    .execute()
}

const accountKey = (email: string) => `account ${email}`
const addressKey = (address: string) => `address ${address}`

export const tooManyTries = (waitMs: number): AppError => {
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000))
  return new AppError('TOO_MANY_TRIES', 'There were too many tries to sign in.', {
    hint: `Wait ${minutes} minute(s), then try again; an administrator can give a new password.`,
    status: 429,
    values: { minutes },
  })
}
