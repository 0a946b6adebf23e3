import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'

/**
 * What lies in the folder is served, also after a build that came since the start. Files with a hash in their name never change; every other path is a page of the dashboard. Files lie compressed beside
 * themselves. A page's answer names that page's own scripts, which the browser then need not discover.
 */
export async function webFiles(app: FastifyInstance, root: string): Promise<void> {
  // The page to sign in on is among them, and no figure is.
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, open: true }
  })
  await app.register(fastifyStatic, {
    root,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const fixed = path.includes('/assets/')
      reply.header('cache-control', fixed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const sendPage = async (reply: FastifyReply, url: string) => {
    const links = (await pageAssets(root, url)).map(preload)
    if (links.length > 0) reply.header('link', links.join(', '))
    return reply.sendFile('index.html')
  }
  app.get('/', (request, reply) => sendPage(reply, request.url))
  app.setNotFoundHandler((request, reply) => {
    const page =
      ['GET', 'HEAD'].includes(request.method) && (request.headers.accept ?? '').includes('text/html')
    if (page) return sendPage(reply, request.url)
    return reply
      .code(404)
      .send({ error: { code: 'NOT_FOUND', message: `There is nothing at ${request.url}.` } })
  })
}

const PAGES = z.record(z.string(), z.array(z.string()))

/** What the build noted in `pages.json`: the scripts of the page at an address. None where nothing was noted. */
async function pageAssets(root: string, url: string): Promise<readonly string[]> {
  const noted = await readFile(join(root, 'pages.json'), 'utf8').catch(() => '{}')
  const pages = PAGES.parse(JSON.parse(noted))
  const path = url.split('?')[0] ?? '/'
  const below = path.replace(/[^/]+$/, '')
  return pages[path] ?? (below === '/' ? [] : (pages[below] ?? []))
}

const preload = (file: string) => `</${file}>; rel=modulepreload`
