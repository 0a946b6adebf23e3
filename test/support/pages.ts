/** Every page of the dashboard, by the name that a picture of it gets; the profiles by one example each. */
export const pages = {
  overview: '/',
  funds: '/funds',
  indicators: '/indicators',
  compare: '/compare',
  allocation: '/allocation',
  checks: '/checks',
  query: '/query',
  data: '/data',
  account: '/account',
  project: '/projects/miaoling',
  region: '/regions/520200',
  'not-found': '/no-such-page',
} as const
export type PageName = keyof typeof pages
export const pageNames = Object.keys(pages) as PageName[]

export interface Look {
  lang?: 'zh' | 'en'
  theme?: 'light' | 'dark'
}

/** A page's address in one language and theme. */
export const addressOf = (name: PageName, { lang = 'zh', theme = 'light' }: Look = {}): string => {
  const search = new URLSearchParams({ ...(lang === 'en' && { lang }), theme })
  return `${pages[name]}?${search}`
}
