import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { parseSearch, type Search, stringifySearch } from '../filters/search.ts'
import { checksQuestions } from '../pages/checks/questions.ts'
import { compareQuestions } from '../pages/compare/questions.ts'
import { dataQuestions } from '../pages/data/questions.ts'
import { fundsQuestions } from '../pages/funds/questions.ts'
import { indicatorsQuestions } from '../pages/indicators/questions.ts'
import { overviewQuestions } from '../pages/overview/questions.ts'
import { projectQuestions, regionQuestions } from '../pages/profile/questions.ts'
import { askAhead } from './ask-ahead.ts'
import { Layout } from './layout.tsx'
import { NotFound } from './not-found.tsx'
import { PageCrash } from './page-crash.tsx'

const root = createRootRoute({
  component: Layout,
  notFoundComponent: NotFound,
  validateSearch: (search): Search =>
    Object.fromEntries(Object.entries(search).map(([key, value]) => [key, String(value)])),
})

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: askAhead(overviewQuestions),
  component: lazyRouteComponent(() => import('../pages/overview/overview-page.tsx'), 'OverviewPage'),
})
const funds = createRoute({
  getParentRoute: () => root,
  path: '/funds',
  beforeLoad: askAhead(fundsQuestions),
  component: lazyRouteComponent(() => import('../pages/funds/funds-page.tsx'), 'FundsPage'),
})
const indicators = createRoute({
  getParentRoute: () => root,
  path: '/indicators',
  beforeLoad: askAhead(indicatorsQuestions),
  component: lazyRouteComponent(() => import('../pages/indicators/indicators-page.tsx'), 'IndicatorsPage'),
})
const allocation = createRoute({
  getParentRoute: () => root,
  path: '/allocation',
  component: lazyRouteComponent(() => import('../pages/allocation/allocation-page.tsx'), 'AllocationPage'),
})
const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  beforeLoad: askAhead(compareQuestions),
  component: lazyRouteComponent(() => import('../pages/compare/compare-page.tsx'), 'ComparePage'),
})
const checks = createRoute({
  getParentRoute: () => root,
  path: '/checks',
  beforeLoad: askAhead(checksQuestions),
  component: lazyRouteComponent(() => import('../pages/checks/checks-page.tsx'), 'ChecksPage'),
})
const query = createRoute({
  getParentRoute: () => root,
  path: '/query',
  component: lazyRouteComponent(() => import('../pages/query/query-page.tsx'), 'QueryPage'),
})
const data = createRoute({
  getParentRoute: () => root,
  path: '/data',
  beforeLoad: askAhead(dataQuestions),
  component: lazyRouteComponent(() => import('../pages/data/data-page.tsx'), 'DataPage'),
})
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('../pages/account/account-page.tsx'), 'AccountPage'),
})
const project = createRoute({
  getParentRoute: () => root,
  path: '/projects/$id',
  beforeLoad: ({ params: { id }, ...arrival }) => askAhead((asked) => projectQuestions(id, asked))(arrival),
  component: lazyRouteComponent(() => import('../pages/profile/project-page.tsx'), 'ProjectPage'),
})
const region = createRoute({
  getParentRoute: () => root,
  path: '/regions/$code',
  beforeLoad: ({ params: { code }, ...arrival }) =>
    askAhead((asked) => regionQuestions(code, asked))(arrival),
  component: lazyRouteComponent(() => import('../pages/profile/region-page.tsx'), 'RegionPage'),
})

const present = createRoute({
  getParentRoute: () => root,
  path: '/present',
  component: lazyRouteComponent(() => import('../pages/present/present-page.tsx'), 'PresentPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    overview,
    funds,
    indicators,
    compare,
    allocation,
    checks,
    query,
    data,
    account,
    project,
    region,
    present,
  ]),
  parseSearch,
  stringifySearch,
  defaultErrorComponent: PageCrash,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
