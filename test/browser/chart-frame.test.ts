import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { pickInMenu, takeFile } from '../support/chart-files.ts'
import { serveDashboard } from '../support/server.ts'
import { hasFocus, says, shownText } from '../support/shown.ts'

const origin = await serveDashboard()
const { open } = await startBrowser(origin)

const card = (page: Page, id: string) => page.locator(`section#${id}`)
const look = async (path: string, id: string, options?: Parameters<typeof open>[1]) => {
  const page = await open(path, options)
  await card(page, id).getByRole('heading', { level: 2 }).waitFor()
  return page
}
const ask = async (
  query: string,
): Promise<{ data: Record<string, { nodes: Record<string, unknown>[] }> }> => {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}
/** Width and height in the header of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]
/** How many different colours a browser sees in a picture: an empty one has a single one. */
const coloursIn = (page: Page, png: Buffer) =>
  page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const dots = new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? [])
    return new Set(dots).size
  }, png.toString('base64'))
const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join('|')
const sheetsOf = async (bytes: Buffer) => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  return book.worksheets
}

/** What a drawing is described by, as a screen reader says it. */
const said = async (page: Page, drawing: Locator) => {
  const ids = (await drawing.getAttribute('aria-describedby'))?.split(' ') ?? []
  const texts = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).textContent()))
  return texts.join(' ')
}

describe('pictures of a chart', () => {
  it.each([
    ['/', 'money-by-year', ['中央资金 2022 年安排最多，18,000 万元', '≥ 19,200', '地方资金', '2023']],
    [
      '/',
      'places',
      ['中央预算最多的是黔东南州，16,800 万元', '黔西南州', '1,400', '示意图，不作为行政区划界线依据'],
    ],
    ['/', 'execution', ['60% 线', '▼17.2%', '执行数26,369.18']],
    ['/funds', 'flow', ['南北盘江示范工程', '20,800']],
    ['/funds', 'grid', ['不在项目范围', '49,000']],
    ['/funds', 'transfers', ['2022-11-09 → 12-28', '▲ 49 天，超期']],
  ])('%s#%s opens anywhere: real text, no HTML inside', async (path, id, words) => {
    const page = await look(path, id)
    // A picture is taken of what is drawn: drawings come after their words.
    const drawn = async () => (await card(page, id).textContent())?.replaceAll(/\s/g, '')
    for (const word of words) await expect.poll(drawn).toContain(word.replaceAll(/\s/g, ''))
    const svg = await takeFile(page, card(page, id), 'SVG')
    expect(svg.name).toBe(`${id}-r1.svg`)
    const file = svg.bytes.toString()
    expect(file).not.toContain('foreignObject')
    expect(file).not.toMatch(/var\(--|oklab|color\(srgb|light-dark/)
    // A long line is broken as on the page: its pieces follow each other.
    const text = textsIn(file).replaceAll('|', '')
    for (const word of words) expect(text).toContain(word)
    // Filters, source and release are drawn in, the frame's tools are not.
    expect(text).toContain('金额单位：万元 · 筛选：全部')
    expect(text).toContain('贵州省2025年度中央重点生态保护修复治理专项资金绩效自评报告')
    expect(text).toMatch(/第 1 ?号发布/)
    expect(text).not.toContain('下载')
    const broken = await page.evaluate(
      (source) =>
        new DOMParser().parseFromString(source, 'image/svg+xml').querySelector('parsererror')?.textContent,
      file,
    )
    expect(broken).toBeUndefined()
  })

  it.each(['light', 'dark'])(
    'tell sources apart without colour, on the page, in its key and in the file (%s)',
    async (theme) => {
      const page = await look(`/?theme=${theme}`, 'money-by-year')
      const own = card(page, 'money-by-year')
      const imageOf = (at: Locator) => at.evaluate((element) => getComputedStyle(element).backgroundImage)
      const swatch = (name: string) =>
        own.getByRole('listitem').filter({ hasText: name }).locator('span').first()
      const part = (name: RegExp) => imageOf(own.getByRole('button', { name }))
      // Central money is plain; local money has lines, and over them the hatch of a lower bound.
      expect(await part(/^2022 · 中央资金/)).toBe('none')
      const local = await part(/^2022 · 地方资金/)
      expect(local).toMatch(/^repeating-linear-gradient\(-45deg/)
      const [plain, lines, hatch] = await Promise.all(
        ['中央资金', '地方资金', '部分报告'].map((name) => imageOf(swatch(name))),
      )
      expect(plain).toBe('none')
      expect(lines).toMatch(/^repeating-linear-gradient\((?!-45deg)/)
      expect(local).toContain(lines?.replace(/, color.*$/, ''))
      expect(hatch).toContain('-45deg')
      const file = (await takeFile(page, own, 'SVG')).bytes.toString()
      const turns = [...file.matchAll(/patternTransform="[^"]*rotate\((-?\d+)\)"/g)].map(([, turn]) => turn)
      expect(new Set(turns).size).toBe(2)
    },
  )

  it('are drawn in dots at twice the size, in the dark too, with the filters of the link', async () => {
    const page = await look('/?project=miaoling&unit=yi&theme=dark&lang=en', 'money-by-year')
    await says(card(page, 'money-by-year'), 'Release 1')
    const box = await card(page, 'money-by-year').boundingBox()
    const png = await takeFile(page, card(page, 'money-by-year'), 'PNG')
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
    const [width = 0, height = 0] = sizeOf(png.bytes)
    expect(Math.abs(width - 2 * (box?.width ?? 0))).toBeLessThan(4)
    // The line of filters is in the picture only.
    expect(height).toBeGreaterThanOrEqual(2 * (box?.height ?? 0))
    expect(await coloursIn(page, png.bytes)).toBeGreaterThan(20)
    const svg = (await takeFile(page, card(page, 'money-by-year'), 'SVG')).bytes.toString()
    expect(textsIn(svg)).toMatch(/Money in .* · Filters: .*Miaoling/)
    // The dark surface, not white paper.
    expect(/<\/defs><rect[^>]*fill="(#\w{6})"/.exec(svg)?.[1]).toBe('#1b1f25')
  })

  it('leave the page as it was', async () => {
    const page = await look('/', 'execution')
    await says(card(page, 'execution'), '第 1 号发布')
    const before = await shownText(card(page, 'execution'))
    await takeFile(page, card(page, 'execution'), 'SVG')
    await page.getByText('文件已保存').waitFor({ state: 'hidden' })
    await expect.poll(() => shownText(card(page, 'execution'))).toBe(before)
  })
})

describe('tables of a chart', () => {
  const question =
    '{ funds(by: [PROJECT, SOURCE]) { nodes { project { shortName } source budget executed executionRate } } }'

  it('hold the figures of the API, unrounded, and say why one is missing', async () => {
    const page = await look('/', 'execution')
    const { bytes, name } = await takeFile(page, card(page, 'execution'), 'CSV')
    expect(name).toBe('execution-r1.csv')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [header = [], ...lines]: string[][] = parse(bytes, { bom: true })
    expect(header).toEqual([
      ...['项目', '资金来源', '预算数 (万元)', '预算数 (万元)·状态', '执行数 (万元)', '执行数 (万元)·状态'],
      ...['预算执行率', '预算执行率·状态'],
    ])
    const { data } = await ask(question)
    const names = { CENTRAL: '中央资金', LOCAL: '地方资金', OTHER: '其他资金' }
    for (const node of data.funds?.nodes ?? []) {
      const { project, source, budget, executed, executionRate } = node as {
        project: { shortName: string }
        source: keyof typeof names
        budget: number
        executed: number
        executionRate: number | null
      }
      const line = lines.find(([first, second]) => first === project.shortName && second === names[source])
      expect(line?.[2]).toBe(String(budget))
      expect(line?.[4]).toBe(String(executed))
      expect(line?.[6]).toBe(executionRate === null ? '' : String(executionRate))
      if (executionRate === null) expect(line?.[7]).toBe('分母为零')
    }
  })

  it('come as a workbook: figures as numbers, and a sheet that says where they are from', async () => {
    const page = await look('/?project=panjiang', 'execution')
    const [figures, about] = await sheetsOf((await takeFile(page, card(page, 'execution'), 'XLSX')).bytes)
    expect([figures?.name, about?.name]).toEqual(['数据', '说明'])
    // 15,978.856 ÷ 20,000
    expect(figures?.getRow(3).getCell(5).value).toBe(15978.856)
    expect(figures?.getRow(3).getCell(7).value).toBeCloseTo(0.7989428, 9)
    expect(figures?.getRow(3).getCell(7).numFmt).toBe('0.0%')
    const said = new Map<string, string>()
    about?.eachRow((row) => void said.set(String(row.getCell(1).value), String(row.getCell(2).value)))
    expect(said.get('筛选')).toBe('南北盘江示范工程')
    expect(said.get('来源')).toContain('绩效自评报告')
    expect(said.get('发布')).toContain('第 1 号发布')
    expect(said.get('单位')).toContain('万元')
    expect(said.get('未报告')).toContain('缺失不等于零')
    expect(said.get('不在项目范围')).toBe('该行政区未参加此项目。')
    expect(said.get('链接')).toContain('?project=panjiang')
  })

  it('are there for the amounts by project too, which have no drawing', async () => {
    const page = await look('/funds', 'funds')
    const [figures] = await sheetsOf((await takeFile(page, card(page, 'funds'), 'XLSX')).bytes)
    expect(figures?.getRow(1).getCell(1).value).toBe('项目')
    expect(figures?.getRow(2).getCell(3).value).toBe(64791.91)
    await card(page, 'funds')
      .getByRole('button', { name: /^下载与分享/ })
      .click()
    await card(page, 'funds').getByRole('button', { name: /XLSX/ }).waitFor()
    expect(await card(page, 'funds').getByRole('button', { name: /PNG/ }).count()).toBe(0)
  })
})

describe('the frame', () => {
  it('tells those who listen what a drawing shows, its extremes, and who has no figure', async () => {
    const page = await look('/?metric=rate', 'places')
    const drawing = card(page, 'places').getByRole('figure').first()
    await expect.poll(() => drawing.getAttribute('aria-label')).toBe('执行率没有按市州报告')
    await expect.poll(() => said(page, drawing)).toMatch(/安顺市/)
    const money = await look('/', 'money-by-year')
    const saidOf = (page: Page) => said(page, card(page, 'money-by-year').getByRole('figure').first())
    await expect
      .poll(() => saidOf(money))
      .toMatch(/按资金来源，万元 · 2022–2025 .*最高2022 · 中央资金，18,000/)
    // Of local money only the province's part is reported by year: 1,200 万元 in 2022.
    const local = await look('/?source=local', 'money-by-year')
    await expect
      .poll(() => saidOf(local))
      .toMatch(/最高2024 · 地方资金，≥ 5,100；最低2022 · 地方资金，≥ 1,200。/)
  })

  it('gives a drawing of ECharts a table to listen to', async () => {
    const page = await look('/funds', 'flow')
    const table = card(page, 'flow').getByRole('table')
    await table.waitFor({ state: 'attached' })
    await expect.poll(() => table.locator('tbody tr').count()).toBe(14)
    expect(await table.getByRole('button').count()).toBe(0)
  })

  it('copies a link that leads to the chart', async () => {
    const page = await look('/funds?project=miaoling', 'transfers', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await pickInMenu(card(page, 'transfers'), '复制此图链接')
    await page.getByText('链接已复制').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(`${origin}/funds?project=miaoling#transfers`)
    const reader = await look(link.replace(origin, ''), 'transfers')
    await reader.waitForFunction(() => {
      const top = document.getElementById('transfers')?.getBoundingClientRect().top ?? 1e6
      return top >= 0 && top < innerHeight / 2
    })
  })

  it.each(['start', 'end'] as const)('opens its menu within the window (button at its %s)', async (block) => {
    const page = await look('/funds', 'grid')
    const button = card(page, 'grid').getByRole('button', { name: /^下载与分享/ })
    await button.evaluate((element, where) => element.scrollIntoView({ block: where }), block)
    await button.click()
    const last = card(page, 'grid').getByRole('dialog').getByRole('button').last()
    await last.waitFor()
    const isWithin = () =>
      last.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      })
    await expect.poll(isWithin).toBe(true)
  })

  it('fills the screen, still opens evidence there, and gives the page back', async () => {
    const page = await look('/', 'execution')
    await pickInMenu(card(page, 'execution'), '全屏')
    await page.waitForFunction(() => document.fullscreenElement !== null)
    const width = async () => (await card(page, 'execution').boundingBox())?.width
    await expect.poll(width).toBeGreaterThan(1400)
    await card(page, 'execution')
      .getByRole('button', { name: /预算执行率：66\.4%/ })
      .click()
    await page.getByRole('dialog').getByText('原文出处').first().waitFor()
    await page.keyboard.press('Escape')
    await card(page, 'execution').getByRole('button', { name: '退出全屏' }).click()
    await page.waitForFunction(() => document.fullscreenElement === null)
    await expect.poll(width).toBeLessThan(800)
    await page.getByRole('link', { name: '资金', exact: true }).click()
    await page.waitForURL('**/funds')
  })
})

describe('the marks of a drawing', () => {
  it('are reached by key, read out one by one, and open their evidence', async () => {
    const page = await look('/funds', 'flow')
    const marks = card(page, 'flow').getByRole('list', { name: /方向键移动/ })
    await marks.waitFor({ state: 'attached' })
    // Two sources, two projects, five prefectures, each to open and to filter by, and fourteen bands between them.
    await expect.poll(() => marks.getByRole('button').count()).toBe(32)
    // One stop for the tabulator, whatever the number of marks.
    await expect.poll(() => marks.locator('button[tabindex="0"]').count()).toBe(1)
    await marks.locator('button[tabindex="0"]').focus()
    const focused = () => page.locator(':focus').textContent()
    await expect.poll(focused).toBe('中央资金 49,000 万元')
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused).toBe('只看 中央资金')
    await page.keyboard.press('End')
    await expect.poll(focused).toMatch(/^南北盘江示范工程 → .+ 万元$/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByText('原文出处').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(focused).toMatch(/^南北盘江示范工程 → /)
  })

  it('say of a transfer what its bar says', async () => {
    const page = await look('/funds', 'transfers')
    const late = card(page, 'transfers').getByRole('button', { name: /49 天，超期/ })
    await late.waitFor({ state: 'attached' })
    await late.focus()
    await hasFocus(late)
    await says(late, '2022-11-09')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByText('原文出处').waitFor()
  })

  it('of stacked columns are buttons in the order of the years', async () => {
    const page = await look('/', 'money-by-year')
    const parts = card(page, 'money-by-year').getByRole('button', { name: /202\d · (中央|地方)资金/ })
    const years = () =>
      parts.evaluateAll((all) => all.map((part) => part.getAttribute('aria-label')?.slice(0, 4)))
    await expect.poll(years).toEqual(['2022', '2022', '2023', '2023', '2024', '2024', '2025', '2025'])
    await parts.first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByText('原文出处').waitFor()
  })
})

describe('made-up data', () => {
  it('says so on every chart and in every file', async () => {
    const programmes = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ programmes { id simulated } }' }),
    })
    const { data }: { data: { programmes: { id: string; simulated: boolean }[] } } = await programmes.json()
    const madeUp = data.programmes.find(({ simulated }) => simulated)
    expect(madeUp).toBeDefined()
    const page = await look(`/funds?programme=${madeUp?.id}`, 'funds')
    await card(page, 'funds')
      .getByText(/模拟数据，并非真实/)
      .waitFor()
    // The source of what is made up is not the real report.
    await card(page, 'funds').getByText('来源 模拟绩效自评报告 simulated').waitFor()
    const csv = await takeFile(page, card(page, 'funds'), 'CSV')
    expect(csv.name).toMatch(/^模拟数据-funds-r/)
    const lines: string[][] = parse(csv.bytes, { bom: true })
    expect(lines[0]?.at(-1)).toBe('数据性质')
    expect(lines.slice(1).every((line) => line.at(-1) === '模拟数据')).toBe(true)
    const [, about] = await sheetsOf((await takeFile(page, card(page, 'funds'), 'XLSX')).bytes)
    expect(about?.getRow(1).getCell(1).value).toBe('模拟数据')
    const svg = (await takeFile(page, card(page, 'transfers'), 'SVG')).bytes.toString()
    expect(textsIn(svg)).toContain('模拟数据，并非真实')
  })

  it('says so where only a project of it is chosen, and nowhere where only a region is', async () => {
    const answer = await ask(
      '{ projects(where: { programmes: ["simulated"] }) { nodes { id regions { code } } } }',
    )
    const [project] = answer.data.projects?.nodes ?? []
    const page = await look(`/funds?project=${project?.id}`, 'funds')
    // Over the page, and on each card, so that a picture of it says so too.
    await page
      .getByRole('main')
      .getByText(/模拟数据，并非真实/)
      .first()
      .waitFor()
    await expect.poll(() => page.getByText(/模拟数据，并非真实/).count()).toBeGreaterThan(1)
    expect((await takeFile(page, card(page, 'funds'), 'CSV')).name).toMatch(/^模拟数据-funds-r/)
    const real = await look('/funds?region=520200', 'funds')
    expect(await real.getByText(/模拟数据，并非真实/).count()).toBe(0)
    expect((await takeFile(real, card(real, 'funds'), 'CSV')).name).toMatch(/^funds-r/)
  })

  it('says so over the answer to a question that names it, and in its file', async () => {
    const query =
      '{ funds(by: [PROJECT], where: { programmes: ["simulated"] }) { nodes { project { id } budget } } }'
    const page = await open(`/query?query=${encodeURIComponent(query)}`)
    await page.getByText(/模拟数据，并非真实/).waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^模拟数据-jixiao-/)
  })
})
