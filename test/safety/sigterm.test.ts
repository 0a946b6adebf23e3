import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect as dial } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrate } from 'schema/database/migrate.ts'
import { loadSeeds } from 'seeds/load.ts'
import { expect, it } from 'vitest'
import { watch } from '../support/child.ts'
import { freePort } from '../support/free-port.ts'
import { freshFolder, open } from '../support/stores.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BODY = JSON.stringify({ query: '{ funds(by: [PROJECT]) { nodes { budget } } }' })
const HEAD = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n`

/** A client in the middle of its question; `finish` says the rest and reads the answer to its end. */
async function halfAsked(port: number) {
  const socket = dial(port, '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', (text) => {
    answer += text
  })
  const closed = once(socket, 'close')
  await once(socket, 'connect')
  socket.write(HEAD + BODY.slice(0, 10))
  return {
    finish: async () => {
      socket.write(BODY.slice(10))
      await closed
      return answer
    },
  }
}

it('ends on SIGTERM with every question in flight answered and exit code 0', async () => {
  const folder = await freshFolder()
  const store = await open(`sqlite:${join(folder, 'jixiao.sqlite')}`)
  await migrate(store)
  await loadSeeds(store)
  await store.close()

  for (let round = 0; round < 3; round++) {
    const port = await freePort()
    const server = watch(
      spawn(process.execPath, ['--import', '@oxc-node/core/register', 'server/src/main.ts'], {
        cwd: ROOT,
        env: { ...process.env, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'silent' },
      }),
    )
    await server.printed('Jixiao is ready')
    const clients = await Promise.all(Array.from({ length: 20 }, () => halfAsked(port)))
    // One more question, answered, shows that the server has read what came before it.
    await (await fetch(`http://127.0.0.1:${port}/health`)).json()
    server.process.kill('SIGTERM')
    await expect
      .poll(() =>
        fetch(`http://127.0.0.1:${port}/health`).then(
          () => 'open',
          () => 'shut',
        ),
      )
      .toBe('shut')
    for (const answer of await Promise.all(clients.map(({ finish }) => finish()))) {
      expect(answer).toMatch(/^HTTP\/1.1 200 /)
      expect(answer).toContain('39700')
    }
    expect((await server.ended()).code).toBe(0)
  }
})
