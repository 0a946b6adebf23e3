import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline, Readable, Transform } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { ANONYMOUS, type Viewer } from '../access/viewer.ts'
import { costLimit } from '../limits/limits.ts'
import type { Current, Snapshot } from '../snapshot.ts'
import { holds } from './entity-tag.ts'
import { type KeptAnswer, keptAnswers } from './kept-answers.ts'

/** Who says who they are has to be recognised first. */
const PERSONAL = ['cookie', 'authorization']

/** A question on its way through the house; who asks the same meanwhile waits for its answer. */
interface Underway {
  key: string
  waiting: (() => void)[]
}

interface Keeping {
  /** What the kept answers may take. */
  bytes: number
  /** True where nobody reads without having signed in. */
  requireSignIn: boolean
}

/**
 * Stands before the whole house: an answer that carries a tag is kept as it was sent, and given again to whoever asks the
 * same of the same release, before a router, a parser or a limit has seen the request. Equal questions that come at once
 * are answered once. Whatever is not known goes its usual way, untouched.
 *
 * Who has signed in is recognised by the house, and then given the same answers: what is published is the same for all who
 * read (see `may`), and an answer in which a viewer's own rights or drafts play a part carries no tag (see `entityTags`).
 * Only what a question may cost differs, so answers are kept for each such limit.
 */
export function answerFront(app: FastifyInstance, current: Current, { bytes, requireSignIn }: Keeping): void {
  const answers = keptAnswers(bytes)
  const personal = new WeakMap<IncomingMessage, { asking: string; body: string }>()
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
      const isPersonal = requireSignIn || PERSONAL.some((name) => request.headers[name] !== undefined)
      if (body === null || isPersonal) {
        if (body !== null) personal.set(request, { asking, body })
        putBack()
        pass(request, response)
        return
      }
      const held = current.held()
      if (held !== null && given(request, response, keyOf(held, ANONYMOUS, asking, body))) return
      putBack()
      const sure = held === null ? current() : Promise.resolve(held)
      sure.then(
        (snapshot) => answer(request, response, keyOf(snapshot, ANONYMOUS, asking, body)),
        () => pass(request, response),
      )
    })
  })

  // Behind the hook that recognises who asks, and turns away who may not read.
  app.addHook('onRequest', async (request, reply) => {
    const question = personal.get(request.raw)
    if (question === undefined) return
    const snapshot = await current().catch(() => null)
    if (snapshot === null) return
    const key = keyOf(snapshot, request.viewer, question.asking, question.body)
    const kept = answers.get(key)
    if (kept === undefined) {
      asked.set(request.raw, { key, waiting: [] })
      return
    }
    reply.hijack()
    send(request.raw, reply.raw, kept)
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const own = asked.get(request.raw)
    if (own === undefined) return payload
    const tag = reply.getHeader('etag')
    const isKept = reply.statusCode === 200 && typeof tag === 'string' && !reply.hasHeader('set-cookie')
    if (isKept && payload instanceof Readable) {
      // A file is kept once its last byte has gone; who waits for it is let go when the response closes.
      return keptOnTheWay(payload, bytes / LARGEST, (body) =>
        answers.keep(own.key, keptOf(reply.getHeaders(), body, tag)),
      )
    }
    if (isKept && typeof payload === 'string') {
      answers.keep(own.key, keptOf(reply.getHeaders(), Buffer.from(payload), tag))
    }
    answered(own)
    return payload
  })
}

/** No file takes more than this part of what may be kept. */
const LARGEST = 8

/** Hands a stream on, and then all of it once more, unless it is too long or breaks off. */
function keptOnTheWay(stream: Readable, most: number, keep: (body: Buffer) => void): Readable {
  let pieces: Buffer[] = []
  let length = 0
  const through = new Transform({
    transform: (piece: Buffer | string, _, done) => {
      const bytes = Buffer.from(piece)
      length += bytes.length
      if (length <= most) pieces.push(bytes)
      else pieces = []
      done(null, bytes)
    },
    flush: (done) => {
      if (length <= most) keep(Buffer.concat(pieces))
      done()
    },
  })
  // An error of either ends both, and is then the reply's to tell.
  return pipeline(stream, through, () => {})
}

const keyOf = ({ release }: Snapshot, viewer: Viewer, asking: string, body: string) =>
  `${release.release_id} ${release.published_at} ${costLimit(viewer)} ${asking}\n${body}`

/**
 * How a question is asked: all that an answer, or its refusal, depends on besides its body and the release. Null for what
 * is no question.
 */
function askingOf({ method, url = '', headers }: IncomingMessage): string | null {
  if (!url.startsWith('/graphql') || (method !== 'GET' && method !== 'POST')) return null
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

function keptOf(headers: Record<string, unknown>, body: Buffer, tag: string): KeptAnswer {
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
