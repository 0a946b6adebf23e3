import { subscribe } from 'node:diagnostics_channel'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { ROLES, type Role } from 'schema/database/terms.ts'
import { loadSeeds } from 'seeds/load.ts'
import { may, type Operation } from 'server/access/may.ts'
import { ANONYMOUS, type Viewer } from 'server/access/viewer.ts'
import { createApp } from 'server/app.ts'
import { createSchema } from 'server/schema.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filled } from '../store/rows.ts'
import { someone } from '../support/people.ts'
import { dialects, freshFolder, freshStore } from '../support/stores.ts'
import { GUARDED_QUESTIONS, PUBLIC_QUESTIONS, ROUTES } from './guards.ts'

/** Every route that an app registers while it is made, as `GET /path`. */
const registered = new Set<string>()
subscribe('fastify.initialization', (message) => {
  const { fastify } = message as { fastify: Awaited<ReturnType<typeof createApp>> }
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (one !== 'HEAD') registered.add(`${one} ${url}`)
  })
})

const OIDC = {
  ...{ issuer: 'http://127.0.0.1:1', clientId: 'jixiao', clientSecret: 'secret', name: 'Province' },
  roles: null,
}

/** What leads away from here, or would end the sign-in that the next case needs: has suites of its own. */
const UNASKED = /\/oidc$|\/sign-out$/

/** A region, then what lies above it: the editor's own, one beside it, the one above it. */
const PLACES = {
  own: ['520200', '520000'],
  other: ['520300', '520000'],
  parent: ['520000'],
} as const
type Place = keyof typeof PLACES

/** Who asks: nobody, and each role; an editor of 六盘水. */
const VIEWERS: readonly Viewer[] = [
  ANONYMOUS,
  ...ROLES.map((role: Role) => ({ id: role, name: role, role, region: role === 'EDITOR' ? '520200' : null })),
]
const TOTALS = `{ funds(by: [PROJECT, REGION]) { nodes { budget executed } }
      performance(by: [PROJECT]) { nodes { score weight indicatorCount } }
      findings(first: 1) { totalCount } release { id factCount findingCount } releases { id } }`

const nameOf = ({ id, role }: Viewer) => (id === null ? 'nobody' : role)

describe('the lists', () => {
  it('name every route, and no other', async () => {
    const app = await createApp({
      ...{ store: await freshStore('sqlite'), webRoot: null, logLevel: 'silent' },
      importFolder: await freshFolder(),
      access: { oidc: OIDC },
    })
    await app.close()
    expect([...registered].sort()).toEqual(Object.keys(ROUTES).sort())
  })

  it('name every question, and no other', async () => {
    const questions = Object.keys((await createSchema()).getQueryType()?.getFields() ?? {})
    expect(questions.sort()).toEqual([...PUBLIC_QUESTIONS, ...Object.keys(GUARDED_QUESTIONS)].sort())
  })
})

describe.each(dialects)('what the server does is what may() says, on %s', (dialect) => {
  let base: string
  let closed: string
  let before: unknown
  const headers = new Map<string, Record<string, string>>([['nobody', {}]])

  beforeAll(async () => {
    const store = await freshStore(dialect)
    await loadSeeds(store)
    const finding = { ...filled.finding, report_id: 'guizhou-2025', since_release: 1, until_release: OPEN }
    for (const [place, [region_code]] of Object.entries(PLACES)) {
      await store.write
        .insertInto('finding')
        .values({ ...finding, finding_id: `made-up:${place}`, project_id: null, region_code })
        .execute()
    }
    const importFolder = await freshFolder()
    const serve = async (requireSignIn: boolean) => {
      const access = { requireSignIn, secret: 'a secret of this test, long enough to sign' }
      const app = await createApp({ store, webRoot: null, logLevel: 'silent', access, importFolder })
      afterAll(() => app.close())
      return { app, origin: await app.listen({ port: 0, host: '127.0.0.1' }) }
    }
    const open = await serve(false)
    base = open.origin
    before = JSON.parse((await send(ANONYMOUS, 'POST /graphql', { query: TOTALS })).text)
    for (const [place, [region_code]] of Object.entries(PLACES)) {
      const draft = { ...filled.import, import_id: `made-up:${place}`, state: 'READY', region_code } as const
      await store.write
        .insertInto('import')
        .values({ ...draft, uploaded_by: null, release_id: null })
        .execute()
    }
    await store.write
      .insertInto('import')
      .values({ ...filled.import, import_id: 'made-up:nowhere', region_code: null, uploaded_by: null })
      .execute()
    closed = (await serve(true)).origin
    for (const viewer of VIEWERS.slice(1)) {
      const { role, region } = viewer
      headers.set(nameOf(viewer), await someone(open.app, store, { role, region }))
    }
  })

  const send = async (viewer: Viewer, route: string, body: object | null, server = base) => {
    const [method = '', path = ''] = route.split(' ')
    const response = await fetch(`${server}${path}`, {
      method,
      headers: {
        ...headers.get(nameOf(viewer)),
        ...(body !== null && { 'content-type': 'application/json' }),
        'apollo-require-preflight': '1',
      },
      body: body === null ? null : JSON.stringify(body),
    })
    return { status: response.status, text: await response.text() }
  }

  /** 401 for who has not signed in, 403 for who has, or neither. */
  const expected = (viewer: Viewer, allowed: boolean) => (allowed ? 'passes' : viewer.id === null ? 401 : 403)
  const outcome = ({ status }: { status: number }) => (status === 401 || status === 403 ? status : 'passes')

  const cases = VIEWERS.flatMap((viewer) =>
    Object.entries(ROUTES).flatMap(([route, guard]) =>
      UNASKED.test(route) ? [] : [{ who: nameOf(viewer), route, guard, viewer }],
    ),
  )
  it.each(cases)('$who: $route ($guard)', async ({ viewer, route, guard }) => {
    const [method] = route.split(' ')
    const body = method === 'POST' ? {} : null
    const path = route
      .replace(':id', guard === 'EXPLAIN' ? 'made-up:own' : 'nobody')
      .replace(':release', 'nothing')
    const through =
      guard === 'OPEN' || (guard === 'SIGNED_IN' ? viewer.id !== null : may(viewer, guard as Operation))
    expect(outcome(await send(viewer, path, body))).toBe(
      // Signing in with nothing is no matter of rights.
      route === 'POST /auth/sign-in' ? 'passes' : expected(viewer, through),
    )
  })

  const explaining = VIEWERS.flatMap((viewer) =>
    (Object.keys(PLACES) as Place[]).flatMap((place) =>
      ['POST', 'DELETE'].map((method) => ({ who: nameOf(viewer), method, place, viewer })),
    ),
  )
  it.each(explaining)('$who: EXPLAIN by $method, $place region', async ({ viewer, method, place }) => {
    const body = method === 'POST' ? { verdict: 'ACCEPTED', text: null } : null
    const { status, text } = await send(viewer, `${method} /findings/made-up:${place}/answer`, body)
    expect(outcome({ status })).toBe(expected(viewer, may(viewer, 'EXPLAIN', PLACES[place])))
    if (outcome({ status }) !== 'passes') {
      const [{ extensions }] = JSON.parse(text).errors
      expect(extensions.code).toBe(status === 401 ? 'SIGN_IN_NEEDED' : 'NOT_ALLOWED')
      expect(extensions.hint).toBeTruthy()
    } else expect(status).toBe(method === 'POST' ? 200 : 204)
  })

  it.each(VIEWERS.map((viewer) => ({ who: nameOf(viewer), viewer })))(
    '$who: is offered to answer what may be answered',
    async ({ viewer }) => {
      const query = '{ findings(first: 200) { nodes { id region { code } mayAnswer } } }'
      const { text } = await send(viewer, 'POST /graphql', { query })
      const nodes: { id: string; region: { code: string } | null; mayAnswer: boolean }[] =
        JSON.parse(text).data.findings.nodes
      for (const [place, where] of Object.entries(PLACES)) {
        const offered = nodes.find(({ id }) => id === `made-up:${place}`)?.mayAnswer
        expect(offered, place).toBe(may(viewer, 'EXPLAIN', where))
      }
      // One that names no region lies where its report does.
      const unplaced = nodes.filter(({ region }) => region === null)
      expect(unplaced.length).toBeGreaterThan(0)
      for (const { id, mayAnswer } of unplaced)
        expect(mayAnswer, id).toBe(may(viewer, 'EXPLAIN', PLACES.parent))
    },
  )

  it.each(VIEWERS.map((viewer) => ({ who: nameOf(viewer), viewer })))(
    '$who: READ_DRAFTS, own, other and parent region, and none yet',
    async ({ viewer }) => {
      if (!may(viewer, 'READ_DRAFTS')) return
      const seen = Object.entries(PLACES).filter(([, where]) => may(viewer, 'READ_DRAFTS', where))
      const expected = seen.map(([place]) => `made-up:${place}`)
      if (may(viewer, 'READ_DRAFTS', [])) expected.push('made-up:nowhere')
      const { text } = await send(viewer, 'POST /graphql', { query: '{ imports(first: 200) { id } }' })
      const ids = JSON.parse(text).data.imports.map(({ id }: { id: string }) => id)
      expect(ids.filter((id: string) => id.startsWith('made-up')).sort()).toEqual(expected.sort())
      for (const place of [...Object.keys(PLACES), 'nowhere']) {
        const query = `{ import(id: "made-up:${place}") { id } }`
        const one = JSON.parse((await send(viewer, 'POST /graphql', { query })).text)
        if (expected.includes(`made-up:${place}`)) expect(one.data.import.id).toBe(`made-up:${place}`)
        else expect(one.errors[0].extensions.code).toBe('UNKNOWN_IMPORT')
      }
    },
  )

  it('drafts change no total of anybody, whoever asks', async () => {
    const answers = await Promise.all(
      VIEWERS.map(async (viewer) =>
        JSON.parse((await send(viewer, 'POST /graphql', { query: TOTALS })).text),
      ),
    )
    expect(before).toMatchObject({ data: { release: { id: '1' } } })
    for (const answer of answers) expect(answer).toEqual(before)
  })

  const asking = VIEWERS.flatMap((viewer) =>
    Object.entries(GUARDED_QUESTIONS).map(([name, asked]) => ({
      who: nameOf(viewer),
      name,
      viewer,
      ...asked,
    })),
  )
  it.each(asking)('$who: the question $name ($operation)', async ({ viewer, operation, query }) => {
    const { text } = await send(viewer, 'POST /graphql', { query })
    const { data, errors } = JSON.parse(text)
    if (may(viewer, operation)) return expect(errors).toBeUndefined()
    expect(data).toBeNull()
    expect(errors[0].extensions.code).toBe(viewer.id === null ? 'SIGN_IN_NEEDED' : 'NOT_ALLOWED')
  })

  it.each(
    Object.entries(ROUTES)
      .filter(([route]) => !UNASKED.test(route) && route !== 'POST /auth/sign-in')
      .map(([route, guard]) => ({ route, guard })),
  )('where reading needs a sign-in, nobody: $route ($guard)', async ({ route, guard }) => {
    const [method] = route.split(' ')
    const asked = await send(ANONYMOUS, route.replace(':id', 'x'), method === 'POST' ? {} : null, closed)
    expect(outcome(asked)).toBe(guard === 'OPEN' ? 'passes' : 401)
    if (guard === 'OPEN') return
    expect(JSON.parse(asked.text).errors[0].extensions).toMatchObject({ code: 'SIGN_IN_NEEDED' })
  })

  it.each(VIEWERS.slice(1).map((viewer) => ({ who: nameOf(viewer), viewer })))(
    'where reading needs a sign-in, $who reads',
    async ({ viewer }) => {
      const { status, text } = await send(viewer, 'POST /graphql', { query: '{ release { id } }' }, closed)
      expect([status, JSON.parse(text)]).toEqual([200, { data: { release: { id: '1' } } }])
    },
  )
})
