import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { barriersOn } from '../support/axe.ts'
import { startBrowser } from '../support/browser.ts'
import { serveDashboard } from '../support/server.ts'
import { fitsItsWindow, says, shownText } from '../support/shown.ts'

interface Told {
  data: {
    checks: { kind: string; passedCount: number; findingCount: number }[]
    findings: {
      totalCount: number
      nodes: { id: string; severity: string; project: { id: string } | null }[]
    }
  }
}

const origin = await serveDashboard()
const { open } = await startBrowser(origin)
const response = await fetch(`${origin}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: `{ checks { kind passedCount findingCount }
      findings(first: 300) { totalCount nodes { id severity project { id } } } }`,
  }),
})
/** What the API says: the page is held against it. */
const { data: told }: Told = await response.json()

const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)
const sheet = (page: Page) => page.getByRole('dialog').last()
const rows = (page: Page, severity: string) =>
  page.getByRole('region', { name: severity, exact: true }).locator('li[data-print]')
/** Waits for how many findings of a severity are listed. */
const listed = (page: Page, severity: string) => expect.poll(() => rows(page, severity).count())
const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0)
const countOf = (severity: string) => told.findings.nodes.filter((node) => node.severity === severity).length

describe('the board', () => {
  it('says how many comparisons agree and how many do not, a square for each', async () => {
    const page = await open('/checks')
    const passed = total(told.checks.map(({ passedCount }) => passedCount))
    const found = total(told.checks.map(({ findingCount }) => findingCount))
    expect(found).toBe(told.findings.totalCount)
    await page.getByRole('heading', { name: `${passed} 处核对一致，${found} 处需要说明` }).waitFor()
    const squares = (of: string) => expect.poll(() => page.locator(`li [data-square="${of}"]`).count())
    await squares('PASSED').toBe(passed + 1)
    for (const severity of ['ERROR', 'WARNING', 'INFO']) await squares(severity).toBe(countOf(severity) + 1)
    const sums = told.checks.filter(({ kind }) => kind === 'SUMS')
    await page
      .getByRole('button', {
        name: new RegExp(`^合计.*${total(sums.map(({ passedCount }) => passedCount))} 处一致`),
      })
      .waitFor()
  })

  it('lists the findings by severity, and one kind alone by a click', async () => {
    const page = await open('/checks')
    await listed(page, '错误').toBe(countOf('ERROR'))
    await listed(page, '警告').toBe(countOf('WARNING'))
    await listed(page, '提示').toBe(countOf('INFO'))
    await page.getByRole('button', { name: /^时间/ }).click()
    await page.waitForURL(/kind=time/)
    await page.getByText('2022-11-09 收到、2022-12-28 下达').first().waitFor()
    expect(await page.getByText('数量指标共计 17 项').count()).toBe(0)
    await page.getByRole('button', { name: /^时间/ }).click()
    await page.waitForURL((url) => !url.searchParams.has('kind'))
  })
})

describe('the filters', () => {
  it('narrow by a link that can be shared, and say what each option would leave', async () => {
    const page = await open('/checks?project=panjiang')
    const ofProject = told.findings.nodes.filter(({ project }) => project?.id === 'panjiang')
    const errors = ofProject.filter(({ severity }) => severity === 'ERROR').length
    await page
      .getByRole('heading', {
        name: `符合筛选的问题 ${ofProject.length} 处，共 ${told.findings.totalCount} 处`,
      })
      .waitFor()
    await page.getByRole('button', { name: `错误 ${errors}`, exact: true }).click()
    await page.waitForURL(/severity=error/)
    await listed(page, '错误').toBe(errors)
    await page.getByRole('button', { name: '清除问题筛选' }).click()
    await page.waitForURL((url) => url.search === '')

    await page.getByRole('searchbox').fill('391.95')
    await page.waitForURL(/q=391\.95/)
    await page.getByRole('button', { name: '类别' }).click()
    const option = page.getByRole('dialog', { name: '类别' })
    await option.getByLabel(/^得分\s*选后无数据$/).waitFor()
    await option.getByLabel(/^合理性\s*\d+$/).click()
    await page.waitForURL(/kind=plausibility/)
    expect(query(page)).toEqual({ q: '391.95', kind: 'plausibility' })

    const shared = await open(`/checks${new URL(page.url()).search}`)
    await shared.getByText('相差 94.23 公顷').first().waitFor()
    expect(await shared.getByText('数量指标共计 17 项').count()).toBe(0)
  })

  it('tell nothing found from a wrong link', async () => {
    const page = await open('/checks?q=没有这种问题&severity=grave&project=nowhere')
    await page.getByRole('heading', { name: '没有符合条件的问题' }).waitFor()
    await page.getByText('链接中的“grave”不是有效的严重程度，已忽略').waitFor()
    await page.getByText('链接中的“nowhere”不是有效的项目，已忽略').waitFor()
    await page.getByRole('button', { name: '知道了' }).first().click()
    await page.waitForURL((url) => !url.searchParams.has('severity') && !url.searchParams.has('project'))
    expect(query(page)).toEqual({ q: '没有这种问题' })
  })
})

describe('one finding', () => {
  it('shows both figures, the workings and the places, and leads to its indicator', async () => {
    const page = await open('/checks?project=panjiang&q=391.95')
    await page.getByRole('button', { name: /土地复垦面积实际完成 391\.95 公顷.*486\.18 公顷/ }).click()
    await page.waitForURL(/finding=guizhou-2025:relation-sum/)
    await says(
      sheet(page),
      /报告写的\s*391\.95[\s\S]*对照的数\s*486\.18/,
      /相差\s*−94\.23[\s\S]*容差\s*0\.02/,
      /重算过程[\s\S]*123\.74 \+ 248\.73 \+ 113\.71 = 486\.18/,
      /附件2-2 绩效指标 行11\s*391\.95/,
      /附件2-2 绩效指标 行8\s*248\.73/,
    )
    await sheet(page).getByRole('link', { name: '查看指标“土地复垦面积”' }).click()
    await page.waitForURL(/\/indicators\?project=panjiang&indicator=land-reclaimed-area/)
    await sheet(page).getByText('161.85%').first().waitFor()
  })

  it('steps through the list, closes with Escape, and opens from a link', async () => {
    const page = await open('/checks?severity=error')
    await rows(page, '错误').nth(0).getByRole('button').click()
    await sheet(page)
      .getByText(`第 1 处，共 ${countOf('ERROR')} 处`)
      .waitFor()
    await expect.poll(() => sheet(page).getByRole('button', { name: '上一处' }).isDisabled()).toBe(true)
    await sheet(page).getByRole('button', { name: '下一处' }).click()
    await sheet(page)
      .getByText(`第 2 处，共 ${countOf('ERROR')} 处`)
      .waitFor()
    const link = new URL(page.url()).search
    const message = await shownText(sheet(page).getByRole('heading', { level: 2 }))
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.searchParams.has('finding'))

    const shared = await open(`/checks${link}`)
    await sheet(shared).getByRole('heading', { name: message }).waitFor()
    const gone = await open('/checks?finding=nowhere')
    await sheet(gone).getByText('没有这一问题').waitFor()
  })
})

describe('the rules', () => {
  it('say what each compares and how often it held, and lead to what it found', async () => {
    const page = await open('/checks?view=checks')
    await page.getByRole('heading', { name: '各市(州)指标合计等于全省' }).waitFor()
    await page.getByText('27 处全部一致').first().waitFor()
    await page.getByRole('button', { name: '1 处需要说明，查看“中央资金 30 天内下达”' }).click()
    await page.waitForURL(/check=transfer-days/)
    await page.getByText('用了 49 天').first().waitFor()
    await page.getByRole('button', { name: '移除筛选：中央资金 30 天内下达' }).click()
    await page.waitForURL((url) => !url.searchParams.has('check'))
  })
})

describe('marks', () => {
  it('stand on the indicator’s row and lead to the finding', async () => {
    const page = await open('/indicators?project=miaoling')
    const row = page.getByRole('row').filter({
      has: page.getByRole('button', { name: '土地复垦利用率', exact: true }),
    })
    await row.getByRole('link', { name: /处核验问题：.*完成率应为 96\.52%/ }).click()
    await page.waitForURL(/\/checks\?project=miaoling&finding=/)
    await sheet(page).getByText('96.52%').first().waitFor()
  })

  it('stand in the evidence of a figure', async () => {
    const page = await open('/indicators?project=miaoling')
    await page.getByRole('button', { name: /采坑治理面积.*实际完成：957\.86/ }).click()
    const mark = sheet(page).getByRole('link', { name: /采坑治理面积.*盘活利用土地面积/ })
    await mark.first().waitFor()
    expect(await shownText(sheet(page))).not.toContain('数量指标共计')
    await mark.first().click()
    await page.waitForURL(/\/checks\?project=miaoling&finding=/)
    await page.getByText('数据出处').waitFor({ state: 'detached' })
  })
})

describe('taking the list away', () => {
  it('saves what is listed as a workbook with figures and places', async () => {
    const page = await open('/checks?q=391.95&kind=plausibility')
    await page.getByText('相差 94.23 公顷').first().waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 XLSX' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('findings.xlsx')
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(await file.path())
    const [table, about] = book.worksheets
    const cells: string[][] = []
    table?.eachRow((row) => void cells.push((row.values as unknown[]).slice(1).map(String)))
    const [head = [], ...lines] = cells
    const column = (name: string) => lines.map((line) => line[head.indexOf(name)])
    await expect.poll(() => page.locator('li[data-print]').count()).toBe(new Set(column('id')).size)
    expect(column('message').some((message) => message?.includes('相差 94.23 公顷'))).toBe(true)
    expect(column('citations.locator')).toContain('附件2-2 绩效指标 行8')
    expect(JSON.stringify(about?.getSheetValues())).toContain('391.95')
  })

  it('prints every listed finding with its workings, its places and a line to reply on', async () => {
    const page = await open('/checks?severity=error')
    await page.emulateMedia({ media: 'print' })
    const item = page.locator('li[data-print]').filter({ hasText: '49 天' })
    await says(item, /重算过程[\s\S]*2022-11-09[\s\S]*原文出处[\s\S]*一\(三\)1\(1\)[\s\S]*说明：/)
    await page.getByText('核验问题清单 · 错误').waitFor()
    await page.getByRole('searchbox').waitFor({ state: 'hidden' })
    await page.getByRole('navigation').waitFor({ state: 'hidden' })
  })
})

describe('in every look', () => {
  it('speaks English, and comes back to Chinese with the sentences', async () => {
    const page = await open('/checks?lang=en&severity=error')
    await page.getByRole('heading', { name: 'Can I trust this?' }).waitFor()
    await page.getByText('after 49 days').first().waitFor()
    await page.getByRole('button', { name: '中' }).click()
    await page.getByText('用了 49 天').first().waitFor()
    await page.getByRole('button', { name: 'EN' }).click()
    await page.getByText('after 49 days').first().waitFor()
    expect(query(page).severity).toBe('error')
  })

  it('keeps figures as they are printed, and tells who reads English what their units mean', async () => {
    const page = await open('/checks?lang=en&search=39700')
    const stated = page.locator('dd', { hasText: '3.66 亿元' }).first()
    await stated.waitFor()
    expect(await stated.locator('[lang="zh-CN"]').textContent()).toBe('3.66 亿元')
    expect(await stated.textContent()).toContain('亿元 = × 100 million yuan')
    const chinese = await open('/checks?search=39700')
    await chinese.locator('dd', { hasText: '3.66 亿元' }).first().waitFor()
    expect(await chinese.locator('dd small').count()).toBe(0)
  })

  it('shows the whole of what stands in its empty search field', async () => {
    for (const path of ['/checks', '/checks?lang=en']) {
      const page = await open(path)
      const box = page.getByRole('searchbox')
      await box.waitFor()
      const isCut = await box.evaluate((input: HTMLInputElement) => {
        const style = getComputedStyle(input)
        const pen = document.createElement('canvas').getContext('2d')
        if (!pen) throw new Error('no pen')
        pen.font = style.font
        const room =
          input.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
        return pen.measureText(input.placeholder).width > room
      })
      expect(isCut, path).toBe(false)
    }
  })

  it('has its filters and tools on one line of a desk’s screen', async () => {
    for (const path of ['/checks', '/checks?lang=en']) {
      const page = await open(path)
      const tools = page.getByRole('region', { name: /^(问题筛选|Filter the findings)$/ })
      await expect.poll(() => tools.locator('button, input').count(), { message: path }).toBeGreaterThan(8)
      const spread = () =>
        tools.locator('button, input').evaluateAll((all) => {
          const middles = all
            .map((one) => one.getBoundingClientRect())
            .map(({ top, bottom }) => (top + bottom) / 2)
          return Math.max(...middles) - Math.min(...middles)
        })
      await expect.poll(spread, { message: path }).toBeLessThan(12)
    }
  })

  it('opens with its errors and the first of the others; all the rest a click away, and on paper', async () => {
    const page = await open('/checks')
    const inSight = async (severity: string) => {
      const shown = await rows(page, severity).evaluateAll((all) =>
        all.map((row) => row.getClientRects().length),
      )
      return shown.filter((rects) => rects > 0).length
    }
    expect(countOf('INFO')).toBeGreaterThan(6)
    await expect.poll(() => inSight('错误')).toBe(countOf('ERROR'))
    await expect.poll(() => inSight('提示')).toBe(6)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => inSight('提示')).toBe(countOf('INFO'))
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: `再看其余 ${countOf('INFO') - 6} 条` }).click()
    await expect.poll(() => inSight('提示')).toBe(countOf('INFO'))
  })

  it('fits a phone', async () => {
    for (const path of ['/checks', '/checks?view=checks', '/checks?lang=en&severity=error']) {
      const page = await open(path, { viewport: { width: 390, height: 844 } })
      await page.locator('[data-square]').first().waitFor()
      await fitsItsWindow(page)
    }
  })

  it('has names, roles and contrast that assistive tools can use', async () => {
    for (const look of ['theme=light', 'theme=dark&lang=en']) {
      const page = await open(`/checks?${look}&q=391.95`, { bypassCSP: true })
      await page.locator('li[data-print]').first().waitFor()
      expect(await barriersOn(page), look).toEqual([])
      await page.locator('li[data-print] button').first().click()
      await sheet(page).getByText('391.95').first().waitFor()
      expect(await barriersOn(page), look).toEqual([])
      const rules = await open(`/checks?${look}&view=checks`, { bypassCSP: true })
      expect(await barriersOn(rules), look).toEqual([])
    }
  })
})
