import type { Store } from 'schema/database/connect.ts'
import { addUser, type UserWish } from 'server/access/users.ts'
import { commandBy } from 'server/access/viewer.ts'
import type { createApp } from 'server/app.ts'

type App = Awaited<ReturnType<typeof createApp>>

/** Somebody who can sign in, with the password. */
export interface Made {
  id: string
  email: string
  password: string
}

let made = 0

/** A new account, as `pnpm user add` makes it. */
export async function madeUser(
  store: Store,
  wish: Omit<UserWish, 'email'> & { email?: string },
): Promise<Made> {
  made += 1
  const email = wish.email ?? `${wish.role.toLowerCase()}-${made}@example.org`
  const { person, password } = await addUser(store, commandBy(null), { ...wish, email })
  return { id: person.id, email: person.email, password }
}

export const signIn = (app: App, { email, password }: Pick<Made, 'email' | 'password'>, headers = {}) =>
  app.inject({ method: 'POST', url: '/auth/sign-in', payload: { email, password }, headers })

/** Headers that a browser sends once somebody has signed in there. */
export async function signedIn(
  app: App,
  who: Pick<Made, 'email' | 'password'>,
): Promise<{ cookie: string; origin: string }> {
  const { statusCode, body, cookies } = await signIn(app, who)
  const [session] = cookies.filter(({ name }) => name === 'jixiao.session_token')
  if (statusCode !== 200 || !session) throw new Error(`${who.email} could not sign in: ${body}`)
  return { cookie: `${session.name}=${encodeURIComponent(session.value)}`, origin: 'http://localhost:4000' }
}

/** The same of a new account. */
export const someone = async (app: App, store: Store, wish: Parameters<typeof madeUser>[1]) =>
  signedIn(app, await madeUser(store, wish))
