import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Store } from 'schema/database/connect.ts'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import { audit } from './audit.ts'
import { bodyAs } from './body.ts'
import { signInNeeded } from './demand.ts'
import { countTry, forgive, tooManyTries } from './lockout.ts'
import type { AccessSettings } from './settings.ts'
import { ADDRESS_HEADER, OIDC, SHORTEST_PASSWORD, type SigningIn } from './sign-in-library.ts'
import { personByEmail } from './users.ts'

const OPEN = { config: { open: true } }
const LONGEST = 200

const SIGN_IN = z.object({ email: z.string().max(LONGEST), password: z.string().max(LONGEST) })
const PASSWORD = z.object({ current: z.string().max(LONGEST), next: z.string().max(LONGEST) })

interface SigningInRoutes {
  store: Store
  auth: SigningIn
  settings: AccessSettings
}

/** Signing in and out. Of the library's many routes these few are reachable, each under our limits. */
export function signInRoutes(app: FastifyInstance, { store, auth, settings }: SigningInRoutes): void {
  const library = asking(auth, settings)

  /** `GET /auth/ways`: how one can sign in here, for the page that offers it. */
  app.get('/auth/ways', OPEN, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({
      password: true,
      oidc: settings.oidc === null ? null : { name: settings.oidc.name, href: '/auth/oidc' },
      required: settings.requireSignIn,
    }),
  )

  /** `POST /auth/sign-in {email, password}`: sets the cookie. Whoever it is, a refusal reads the same. */
  app.post('/auth/sign-in', OPEN, async (request, reply) => {
    const { email: written, password } = bodyAs(SIGN_IN, request.body, '{ "email": "…", "password": "…" }')
    const email = written.trim().toLowerCase()
    await countTry(store, email, request.ip)
    const answer = await library(request, 'POST', '/sign-in/email', { email, password })
    if (answer.status === 429) throw tooManyTries(60_000)
    if (!answer.ok) {
      await audit(store.write, request.viewer, 'SIGN_IN_FAILED', email)
      throw new AppError('SIGN_IN_REFUSED', 'This e-mail address and this password do not belong together.', {
        hint: 'Try again, or ask an administrator for a new password.',
        status: 401,
      })
    }
    await forgive(store, email, request.ip)
    const { id, name, role, region } = await personByEmail(store.write, email)
    return withCookies(reply, answer).send({ viewer: { id, name, role, region } })
  })

  /** `POST /auth/sign-out`: ends this session, on the server too. */
  app.post('/auth/sign-out', OPEN, async (request, reply) => {
    const answer = await library(request, 'POST', '/sign-out', {})
    if (answer.status === 429) throw tooManyTries(60_000)
    if (request.viewer.id !== null)
      await audit(store.write, request.viewer, 'SIGNED_OUT', request.viewer.name ?? request.viewer.id)
    return withCookies(reply, answer).code(204).send()
  })

  /** `POST /auth/password {current, next}`: a new password; every other session of this person ends. */
  app.post('/auth/password', async (request, reply) => {
    const { viewer } = request
    if (viewer.id === null) throw signInNeeded('To change your password, sign in first.')
    const { current, next } = bodyAs(PASSWORD, request.body, '{ "current": "…", "next": "…" }')
    const answer = await library(request, 'POST', '/change-password', {
      currentPassword: current,
      newPassword: next,
      revokeOtherSessions: true,
    })
    if (!answer.ok) throw passwordRefused(answer.status, await codeOf(answer))
    await audit(store.write, viewer, 'PASSWORD_CHANGED', viewer.name ?? viewer.id)
    return withCookies(reply, answer).code(204).send()
  })

  if (settings.oidc === null) return

  /** `GET /auth/oidc?to=/funds`: off to the identity provider, and back to a page of ours. */
  app.get('/auth/oidc', OPEN, async (request, reply) => {
    const { to } = z.object({ to: z.string().max(2000).catch('/') }).parse(request.query)
    const answer = await library(request, 'POST', '/sign-in/social', {
      provider: OIDC,
      // One of our own pages, whatever is written there.
      callbackURL: /^\/(?![/\\])/.test(to) ? to : '/',
      errorCallbackURL: '/account',
    })
    if (answer.status === 429) throw tooManyTries(60_000)
    if (!answer.ok) {
      app.log.error(`The identity provider ${settings.oidc?.issuer} cannot be used: ${await codeOf(answer)}`)
      throw new AppError('SIGN_IN_REFUSED', 'The identity provider cannot be reached.', {
        hint: 'Try again later, or sign in with a password.',
        status: 502,
      })
    }
    const { url } = z.object({ url: z.string() }).parse(await answer.json())
    return withCookies(reply, answer).redirect(url)
  })

  /** Where the identity provider sends the browser back to. */
  app.get(`/auth/callback/${OIDC}`, OPEN, async (request, reply) => {
    const search = request.url.slice(request.url.indexOf('?'))
    const answer = await library(request, 'GET', `/callback/${OIDC}${search}`)
    return withCookies(reply, answer).redirect(answer.headers.get('location') ?? '/account')
  })
}

/** Asks the library as a browser on our own page would: where a request comes from was looked at before (`recognise`). */
function asking({ handler }: SigningIn, { publicUrl }: AccessSettings) {
  return (request: FastifyRequest, method: string, path: string, body?: object): Promise<Response> => {
    const headers = new Headers({ origin: publicUrl, [ADDRESS_HEADER]: request.ip })
    const { cookie, 'user-agent': agent } = request.headers
    if (cookie !== undefined) headers.set('cookie', cookie)
    if (agent !== undefined) headers.set('user-agent', agent.slice(0, LONGEST))
    if (body !== undefined) headers.set('content-type', 'application/json')
    return handler(
      new Request(new URL(`/auth${path}`, publicUrl), {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    )
  }
}

function withCookies(reply: FastifyReply, answer: Response): FastifyReply {
  for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
  return reply.header('cache-control', 'no-store')
}

async function codeOf(answer: Response): Promise<string> {
  const body = z.object({ code: z.string() }).safeParse(await answer.json().catch(() => null))
  return body.success ? body.data.code : String(answer.status)
}

function passwordRefused(status: number, code: string): AppError {
  if (status === 429) return tooManyTries(60_000)
  if (code === 'PASSWORD_TOO_SHORT' || code === 'PASSWORD_TOO_LONG') {
    return new AppError('BAD_PASSWORD', `A password has ${SHORTEST_PASSWORD} to 128 characters.`, {
      argument: 'next',
      hint: 'Four words that do not belong together are long enough.',
      status: 400,
    })
  }
  return new AppError('BAD_PASSWORD', 'The present password is another one, or this account has none.', {
    argument: 'current',
    hint: 'An administrator can give a new one.',
    status: 400,
  })
}
