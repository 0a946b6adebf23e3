import { connect } from 'schema/database/connect.ts'
import { copyStore } from 'schema/database/copy/copy-store.ts'

/** Copies a store into another, and is gone in the middle of it. */
const [from = '', to = '', after = '0'] = process.argv.slice(2)
const [source, target] = [await connect(from), await connect(to)]
await copyStore(source, target, ({ rows }) => {
  if (rows >= Number(after)) process.kill(process.pid, 'SIGKILL')
})
