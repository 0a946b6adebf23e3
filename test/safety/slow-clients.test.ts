import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { expect, it } from 'vitest'
import { ask, served } from '../http/served.ts'

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n'

it('drops clients that never finish their request, and answers the others meanwhile', async () => {
  const { app } = await served()
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const slow = Array.from({ length: 100 }, (_, index) => {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    // Half of them stop within the head, half within the body.
    socket.write(index % 2 === 0 ? HEAD : `${HEAD}content-length: 1000\r\n\r\n{"query":`)
    socket.resume()
    return once(socket, 'close')
  })
  await expect(ask(app, '{ release { id } }')).resolves.toEqual({ release: { id: '1' } })
  expect(await Promise.all(slow)).toHaveLength(100)
})
