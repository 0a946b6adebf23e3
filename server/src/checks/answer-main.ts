import { connect } from 'schema/database/connect.ts'
import { StoreError } from 'schema/database/errors.ts'
import { migrate } from 'schema/database/migrate.ts'
import { commandBy } from '../access/viewer.ts'
import { BadSettings, readConfig } from '../config.ts'
import { AnswerRefused, answerFinding, withdrawAnswer } from './answer.ts'
import { readAnswer } from './answer-words.ts'

/** `pnpm finding <id> explain "…"`: answers a finding at the server's console, as editors do on the page. */
async function main(): Promise<void> {
  const asked = readAnswer(process.argv.slice(2))
  const store = await connect(readConfig(process.env).databaseUrl)
  try {
    await migrate(store)
    if ('withdraw' in asked) {
      const gone = await withdrawAnswer(store, asked.withdraw, commandBy(null))
      console.log(gone ? `The answer to ${asked.withdraw} is withdrawn.` : `${asked.withdraw} had no answer.`)
    } else {
      console.log(`${asked.verdict}: ${await answerFinding(store, asked, commandBy(asked.by))}`)
    }
  } finally {
    await store.close()
  }
}

main().catch((error: unknown) => {
  const told = error instanceof AnswerRefused || error instanceof BadSettings || error instanceof StoreError
  console.error(told ? error.message : error)
  process.exit(1)
})
