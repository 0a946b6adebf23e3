import { publish } from 'server/ingest/publish.ts'
import { beforeAll, describe, it } from 'vitest'
import { reportSheets, rowOf, setCell } from '../ingest/report-copy.ts'
import { startBrowser } from '../support/browser.ts'
import { serveWithStore } from '../support/server.ts'
import { says } from '../support/shown.ts'

const { origin, store } = await serveWithStore()
const { open } = await startBrowser(origin)

describe('the first release', () => {
  it('has a quiet line, since none came before', async () => {
    const page = await open('/')
    await page.getByText(/^这是第一次发布（第 1 号/).waitFor()
  })
})

describe('since the release before', () => {
  // Once, whatever is tried again.
  beforeAll(async () => {
    const sheets = await reportSheets()
    const row = rowOf(sheets, 'funds', { region: '522600', source: 'CENTRAL', measure: 'BUDGET' })
    setCell(sheets, 'funds', row, 'amount', '1.7')
    setCell(sheets, 'funds', row, 'printed', '1.7亿元')
    await publish(store, sheets, { note: '更正黔东南州中央资金' })
  })

  it('tells what was corrected, on the overview and on the profiles that it concerns', async () => {
    const page = await open('/')
    const since = page.getByRole('region', { name: /^自第 1 号发布/ })
    await says(since, '新增 0 个数，更正 1 个，撤下 0 个', '更正黔东南州中央资金')
    await since.getByText('改了哪些数').click()
    await says(
      since.getByRole('listitem'),
      /黔东南州 · 2022–2025 · 中央资金\s+预算数/,
      /1\.68亿元[\s\S]* →\s+1\.7亿元/,
    )

    const concerned = await open('/regions/522600')
    await concerned.getByRole('region', { name: /^自第 1 号发布/ }).waitFor()
    const other = await open('/regions/520200')
    await other.getByText(/^与上一次发布（第 1 号，.*相比，这里的数字没有变化。$/).waitFor()
    // As of the first release nothing came before it, and the figure is the old one.
    const before = await open('/?release=1')
    await before.getByText(/^这是第一次发布（第 1 号/).waitFor()
    await before.getByRole('button', { name: /黔东南州 · 中央预算：16,800/ }).waitFor()
  })
})
