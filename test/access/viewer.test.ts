import { describe, expect, it } from 'vitest'
import { ask, post, served } from '../http/served.ts'

const WHO = '{ viewer { id name role region { code } may } }'

describe('the viewer', () => {
  it('is the public where nobody has signed in, and is told so afresh each time', async () => {
    const { app } = await served()
    expect(await ask(app, WHO)).toEqual({
      viewer: { id: null, name: null, role: 'PUBLIC', region: null, may: ['READ'] },
    })
    const { headers } = await post(app, WHO)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers.etag).toBeUndefined()
  })
})
