import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { describe, expect, it } from 'vitest'
import { describeError } from 'web/app/describe-error.ts'
import { refusalOf } from 'web/app/send.ts'
import { en } from 'web/i18n/en.ts'
import { translator } from 'web/i18n/translate.ts'
import { zh } from 'web/i18n/zh.ts'

describe('a failed question is told', () => {
  it('with the server’s sentence, code and hint', () => {
    const extensions = { code: 'UNKNOWN_REGION', hint: 'Use six digits.' }
    const error = new CombinedGraphQLErrors({ errors: [{ message: 'No region 1.', extensions }] })
    expect(describeError(error, true)).toEqual({
      code: 'UNKNOWN_REGION',
      message: 'No region 1.',
      hint: 'Use six digits.',
      values: {},
    })
  })
  it('with the number of the limit that was met, in the reader’s sentence', () => {
    const extensions = { code: 'TOO_MANY_TRIES', values: { minutes: 7 } }
    const refused = describeError(refusalOf({ errors: [{ message: 'Too many.', extensions }] }, 429), true)
    expect(translator(zh)('error.TOO_MANY_TRIES', refused.values)).toBe('尝试次数过多，请 7 分钟后再试。')
    const words = translator(en)('error.FILE_TOO_LARGE', { megabytes: 20 })
    expect(words).toBe('The file is too large: 20 MB at most.')
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
