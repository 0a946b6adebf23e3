import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSeeds } from 'seeds/load.ts'
import { createApp } from 'server/app.ts'
import { describe, expect, it } from 'vitest'
import { pageModules } from '../../web/build/page-assets.ts'
import { serveDashboard } from '../support/server.ts'
import { freshFolder, freshStore } from '../support/stores.ts'

const origin = await serveDashboard()
const assets = fileURLToPath(new URL('../../web/dist/assets', import.meta.url))
const nameOf = (path: string) => (path === '/' ? path : path.replace(/\/$/, '/anything'))
const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${origin}${path}`, { headers })

describe('the dashboard’s files', () => {
  const main = readdirSync(assets).find((name) => /^index-.*\.js$/.test(name))

  it('go out compressed, and stay with the browser for good', async () => {
    for (const encoding of ['br', 'gzip']) {
      const { headers } = await ask(`/assets/${main}`, { 'accept-encoding': encoding })
      expect(headers.get('content-encoding')).toBe(encoding)
      expect(headers.get('content-type')).toMatch(/javascript/)
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(headers.get('vary')).toMatch(/accept-encoding/i)
    }
  })
  it('go out as they are to who understands no compression', async () => {
    const response = await ask(`/assets/${main}`, { 'accept-encoding': 'identity' })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.text()).toBe(readFileSync(`${assets}/${main}`, 'utf8'))
  })
  it('are asked for anew where their name does not change', async () => {
    const { headers } = await ask('/', { accept: 'text/html' })
    expect(headers.get('cache-control')).toBe('no-cache')
  })
})

describe('a build while the server runs', () => {
  it('is what readers get from then on: its pages, their scripts, and no longer the old ones', async () => {
    const webRoot = await freshFolder()
    await mkdir(join(webRoot, 'assets'))
    const build = async (name: string) => {
      await writeFile(join(webRoot, 'index.html'), `<script src="/assets/${name}.js"></script>`)
      await writeFile(join(webRoot, 'pages.json'), JSON.stringify({ '/funds': [`assets/${name}.js`] }))
      await writeFile(join(webRoot, 'assets', `${name}.js`), `// ${name}`)
    }
    await build('first')
    const store = await freshStore('sqlite')
    await loadSeeds(store)
    const app = await createApp({ store, webRoot, logLevel: 'silent' })
    try {
      const get = (url: string, accept = '*/*') => app.inject({ url, headers: { accept } })
      await rm(join(webRoot, 'assets', 'first.js'))
      await build('second')
      expect(await get('/assets/second.js')).toMatchObject({ statusCode: 200, body: '// second' })
      const page = await get('/funds', 'text/html')
      expect(page.headers.link).toBe('</assets/second.js>; rel=modulepreload')
      expect(page.body).toContain('second.js')
      expect((await get('/assets/first.js')).statusCode).toBe(404)
      // Nothing beside the folder, and no folder itself.
      for (const url of ['/assets/', '/assets', '/../package.json', '/%2e%2e/package.json'])
        expect((await get(url)).statusCode, url).toBeGreaterThanOrEqual(400)
    } finally {
      await app.close()
    }
  })
})

describe('a page', () => {
  const router = readFileSync(new URL('../../web/src/app/router.tsx', import.meta.url), 'utf8')

  it('is known to the build as it is to the router', () => {
    const imported = [...router.matchAll(/import\('\.\.\/(pages\/[^']+)'\)/g)].map(
      ([, path]) => `src/${path}`,
    )
    expect(imported.length).toBeGreaterThan(9)
    expect(Object.values(pageModules).toSorted()).toEqual(imported.toSorted())
    const paths = [...router.matchAll(/path: '([^']+)'/g)].map(([, path]) => path?.replace(/\$\w+$/, ''))
    expect(Object.keys(pageModules).toSorted()).toEqual(paths.toSorted())
  })
  it.each(Object.entries(pageModules))(
    '%s names its own scripts in its head, and no other page’s',
    async (path, module) => {
      const { headers } = await ask(nameOf(path), { accept: 'text/html' })
      const named = headers.get('link') ?? ''
      const own = /([\w-]+)\.tsx$/.exec(module)?.[1]
      expect(named).toContain(`</assets/${own}-`)
      expect(named.match(/(?<!-)\b(?!use-)\w+-page-/g)).toEqual([`${own}-`])
      for (const [, file] of named.matchAll(/<([^>]+)>/g)) expect((await ask(file ?? '')).status).toBe(200)
    },
  )
  it('that is none names nothing', async () => {
    expect((await ask('/nope', { accept: 'text/html' })).headers.get('link')).toBeNull()
  })
})
