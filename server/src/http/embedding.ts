import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** A page with this key shows one chart alone, to stand in a frame of another site: `?embed=flow`. */
const KEY = 'embed'
const FRAME_RULE = "frame-ancestors 'self'"

/**
 * Charts in other sites' pages. Only sites that the settings name may frame one, and only a chart; all other pages stay
 * unframed. Who may not is told so in words, where the browser alone would show an error.
 */
export function embedding(app: FastifyInstance, origins: readonly string[], hasPages: boolean): void {
  app.get('/embed.json', { config: { open: true } }, async () => ({ allowed: origins.length > 0 }))
  if (!hasPages) return
  app.addHook('onRequest', async (request, reply) => {
    if (!isEmbedded(request)) return
    reply.removeHeader('x-frame-options')
    if (mayFrame(request, origins)) {
      setFrameRule(reply, `frame-ancestors 'self' ${origins.join(' ')}`)
      return
    }
    setFrameRule(reply, 'frame-ancestors *')
    await reply.code(403).type('text/html; charset=utf-8').send(refusal(request))
  })
}

const isEmbedded = ({ method, query, headers }: FastifyRequest): boolean =>
  method === 'GET' &&
  typeof query === 'object' &&
  query !== null &&
  KEY in query &&
  (headers.accept ?? '').includes('text/html')

/** A page that nobody frames, or that our own page frames, needs no leave beyond embedding being on. */
const mayFrame = ({ headers, host, protocol }: FastifyRequest, origins: readonly string[]): boolean => {
  if (origins.length === 0) return false
  if (headers['sec-fetch-dest'] !== 'iframe' || origins.includes('*')) return true
  const framer = originOf(headers.referer)
  // Who says nothing is left to the browser, which holds to the rule that is sent along.
  return framer === null || framer === `${protocol}://${host}` || origins.includes(framer)
}

const originOf = (url: string | undefined): string | null =>
  url !== undefined && URL.canParse(url) ? new URL(url).origin : null

const setFrameRule = (reply: FastifyReply, rule: string) => {
  const rules = String(reply.getHeader('content-security-policy') ?? '')
  reply.header('content-security-policy', rules.replace(FRAME_RULE, rule))
}

/** Without scripts, in both languages: it may stand in anybody's frame. */
const refusal = ({ url }: FastifyRequest): string => {
  const [path = '/', query = ''] = url.split('?')
  const search = new URLSearchParams(query)
  const chart = search.get(KEY) ?? ''
  search.delete(KEY)
  const rest = search.size > 0 ? `?${search}` : ''
  const link = `${path}${rest}#${encodeURIComponent(chart)}`
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8"><title>绩效 Jixiao</title>
<body style="font: 16px/1.7 sans-serif; margin: 2em; max-width: 40em">
<p>这里不能嵌入此图：本站没有把它开放给这个网站。请管理员在设置 EMBED_ORIGINS 中加入该网站。</p>
<p lang="en">This chart cannot be shown here: this site has not opened it to yours. Ask the administrator to name your site in the setting EMBED_ORIGINS.</p>
<p><a href="${escaped(link)}" target="_blank" rel="noopener">在绩效中打开 · Open it in Jixiao</a></p>
</body>
</html>
`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
