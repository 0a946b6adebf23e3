import { expect, it } from 'vitest'
import { served } from './served.ts'

const { app } = await served()

const rulesOf = async (url: string): Promise<Record<string, unknown> & { policy: string }> => {
  const { headers } = await app.inject({ url, headers: { accept: 'text/html' } })
  return { ...headers, policy: String(headers['content-security-policy']) }
}

it.each(['/health', '/no-such-page'])('lets a page run our own scripts alone: %s', async (url) => {
  const rules = await rulesOf(url)
  expect(rules.policy).toContain("default-src 'self';")
  expect(rules.policy).toContain("script-src 'self';")
  expect(rules.policy).toContain("frame-ancestors 'self';")
  expect(rules.policy).not.toContain('upgrade-insecure-requests')
  expect(rules['strict-transport-security']).toBeUndefined()
  expect(rules['x-content-type-options']).toBe('nosniff')
  expect(rules['x-frame-options']).toBe('SAMEORIGIN')
  expect(rules['referrer-policy']).toBe('no-referrer')
  expect(rules['cross-origin-opener-policy']).toBe('same-origin')
})

it.each(['/graphql?query={release{id}}', '/graphql', '/graphql/schema'])(
  'lets an answer, or a refusal, do nothing if it is opened by itself: %s',
  async (url) => {
    const rules = await rulesOf(url)
    expect(rules.policy).toBe("default-src 'none';frame-ancestors 'self'")
    expect(rules['x-content-type-options']).toBe('nosniff')
    expect(rules['x-frame-options']).toBe('SAMEORIGIN')
    expect(rules['cross-origin-resource-policy']).toBe('same-origin')
  },
)
