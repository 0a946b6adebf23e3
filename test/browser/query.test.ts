import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { takeFile } from '../support/chart-files.ts'
import { serveDashboard } from '../support/server.ts'
import { fitsItsWindow, says, shownText } from '../support/shown.ts'

const origin = await serveDashboard()
const { open } = await startBrowser(origin)

const byRegion = `query ByRegion($sources: [FundingSource!]) {
  funds(by: [REGION], where: { sources: $sources }, orderBy: [{ field: REGION }]) {
    nodes { region { code name } budget executed }
  }
}
`
const linkTo = (query: string, more = '') => `/query?query=${encodeURIComponent(query)}${more}`
const cellsOf = async (page: Page): Promise<string[][]> => {
  const rows = await page.getByRole('table').locator('tbody tr').all()
  return Promise.all(rows.map((row) => row.locator('td').allInnerTexts()))
}
/** Waits for the cells of the answer's rows. */
const cells = (page: Page) => expect.poll(() => cellsOf(page))
const isAnswered = (page: Page) => page.getByRole('table').locator('tbody tr').first().waitFor()
const isIn = (editor: Locator) => editor.evaluate((element) => element.contains(document.activeElement))
const ask = (query: string, format: string) =>
  fetch(`${origin}/graphql?format=${format}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
const download = async (page: Page, format: string) => {
  const button = page.getByRole('button', { name: `下载 ${format}` })
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}
const run = (page: Page) => page.getByRole('button', { name: /^运行/ }).click()
const option = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe('a question from the shelf', () => {
  it('is answered as a table, with the figures of the report', async () => {
    const page = await open('/query')
    await page.getByRole('button', { name: /^市州分到多少中央和省级资金/ }).click()
    // Annexes 2-1 and 2-2: 黔东南 16,800 central and 4,000 provincial, 六盘水 14,300 central.
    const largest = async () => (await cellsOf(page)).slice(0, 2).map((row) => row.slice(1))
    await expect.poll(largest).toEqual([
      ['522600', '黔东南苗族侗族自治州', 'CENTRAL', '16,800'],
      ['520200', '六盘水市', 'CENTRAL', '14,300'],
    ])
    await cells(page).toContainEqual(
      expect.arrayContaining(['522600', '黔东南苗族侗族自治州', 'PROVINCIAL', '4,000']),
    )
  })

  it('is read in English too, in the dark', async () => {
    const page = await open('/query?lang=en&theme=dark')
    await page.getByRole('button', { name: /^How far each project has spent/ }).click()
    await isAnswered(page)
    await page.getByText('Costs').waitFor()
    expect(await shownText(page.locator('main'))).not.toMatch(/示例|花费|下载/)
    await page.locator('body.graphiql-dark').waitFor()
  })

  it('stands whole beside the open shelf, under labels in the reader’s language', async () => {
    const page = await open('/query')
    const editor = page.getByRole('region', { name: '查询编辑器' })
    const lines = editor.locator('.monaco-editor .view-lines').first()
    await lines.getByText('shortName').first().waitFor()
    const cut = () =>
      lines.evaluate((box) => {
        const end = box.closest('.overflow-guard')?.getBoundingClientRect().right ?? 0
        return [...box.querySelectorAll('.view-line > span')].filter(
          (line) => line.getBoundingClientRect().right > end,
        ).length
      })
    await expect.poll(cut).toBe(0)
    const labels = () =>
      page
        .locator('.graphiql-container button')
        .evaluateAll((all) =>
          all.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''),
        )
    const english = async () =>
      (await labels()).filter((label) => /^[A-Z][a-z]+ ?[a-z]*( [a-z]+)*$/.test(label))
    await expect.poll(english).toEqual([])
    await page.getByRole('button', { name: 'EN', exact: true }).click()
    await page.getByRole('button', { name: /^Execute query/ }).waitFor()
    await page.getByRole('button', { name: 'Show History' }).waitFor()
  })

  it('never overwrites what the reader wrote', async () => {
    const page = await open(linkTo('{ years { year } }'))
    await page.getByRole('button', { name: /^中央资金收到后几天下达/ }).click()
    await page.getByRole('tab', { name: 'DaysFromReceiptToIssue' }).waitFor()
    await expect.poll(() => page.getByRole('tab').count()).toBe(2)
  })
})

describe('the answer', () => {
  it('marks a lower bound once the statuses are asked for, and sorts by a click', async () => {
    const page = await open(linkTo(byRegion))
    await cells(page).toEqual([
      ['520200', '六盘水市', '17,100', '—'],
      ['520400', '安顺市', '5,300', '—'],
      ['522300', '黔西南布依族苗族自治州', '2,700', '—'],
      ['522600', '黔东南苗族侗族自治州', '20,800', '—'],
      ['522700', '黔南布依族苗族自治州', '15,800', '—'],
    ])
    await option(page, '加问报告状态').click()
    await cells(page).toContainEqual([
      ...['522600', '黔东南苗族侗族自治州', '≥ 20,800', '—'],
      ...['部分报告', '未报告'],
    ])
    await page.getByRole('button', { name: 'budget (万元)' }).click()
    const order = [/^黔东南/, /^六盘水/, /^黔南布/, /^安顺市/, /^黔西南/]
    await cells(page).toEqual(order.map((name) => expect.arrayContaining([expect.stringMatching(name)])))
  })

  it('is drawn from chosen columns, and the link brings question, columns and chart', async () => {
    const page = await open(linkTo(byRegion))
    await isAnswered(page)
    await option(page, '图').click()
    await page
      .getByRole('img', {
        name: 'budget (万元)：黔东南州在所列的数里最高，20,800；没有查询状态，可能只是下限',
      })
      .locator('svg')
      .waitFor()
    const pane = page.locator('section#answer').locator('xpath=..')
    const isInSight = () =>
      pane.evaluate((box) => {
        const drawing = box.querySelector('[role="img"] svg')?.getBoundingClientRect()
        return drawing !== undefined && drawing.bottom <= box.getBoundingClientRect().bottom
      })
    await expect.poll(isInSight).toBe(true)
    await page.getByLabel('横轴').selectOption('region.code')
    await option(page, '线').click()
    await page
      .getByRole('img', { name: 'budget (万元)：522600在所列的数里最高，20,800；没有查询状态，可能只是下限' })
      .locator('svg')
      .waitFor()
    await page.waitForURL((url) => url.searchParams.get('query') === byRegion.trim())
    const { search } = new URL(page.url())

    const shared = await open(`/query${search}`)
    const drawing = shared.getByRole('img', {
      name: 'budget (万元)：522600在所列的数里最高，20,800；没有查询状态，可能只是下限',
    })
    await drawing.locator('svg').waitFor()
    await says(drawing, '522600')
    // As from every chart: its picture, and its figures as a table with where they come from.
    const card = shared.locator('section#answer')
    const svg = await takeFile(shared, card, 'SVG')
    expect(svg.bytes.toString()).toContain(
      'budget (万元)：522600在所列的数里最高，20,800；没有查询状态，可能只是下限',
    )
    expect(svg.bytes.toString()).toContain('金额单位：万元 · 筛选：查询 ByRegion')
    expect((await takeFile(shared, card, 'CSV')).bytes.toString()).toContain('522600,20800')
    await option(shared, '表').click()
    await cells(shared).toContainEqual(['520200', '六盘水市', '17,100', '—'])
  })

  it('leaves as CSV, XLSX and JSON, the same that the API gives to scripts', async () => {
    const page = await open(linkTo(byRegion))
    await isAnswered(page)
    const csv = await download(page, 'CSV')
    expect(csv.name).toMatch(/^jixiao-ByRegion-release-\d+\.csv$/)
    expect(csv.bytes).toEqual(Buffer.from(await (await ask(byRegion, 'csv')).arrayBuffer()))
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines: string[][] = parse(csv.bytes, { bom: true })
    expect(lines[0]).toEqual(['region.code', 'region.name', 'budget', 'executed'])
    expect(lines[4]).toEqual(['522600', '黔东南苗族侗族自治州', '20800', ''])

    const book = new ExcelJS.Workbook()
    const xlsx = await download(page, 'XLSX')
    await book.xlsx.load(new Uint8Array(xlsx.bytes).buffer)
    expect(book.worksheets.length).toBe(2)
    expect(book.worksheets[0]?.getRow(5).getCell(3).value).toBe(20_800)
    expect(book.worksheets[0]?.getRow(5).getCell(4).value).toBeNull()

    const json = await download(page, 'JSON')
    expect(JSON.parse(json.bytes.toString())).toEqual(await (await ask(byRegion, 'json')).json())
  })

  it('draws only the rows in sight of a long table', async () => {
    const page = await open(
      linkTo('{ performance(by: [REGION, YEAR, INDICATOR], first: 1000) { nodes { year target } } }'),
    )
    await page.getByText(/^278 行/).waitFor()
    const rows = page.getByRole('table').locator('tbody tr')
    await expect.poll(() => rows.count()).toBeLessThan(120)
    await page.getByRole('table').evaluate((table) => table.parentElement?.scrollTo(0, 1e6))
    await page.getByRole('table').locator('tr[aria-rowindex="279"]').waitFor()
    // On paper nothing scrolls: all rows are there.
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => rows.count()).toBe(278)
  })
})

describe('variables', () => {
  it('are filled in a form, which writes the JSON beside the question', async () => {
    const page = await open(linkTo(byRegion))
    await isAnswered(page)
    await page.getByLabel('$sources').fill('CENTRAL')
    await run(page)
    await page.getByRole('table').getByText('16,800').waitFor()
    await page.waitForURL((url) => url.searchParams.get('variables') === '{"sources":["CENTRAL"]}')
    await page.getByRole('button', { name: '展开变量栏' }).click()
    const variables = page.getByRole('region', { name: '变量' })
    // The editor draws its lines one after the other.
    await expect
      .poll(async () => (await shownText(variables)).replace(/\s/g, ''))
      .toContain('"sources":["CENTRAL"]')
  })
})

describe('the editor', () => {
  it('says what a question costs before it is refused', async () => {
    const nested = 'results(first: $n) { nodes { indicator { results(first: $n) { nodes { id } } } } }'
    const page = await open(linkTo(`query Q($n: Int = 1) { indicators { ${nested} } }`))
    await page.getByText(/^花费 [\d,]+ 点，上限 50,000 点$/).waitFor()
    await page.getByLabel('$n').fill('1000')
    await page.getByRole('alert').filter({ hasText: '超过上限，会被拒绝' }).waitFor()
  })

  it('has its own dialogs in the reader’s language', async () => {
    const page = await open('/query')
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: '打开快捷键说明' }).click()
    await dialog.getByText('快捷键', { exact: true }).waitFor()
    const deeds = () => dialog.locator('tbody td:last-child').allTextContents()
    await expect.poll(async () => (await deeds()).length).toBe(8)
    await expect.poll(async () => (await deeds()).filter((deed) => /[a-z]/.test(deed))).toEqual([])
    expect(await dialog.getByRole('link').count()).toBe(0)
    await dialog.getByRole('button', { name: '关闭' }).click()
    await page.getByRole('button', { name: '打开设置' }).click()
    await dialog.getByText('设置', { exact: true }).waitFor()
    await expect.poll(async () => /[a-z]{2}/.test(await shownText(dialog))).toBe(false)
    await dialog.getByRole('button', { name: '清除' }).click()
    await dialog.getByRole('button', { name: '已清除' }).waitFor()
  })

  it('says how to leave it by key, and lets go then', async () => {
    const page = await open('/query')
    await page.getByText(/先按 Ctrl\+M/).waitFor()
    const editor = page.getByRole('region', { name: '查询编辑器' }).locator('.monaco-editor').first()
    await editor.click()
    await expect.poll(() => isIn(editor)).toBe(true)
    await page.keyboard.press('Control+m')
    await page.keyboard.press('Tab')
    await expect.poll(() => isIn(editor)).toBe(false)
  })

  it('completes from the schema and shows its manual, by workers of our own', async () => {
    const page = await open('/query')
    // The manual is there once the schema is.
    await page.getByRole('button', { name: '打开数据结构说明' }).click()
    await page.getByRole('link', { name: 'Query', exact: true }).click()
    await page.getByText('performance', { exact: true }).first().waitFor()
    const editor = page.getByRole('region', { name: '查询编辑器' }).locator('.monaco-editor').first()
    await editor.click()
    await expect.poll(() => isIn(editor)).toBe(true)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('{ fun')
    // The worker that knows the schema starts when it is first asked, and an early question gets no answer.
    const suggested = page.locator('.suggest-widget').getByText('funds', { exact: true }).first()
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape')
        await page.keyboard.press('Control+Space')
        return suggested.waitFor({ timeout: 3_000 }).then(() => true)
      })
      .toBe(true)
  })

  it('remembers what was asked', async () => {
    const page = await open(linkTo(byRegion))
    await isAnswered(page)
    await page.getByRole('button', { name: '打开历史' }).click()
    await page.getByRole('region', { name: '历史' }).getByText('ByRegion').waitFor()
  })

  it('gives the question away as a link and as a program', async () => {
    const page = await open(linkTo(byRegion), { permissions: ['clipboard-read', 'clipboard-write'] })
    await isAnswered(page)
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await option(page, '复制链接').click()
    await page.getByText('已复制').waitFor()
    expect(new URL(await copied()).searchParams.get('query')).toBe(byRegion.trim())
    await option(page, '复制为…').click()
    await option(page, 'Python 标准库').click()
    await expect.poll(copied).toContain('from urllib.request import Request, urlopen')
    expect(await copied()).toContain(`Request("${origin}/graphql"`)
  })
})

describe('the page', () => {
  it('fits a phone without scrolling sideways', async () => {
    const page = await open(linkTo(byRegion), { viewport: { width: 390, height: 844 } })
    await isAnswered(page)
    await fitsItsWindow(page)
  })

  it('is paid for by nobody else: the editor comes with the workbench alone', async () => {
    const scriptsOf = (page: Page) =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    const isEditor = (name: string) => /monaco|workbench|graphiql/.test(name)
    const desk = await open('/query')
    await expect.poll(async () => (await scriptsOf(desk)).some(isEditor)).toBe(true)
    expect((await scriptsOf(await open('/'))).filter(isEditor)).toEqual([])
  })
})
