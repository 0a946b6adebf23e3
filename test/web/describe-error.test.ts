import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { describe, expect, it } from 'vitest'
import { describeError } from 'web/app/describe-error.ts'

describe('a failed question is told', () => {
  it('with the server’s sentence, code and hint', () => {
    const extensions = { code: 'UNKNOWN_REGION', hint: 'Use six digits.' }
    const error = new CombinedGraphQLErrors({ errors: [{ message: 'No region 1.', extensions }] })
    expect(describeError(error, true)).toEqual({
      code: 'UNKNOWN_REGION',
      message: 'No region 1.',
      hint: 'Use six digits.',
    })
  })
  it('with the status of an answer that is none', () => {
    const response = new Response('<html>', { status: 502 })
    expect(describeError(new ServerError('Bad gateway', { response, bodyText: '<html>' }), true).code).toBe(
      'HTTP_502',
    )
  })
  it('apart, where there is no server and where there is no network', () => {
    expect(describeError(new TypeError('Failed to fetch'), true).code).toBe('NETWORK')
    expect(describeError(new TypeError('Failed to fetch'), false).code).toBe('OFFLINE')
  })
})
