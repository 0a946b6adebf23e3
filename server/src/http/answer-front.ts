import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Current, Snapshot } from '../snapshot.ts'
import { holds } from './entity-tag.ts'
import { type KeptAnswer, keptAnswers } from './kept-answers.ts'

/** Who says who they are may see more than others, and is never answered from here. */
const PERSONAL = ['cookie', 'authorization']

/** A question on its way through the house; who asks the same meanwhile waits for its answer. */
interface Underway {
  key: string
  waiting: (() => void)[]
}

/**
 * Stands before the whole house: an answer that carries a tag is kept as it was sent, and given again to whoever asks the
 * same of the same release, before a router, a parser or a limit has seen the request. Equal questions that come at once
 * are answered once. Whatever is not known goes its usual way, untouched.
 * @param bytes what the kept answers may take
 */
export function answerFront(app: FastifyInstance, current: Current, bytes: number): void {
  const answers = keptAnswers(bytes)
  const underway = new Map<string, Underway>()
  const asked = new WeakMap<IncomingMessage, Underway>()
  const house = app.server.listeners('request')
  const pass = (request: IncomingMessage, response: ServerResponse) => {
    for (const listener of house) listener.call(app.server, request, response)
  }
  const given = (request: IncomingMessage, response: ServerResponse, key: string) => {
    const kept = answers.get(key)
    if (kept !== undefined) send(request, response, kept)
    return kept !== undefined
  }
  const answered = (own: Underway) => {
    if (underway.get(own.key) !== own) return
    underway.delete(own.key)
    for (const go of own.waiting) go()
  }
  const answer = (request: IncomingMessage, response: ServerResponse, key: string) => {
    if (given(request, response, key)) return
    const other = underway.get(key)
    if (other !== undefined) {
      other.waiting.push(() => given(request, response, key) || pass(request, response))
      return
    }
    const own: Underway = { key, waiting: [] }
    underway.set(key, own)
    asked.set(request, own)
    response.once('close', () => answered(own))
    pass(request, response)
  }

  app.server.removeAllListeners('request')
  app.server.on('request', (request, response) => {
    const asking = askingOf(request)
    if (asking === null) {
      pass(request, response)
      return
    }
    withBody(request, (body, putBack) => {
      if (body === null) {
        putBack()
        pass(request, response)
        return
      }
      const held = current.held()
      if (held !== null && given(request, response, keyOf(held, asking, body))) return
      putBack()
      const sure = held === null ? current() : Promise.resolve(held)
      sure.then(
        (snapshot) => answer(request, response, keyOf(snapshot, asking, body)),
        () => pass(request, response),
      )
    })
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const own = asked.get(request.raw)
    if (own === undefined) return
    const tag = reply.getHeader('etag')
    if (reply.statusCode === 200 && typeof tag === 'string' && typeof payload === 'string') {
      answers.keep(own.key, keptOf(reply.getHeaders(), payload, tag))
    }
    answered(own)
  })
}

const keyOf = ({ release }: Snapshot, asking: string, body: string) =>
  `${release.release_id} ${release.published_at} ${asking}\n${body}`

/**
 * How a question is asked: all that an answer, or its refusal, depends on besides its body and the release. Null for what
 * is no public question.
 */
function askingOf({ method, url = '', headers }: IncomingMessage): string | null {
  if (!url.startsWith('/graphql') || (method !== 'GET' && method !== 'POST')) return null
  if (PERSONAL.some((name) => headers[name] !== undefined)) return null
  const { accept, 'content-type': type, 'content-encoding': encoding, 'x-jixiao-as-of': asOf } = headers
  const { 'apollo-require-preflight': preflight, 'x-apollo-operation-name': operation } = headers
  return `${method} ${url}\n${accept}\n${type}\n${encoding}\n${asOf}\n${preflight}\n${operation}`
}

/**
 * Hands on the body if all of it is here, as it is with questions, else null. Unless it is put back, nobody can read it
 * again; that has to be done at once.
 */
function withBody(request: IncomingMessage, next: (body: string | null, putBack: () => void) => void): void {
  const { method, headers } = request
  const length = Number(headers['content-length'] ?? 0)
  if (!(length > 0)) {
    next(method === 'GET' && headers['transfer-encoding'] === undefined ? '' : null, () => {})
    return
  }
  request.once('readable', () => {
    const piece: Buffer | null = request.read()
    next(piece?.length === length ? piece.toString('latin1') : null, () => piece && request.unshift(piece))
  })
}

function keptOf(headers: Record<string, unknown>, text: string, tag: string): KeptAnswer {
  const body = Buffer.from(text)
  const sent = { ...headers, 'content-length': body.length }
  return { headers: Object.entries(sent).flatMap(([name, value]) => [name, String(value)]), body, tag }
}

function send(request: IncomingMessage, response: ServerResponse, { headers, body, tag }: KeptAnswer): void {
  if (holds(request.headers['if-none-match'], tag)) {
    response.writeHead(304, bodiless(headers)).end()
  } else {
    response.writeHead(200, [...headers]).end(body)
  }
}

const bodiless = (headers: readonly string[]) =>
  headers.filter((_, i) => !/^content-(length|type)$/.test(headers[i - (i % 2)] ?? ''))
