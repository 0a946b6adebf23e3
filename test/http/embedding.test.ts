import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createApp } from 'server/app.ts'
import { BadSettings, readConfig } from 'server/config.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { freshFolder, freshStore } from '../support/stores.ts'

const webRoot = await freshFolder()
await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>page</title>')
const store = await freshStore('sqlite')
const portal = 'https://portal.example'
const closed = await createApp({ store, webRoot, logLevel: 'silent' })
const opened = await createApp({ store, webRoot, logLevel: 'silent', embedOrigins: [portal] })
afterAll(() => Promise.all([closed.close(), opened.close()]))

const page = (app: typeof closed, url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { accept: 'text/html', ...headers } })
const framedBy = (origin: string) => ({ 'sec-fetch-dest': 'iframe', referer: `${origin}/article` })
const frameRule = (answer: Awaited<ReturnType<typeof page>>) =>
  /frame-ancestors ([^;]+)/.exec(String(answer.headers['content-security-policy']))?.[1]

describe('a chart in another site', () => {
  it('is refused in words where the setting is empty, in both languages, with a link to the chart', async () => {
    const answer = await page(closed, '/funds?years=2023&embed=flow', framedBy(portal))
    expect(answer.statusCode).toBe(403)
    expect(answer.body).toContain('EMBED_ORIGINS')
    expect(answer.body).toContain('This chart cannot be shown here')
    expect(answer.body).toContain('href="/funds?years=2023#flow"')
    // The words may be framed by anybody: else nobody would read them.
    expect(frameRule(answer)).toBe('*')
    expect(answer.headers['x-frame-options']).toBeUndefined()
    expect((await closed.inject('/embed.json')).json()).toEqual({ allowed: false })
  })

  it('is shown to the sites that the setting names, and to nobody else', async () => {
    const shown = await page(opened, '/funds?embed=flow', framedBy(portal))
    expect(shown.statusCode).toBe(200)
    expect(shown.body).toContain('<title>page</title>')
    expect(frameRule(shown)).toBe(`'self' ${portal}`)
    expect(shown.headers['x-frame-options']).toBeUndefined()
    expect((await page(opened, '/funds?embed=flow', framedBy('https://other.example'))).statusCode).toBe(403)
    // A site that hides who it is meets the browser's own rule.
    const silent = await page(opened, '/funds?embed=flow', { 'sec-fetch-dest': 'iframe' })
    expect([silent.statusCode, frameRule(silent)]).toEqual([200, `'self' ${portal}`])
    expect((await opened.inject('/embed.json')).json()).toEqual({ allowed: true })
  })

  it('opens no other page to frames', async () => {
    const answer = await page(opened, '/funds', framedBy(portal))
    expect(frameRule(answer)).toBe("'self'")
    expect(answer.headers['x-frame-options']).toBe('SAMEORIGIN')
  })

  it('writes nothing of the address into the refusal unescaped', async () => {
    const answer = await page(closed, '/x?embed="><script>alert(1)</script>&a=%22%3E%3Cscript%3E')
    expect(answer.body).not.toContain('<script')
  })
})

describe('the setting', () => {
  it('takes origins and the star, and refuses what is none', () => {
    expect(readConfig({ EMBED_ORIGINS: `${portal}, http://intranet:8080` }).embedOrigins).toEqual([
      portal,
      'http://intranet:8080',
    ])
    expect(readConfig({ EMBED_ORIGINS: '*' }).embedOrigins).toEqual(['*'])
    expect(readConfig({}).embedOrigins).toEqual([])
    for (const wrong of ['portal.example', `${portal}/path`, "'self'", 'https://a.b; script-src *'])
      expect(() => readConfig({ EMBED_ORIGINS: wrong })).toThrow(BadSettings)
  })
})
