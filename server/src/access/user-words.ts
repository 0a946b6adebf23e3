import { parseArgs } from 'node:util'
import { ROLES, type Role } from 'schema/database/terms.ts'

export const USAGE = `pnpm user add <email> [--admin | --role EDITOR] [--region 520200] [--name "…"]
pnpm user list
pnpm user role <email> <PUBLIC|ANALYST|EDITOR|ADMIN> [--region 520200]
pnpm user reset <email>      gives a new password
pnpm user revoke <email>     ends every session and token
pnpm user remove <email>
pnpm user token <email> "what it is for" [--role EDITOR] [--region 520200] [--days 90]`

/** The words of the command were not understood; its message is how to use it. */
export class WrongWords extends Error {
  override readonly name = 'WrongWords'
  constructor() {
    super(USAGE)
  }
}

export type Command =
  | { verb: 'list' }
  | { verb: 'add'; email: string; role: Role; region: string | null; name?: string }
  | { verb: 'role'; email: string; role: Role; region: string | null }
  | { verb: 'reset' | 'revoke' | 'remove'; email: string }
  | { verb: 'token'; email: string; name: string; role?: Role; region?: string; days?: number }

/** @throws WrongWords */
export function readCommand(words: readonly string[]): Command {
  const { values, positionals } = parsed(words)
  const [verb, email, word, ...rest] = positionals
  if (rest.length > 0) throw new WrongWords()
  if (verb === 'list' && email === undefined) return { verb }
  if (!email?.includes('@')) throw new WrongWords()
  const { region, name } = values
  const role = values.admin ? 'ADMIN' : roleIn(values.role)
  if (verb === 'token' && word !== undefined) {
    const days = values.days === undefined ? undefined : Number(values.days)
    if (days !== undefined && !(Number.isInteger(days) && days >= 1)) throw new WrongWords()
    return { verb, email, name: word, ...defined({ role, region, days }) }
  }
  if (verb === 'role') {
    const given = roleIn(word)
    if (given === undefined) throw new WrongWords()
    return { verb, email, role: given, region: region ?? null }
  }
  if (word !== undefined) throw new WrongWords()
  if (verb === 'add')
    return { verb, email, role: role ?? 'PUBLIC', region: region ?? null, ...defined({ name }) }
  if (verb === 'reset' || verb === 'revoke' || verb === 'remove') return { verb, email }
  throw new WrongWords()
}

function parsed(words: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { admin: { type: 'boolean' }, role: text, region: text, name: text, days: text } as const
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch {
    throw new WrongWords()
  }
}

function roleIn(word: string | undefined): Role | undefined {
  if (word === undefined) return undefined
  const role = ROLES.find((known) => known === word.toUpperCase())
  if (role === undefined) throw new WrongWords()
  return role
}

/** What was given, without what was not. */
const defined = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
