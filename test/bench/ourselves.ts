import type { Entry } from './contender.ts'

/** Bytes of kept answers, or of columns. */
const MEMORY = '512000000'
const FILE = 'contenders/ours.ts'

export const NAMES = {
  limit: 'finished JSON: the limit',
  again: 'ours, asked again',
  memory: 'ours, asked first: in memory',
  store: 'ours, asked first: from the store',
  postgres: 'ours, asked first: from PostgreSQL',
  sql: 'the same SQL, no GraphQL',
} as const

/** What it says once it may work out at leisure; then it is asked for that again and again. */
export const askedAgain = (url: string): Entry => ({
  name: NAMES.again,
  file: FILE,
  args: [url, MEMORY, '0', '600000'],
})

export const limit = (answersFile: string): Entry => ({
  name: NAMES.limit,
  file: 'contenders/finished.ts',
  args: [answersFile],
})

export const inMemory = (url: string): Entry => ({ name: NAMES.memory, file: FILE, args: [url, '0', MEMORY] })

/** As `npm start` serves it. */
export const asServed = (url: string): Entry => ({
  name: 'ours, as served',
  file: FILE,
  args: [url, '64000000', MEMORY],
})

export const fromStore = (url: string): Entry => ({ name: NAMES.store, file: FILE, args: [url, '0', '0'] })

export const fromPostgres = (url: string, elsewhere: () => Promise<number>): Entry => ({
  ...{ name: NAMES.postgres, file: FILE, args: [url, '0', '0'] },
  elsewhere,
})

export const sameSql = (url: string, questionsFile: string): Entry => ({
  name: NAMES.sql,
  file: 'contenders/sql.ts',
  args: [url, questionsFile],
})
