import type { Page } from 'playwright-core'
import type { Key } from 'web/i18n/translate.ts'
import type { Look } from './pages.ts'

interface OpenedState {
  /** Path and choices of the page. */
  path: string
  /** What a reader does there first; `t` says its words in the page's language. */
  act?: (page: Page, t: (key: Key) => string) => Promise<void>
  /** It stands on the desk of somebody who has signed in (`layDesk`). */
  desk?: true
}

/** What opens comes a little later: its code is fetched only then. */
const dialog = (page: Page) => page.getByRole('dialog').first().waitFor()

const openFirst = (key: Key) => async (page: Page, t: (key: Key) => string) => {
  await page
    .getByRole('button', { name: new RegExp(`^${t(key)}`) })
    .first()
    .click()
  await dialog(page)
}

/** Files on the desk, by what has become of them. */
export const deskFiles = {
  READY: '六盘水2024.xlsx',
  REFUSED: '六盘水2024有误.xlsx',
  PUBLISHED: '贵州2025更正.xlsx',
} as const

const openFile = (state: keyof typeof deskFiles) => async (page: Page) => {
  await page.getByRole('button', { name: deskFiles[state] }).first().click()
  await dialog(page)
}

/** What a page looks like once something is opened, turned or has gone wrong, by the name that a picture of it gets. */
export const openedStates = {
  evidence: { path: '/', act: openFirst('measure.BUDGET') },
  'filter-menu': { path: '/', act: openFirst('filter.region') },
  shortcuts: {
    path: '/',
    act: async (page) => {
      await page.keyboard.press('?')
      await dialog(page)
    },
  },
  term: {
    path: '/',
    act: async (page, t) => {
      await page.getByText(t('measure.BUDGET'), { exact: true }).first().hover()
      await page.getByRole('tooltip').waitFor()
    },
  },
  'chart-menu': {
    path: '/funds',
    act: (page) =>
      page
        .locator('#flow')
        .getByRole('button', { name: /^(下载与分享|Download and share)/ })
        .click(),
  },
  'full-screen': {
    path: '/funds',
    act: async (page, t) => {
      await page
        .locator('#flow')
        .getByRole('button', { name: /^(下载与分享|Download and share)/ })
        .click()
      await page.getByRole('button', { name: t('chart.full') }).click()
    },
  },
  tables: { path: '/?tables=places~money-by-year~execution~targets' },
  indicator: {
    path: '/indicators',
    act: async (page) => {
      await page.locator('tbody th button').first().click()
      await dialog(page)
    },
  },
  radar: { path: '/compare?view=radar' },
  scatter: { path: '/compare?view=scatter' },
  'by-year': { path: '/compare?view=years' },
  'two-years': { path: '/compare?view=pair' },
  finding: {
    path: '/checks',
    act: async (page) => {
      await page.locator('#content li[data-print=whole] button').first().click()
      await dialog(page)
    },
  },
  rules: { path: '/checks?view=checks' },
  answer: {
    path: `/query?query=${encodeURIComponent('{ funds(by: [PROJECT, SOURCE]) { nodes { project { shortName } source budget executed executionRate } } }')}`,
  },
  present: { path: '/present' },
  wall: { path: '/?present=overview~overview/places~funds/flow&seconds=3600' },
  'wall-chart': { path: '/?present=overview/places~funds/flow&seconds=3600' },
  embed: { path: '/?embed=execution' },
  'since-release': { path: '/', desk: true },
  'my-account': { path: '/account', desk: true },
  'release-difference': { path: '/data?diff=1~3', desk: true },
  'import-ready': { path: '/data', act: openFile('READY'), desk: true },
  'import-refused': { path: '/data', act: openFile('REFUSED'), desk: true },
  'import-published': { path: '/data', act: openFile('PUBLISHED'), desk: true },
  'no-match': { path: '/?project=miaoling&region=520100' },
} as const satisfies Record<string, OpenedState>
export type StateName = keyof typeof openedStates
export const stateNames = Object.keys(openedStates) as StateName[]

/** Its address in one language and theme. */
export const addressOfState = (name: StateName, { lang = 'zh', theme = 'light' }: Look = {}): string => {
  const { path } = openedStates[name]
  return `${path}${path.includes('?') ? '&' : '?'}${lang === 'en' ? 'lang=en&' : ''}theme=${theme}`
}
