import { serverAudits } from 'graphql-http'
import { describe, expect, it } from 'vitest'
import { served } from '../http/served.ts'

describe('the wire conforms to GraphQL over HTTP', () => {
  it('passes the 61 audits without an error or a warning', async () => {
    const { app } = await served()
    const address = await app.listen({ port: 0, host: '127.0.0.1' })
    const audits = serverAudits({ url: `${address}/graphql`, fetchFn: fetch })
    const results = await Promise.all(audits.map((audit) => audit.fn()))
    const lines = results.flatMap((result) =>
      result.status === 'ok' ? [] : [`${result.status} ${result.id} ${result.name}: ${result.reason}`],
    )
    console.log(`${results.length} audits, ${results.length - lines.length} passed\n${lines.join('\n')}`)
    expect(results).toHaveLength(61)
    expect(results.filter(({ status }) => status === 'error' || status === 'warn')).toEqual([])
    expect(lines.length).toBeLessThanOrEqual(3)
  })
})
