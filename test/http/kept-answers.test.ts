import { loadSeeds } from 'seeds/load.ts'
import { createApp } from 'server/app.ts'
import { keptAnswers } from 'server/http/kept-answers.ts'
import { publish } from 'server/ingest/publish.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { reportSheets, rowOf, setCell } from '../ingest/report-copy.ts'
import { startChild } from '../support/child.ts'
import { someone } from '../support/people.ts'
import { type DialectName, dialects, freshStore } from '../support/stores.ts'
import { served } from './served.ts'

const QUERY = 'query ($by: [FundDimension!]!) { funds(by: $by) { nodes { budget } } }'
const BY_PROJECT = { query: QUERY, variables: { by: ['PROJECT'] } }

/** A server that is asked over the wire, since the kept answers stand before the house. */
async function listening(dialect: DialectName = 'sqlite') {
  const { app, store } = await served(dialect)
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  const ask = (question: object, headers: Record<string, string> = {}, search = '') =>
    fetch(`${origin}/graphql${search}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(question),
    })
  return { app, store, origin, ask }
}

/** Statements that the store has answered since this was called: all, or those that name something. */
function statementsOf(store: Awaited<ReturnType<typeof listening>>['store'], naming = '') {
  const executor = store.read.getExecutor()
  const execute = executor.executeQuery.bind(executor)
  let count = 0
  executor.executeQuery = (...args) => {
    if (args[0].sql.includes(naming)) count++
    return execute(...args)
  }
  return () => count
}

describe('a question that was answered before', () => {
  it('is answered with the same bytes and headers, without the store', async () => {
    const { store, ask } = await listening()
    const first = await ask(BY_PROJECT)
    await store.close()
    const second = await ask(BY_PROJECT)
    expect(second.status).toBe(200)
    expect(await second.text()).toBe(await first.text())
    const headers = (response: Response) =>
      Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'))
    expect(headers(second)).toEqual(headers(first))
    expect(second.headers.get('x-jixiao-release')).toBe('1')
    expect(second.headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'self'")
    expect(second.headers.get('x-content-type-options')).toBe('nosniff')
    // What was not asked before needs the store, which is gone.
    expect((await ask({ ...BY_PROJECT, variables: { by: ['YEAR'] } })).status).not.toBe(304)
    const { errors } = await (await ask({ ...BY_PROJECT, variables: { by: ['YEAR'] } })).json()
    expect(errors).toHaveLength(1)
  })

  it('is 304 for who has it, by POST and by GET', async () => {
    const { store, ask, origin } = await listening()
    const get = (headers: Record<string, string> = {}) =>
      fetch(`${origin}/graphql?query=${encodeURIComponent('{ release { id } }')}`, {
        headers: { 'apollo-require-preflight': '1', ...headers },
      })
    const tags = [await ask(BY_PROJECT), await get()].map(({ headers }) => headers.get('etag') ?? '')
    await store.close()
    const again = [
      await ask(BY_PROJECT, { 'if-none-match': tags[0] ?? '' }),
      await get({ 'if-none-match': `"other", W/${tags[1]}` }),
    ]
    expect(again.map(({ status }) => status)).toEqual([304, 304])
    expect(await Promise.all(again.map((response) => response.text()))).toEqual(['', ''])
    expect(again.map(({ headers }) => headers.get('etag'))).toEqual(tags)
    expect((await ask(BY_PROJECT, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('is another one in another format, or where a refusal is due', async () => {
    const { origin, ask } = await listening()
    await ask(BY_PROJECT)
    const csv = await ask(BY_PROJECT, {}, '?format=csv')
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const accepted = await ask(BY_PROJECT, { accept: 'text/csv' })
    expect(accepted.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const plain = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify(BY_PROJECT),
    })
    expect(plain.status).toBe(400)
    const asked = await fetch(`${origin}/graphql?query=${encodeURIComponent('{ release { id } }')}`)
    expect(asked.status).toBe(400)
  })

  it('is given to who has signed in too, with what their own questions may cost', async () => {
    const { app, store, ask } = await listening()
    await ask(BY_PROJECT)
    const reader = await someone(app, store, { role: 'PUBLIC' })
    const analysts = [
      await someone(app, store, { role: 'ANALYST' }),
      await someone(app, store, { role: 'ANALYST' }),
    ]
    const figures = async (headers: Record<string, string>) => {
      const statements = statementsOf(store, 'fund_cell')
      const answer = await ask(BY_PROJECT, headers)
      expect((await answer.json()).data.funds.nodes).toEqual([{ budget: 39700 }, { budget: 25091.91 }])
      return { asked: statements() > 0, limit: answer.headers.get('x-jixiao-cost-limit') }
    }
    expect(await figures(reader)).toEqual({ asked: false, limit: '50000' })
    expect(await figures(analysts[0] ?? {})).toEqual({ asked: true, limit: '200000' })
    expect(await figures(analysts[1] ?? {})).toEqual({ asked: false, limit: '200000' })
    // What a viewer is asked about oneself is told anew each time.
    const who = { query: '{ viewer { role } }' }
    const roles = [await ask(who, reader), await ask(who, analysts[0]), await ask(who)]
    expect(await Promise.all(roles.map(async (answer) => (await answer.json()).data.viewer.role))).toEqual([
      'PUBLIC',
      'ANALYST',
      'PUBLIC',
    ])
    expect((await ask(BY_PROJECT, { authorization: 'Bearer nobody' })).status).toBe(401)
  })

  it('is given to nobody who has not signed in, where reading needs that', async () => {
    const store = await freshStore('sqlite')
    await loadSeeds(store)
    const access = { requireSignIn: true }
    const app = await createApp({ store, webRoot: null, logLevel: 'silent', access })
    afterAll(() => app.close())
    const origin = await app.listen({ port: 0, host: '127.0.0.1' })
    const ask = (headers: Record<string, string> = {}) =>
      fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(BY_PROJECT),
      })
    const reader = await someone(app, store, { role: 'PUBLIC' })
    const first = await ask(reader)
    const statements = statementsOf(store, 'fund_cell')
    const again = await ask(reader)
    expect([first.status, again.status, statements()]).toEqual([200, 200, 0])
    expect(await again.text()).toBe(await first.text())
    expect((await ask()).status).toBe(401)
    expect((await ask({ cookie: 'jixiao.session_token=nobody' })).status).toBe(401)
  })

  it('is the same file, as CSV and as XLSX, without the store', async () => {
    const { store, ask } = await listening()
    const formats = ['csv', 'xlsx']
    const files = () => Promise.all(formats.map((format) => ask(BY_PROJECT, {}, `?format=${format}`)))
    const bytes = (some: Response[]) =>
      Promise.all(some.map(async (file) => Buffer.from(await file.arrayBuffer())))
    const first = await files()
    const before = await bytes(first)
    await store.close()
    const again = await files()
    expect(await bytes(again)).toEqual(before)
    for (const name of ['content-type', 'content-disposition', 'etag', 'x-jixiao-release']) {
      expect(again.map(({ headers }) => headers.get(name))).toEqual(
        first.map(({ headers }) => headers.get(name)),
      )
    }
    const [, workbook] = before
    expect(workbook?.subarray(0, 2).toString()).toBe('PK')
  })

  it('is asked again where answers change between releases, or where it failed', async () => {
    const { store, ask } = await listening()
    const findings = { query: '{ findings(first: 1) { nodes { id } } }' }
    const wrong = { query: '{ funds(where: { projects: ["nowhere"] }) { totalCount } }' }
    for (const question of [findings, wrong]) {
      await ask(question)
      const statements = statementsOf(store)
      const again = await ask(question)
      expect(again.headers.get('etag')).toBeNull()
      if (question === findings) expect(statements()).toBeGreaterThan(0)
    }
  })

  it('is asked once by twenty who come at the same moment', async () => {
    const { store, ask } = await listening()
    await ask({ query: '{ release { id } }' })
    const alone = statementsOf(store)
    await ask({ ...BY_PROJECT, variables: { by: ['PROJECT', 'SOURCE'] } })
    const one = alone()
    const together = statementsOf(store)
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(BY_PROJECT)))
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(texts).size).toBe(1)
    expect(together()).toBe(one)
    // Where there is nothing to keep, each gets an answer of its own.
    const refused = await Promise.all(
      Array.from({ length: 20 }, () => ask({ query: '{ funds(first: 0) { totalCount } }' })),
    )
    expect(refused.map(({ headers }) => headers.get('etag'))).toEqual(Array(20).fill(null))
  })

  it('is understood where its body comes in pieces', async () => {
    const { origin } = await listening()
    const text = JSON.stringify(BY_PROJECT)
    const halves = [text.slice(0, 20), text.slice(20)]
    const body = new ReadableStream<Uint8Array>({
      pull: async (stream) => {
        await new Promise((resolve) => setTimeout(resolve, 20))
        const half = halves.shift()
        if (half === undefined) stream.close()
        else stream.enqueue(new TextEncoder().encode(half))
      },
    })
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' }
    const answer = await fetch(`${origin}/graphql`, init)
    expect((await answer.json()).data.funds.nodes).toEqual([{ budget: 39700 }, { budget: 25091.91 }])
  })
})

describe.each(dialects)('a publish on %s', (dialect) => {
  it('is seen by the very next question', async () => {
    const { store, ask } = await listening(dialect)
    const executed = { query: '{ funds(by: [PROJECT]) { nodes { executed } } release { id } }' }
    const before = await (await ask(executed)).json()
    // 附件2-2: 19003.886 万元.
    expect(before.data).toMatchObject({
      funds: { nodes: [{}, { executed: 19003.886 }] },
      release: { id: '1' },
    })
    const sheets = await reportSheets()
    const row = rowOf(sheets, 'funds', { project: 'panjiang', source: 'TOTAL', measure: 'EXECUTED' })
    setCell(sheets, 'funds', row, 'amount', '19003')
    await publish(store, sheets)
    const after = await (await ask(executed)).json()
    expect(after.data).toMatchObject({ funds: { nodes: [{}, { executed: 19003 }] }, release: { id: '2' } })
  })

  it('by another process is seen as soon as that has said it is done', async () => {
    const { store, ask } = await listening(dialect)
    const question = { query: '{ release { id } }' }
    const release = async () => (await (await ask(question)).json()).data.release.id
    expect(await release()).toBe('1')
    const other = startChild('test/store/children/write.ts', [store.url, 'another', '1'])
    await other.printed('0\n')
    if (dialect === 'postgres') await expect.poll(release).toBe('2')
    expect(await release()).toBe('2')
    await other.ended()
  })
})

describe('kept answers', () => {
  const answer = (letters: number) => ({ headers: [], body: Buffer.alloc(letters), tag: '"t"' })

  it('never take more than they may: the oldest leave, those that are asked for stay', () => {
    // Each of these takes 1 + 500 bytes and 2000 more: three fit.
    const kept = keptAnswers(7_600)
    for (const key of ['a', 'b', 'c']) kept.keep(key, answer(500))
    kept.get('a')
    kept.keep('d', answer(500))
    expect(['a', 'b', 'c', 'd'].filter((key) => kept.get(key))).toEqual(['a', 'c', 'd'])
  })

  it('replace an answer, and refuse one that is larger than all', () => {
    const kept = keptAnswers(7_600)
    kept.keep('a', answer(500))
    kept.keep('a', answer(600))
    expect(kept.get('a')?.body.length).toBe(600)
    kept.keep('b', answer(6_000))
    expect([kept.get('a')?.body.length, kept.get('b')]).toEqual([600, undefined])
  })
})
