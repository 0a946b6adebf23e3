import { connect, type Store } from 'schema/database/connect.ts'
import { StoreError } from 'schema/database/errors.ts'
import { migrate } from 'schema/database/migrate.ts'
import { BadSettings, readConfig } from '../config.ts'
import { AppError } from '../errors.ts'
import { makeToken } from './tokens.ts'
import { type Command, readCommand, WrongWords } from './user-words.ts'
import { selectUsers } from './users.queries.ts'
import { addUser, personByEmail, removeUser, resetPassword, revokeAll, setRole } from './users.ts'
import { commandBy } from './viewer.ts'

const CONSOLE = commandBy('console')

/** `pnpm user …`: who may sign in. The first administrator comes about here, since nobody could make one by the page. */
async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2))
  const store = await connect(readConfig(process.env).databaseUrl)
  try {
    await migrate(store)
    console.log(await run(store, command))
  } finally {
    await store.close()
  }
}

async function run(store: Store, command: Command): Promise<string> {
  if (command.verb === 'list') {
    const users = await selectUsers(store.read)
    return users.map(({ email, role, region_code }) => [email, role, region_code].join('\t')).join('\n')
  }
  if (command.verb === 'add') {
    const { person, password } = await addUser(store, CONSOLE, command)
    return `${person.email} may sign in as ${person.role}.\nPassword, shown this once: ${password}`
  }
  const person = await personByEmail(store.read, command.email)
  switch (command.verb) {
    case 'role': {
      const { role, region } = await setRole(store, CONSOLE, person.id, command.role, command.region)
      return `${person.email} is ${role}${region === null ? '' : ` in ${region}`}.`
    }
    case 'reset':
      return `Password, shown this once: ${(await resetPassword(store, CONSOLE, person.id)).password}`
    case 'revoke':
      await revokeAll(store, CONSOLE, person.id)
      return `Every session and token of ${person.email} has ended.`
    case 'remove':
      await removeUser(store, CONSOLE, person.id)
      return `${person.email} can no longer sign in.`
    case 'token': {
      const { token, role, expiresAt } = await makeToken(store, CONSOLE, person, command)
      return `Token of ${person.email} as ${role} until ${expiresAt}, shown this once:\n${token}`
    }
  }
}

main().catch((error: unknown) => {
  const told = [AppError, WrongWords, BadSettings, StoreError].some((kind) => error instanceof kind)
  console.error(told && error instanceof Error ? error.message : error)
  if (error instanceof AppError && error.extensions.hint) console.error(error.extensions.hint)
  process.exit(1)
})
