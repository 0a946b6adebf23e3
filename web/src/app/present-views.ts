import { joinList, listOf } from '../filters/search.ts'
import type { Key } from '../i18n/translate.ts'

/** One picture of the wall: a chart of a page, or the page as a whole where `chart` is null. */
export interface View {
  path: string
  chart: string | null
}
/** A view that a reader can choose, with its name, and the page's own choices that it needs. */
export interface KnownView extends View {
  label: Key
  search?: Record<string, string>
}

/** What can be put on a wall, page by page. */
export const knownViews: readonly KnownView[] = [
  { path: '/', chart: null, label: 'present.view.overview' },
  { path: '/', chart: 'places', label: 'present.view.places' },
  { path: '/', chart: 'money-by-year', label: 'present.view.money-by-year' },
  { path: '/', chart: 'execution', label: 'present.view.execution' },
  { path: '/', chart: 'targets', label: 'present.view.targets' },
  { path: '/funds', chart: 'flow', label: 'present.view.flow' },
  { path: '/funds', chart: 'grid', label: 'present.view.grid' },
  { path: '/funds', chart: 'transfers', label: 'present.view.transfers' },
  { path: '/indicators', chart: null, label: 'present.view.indicators' },
  { path: '/compare', chart: 'compare', label: 'present.view.compare' },
  {
    path: '/compare',
    chart: 'compare-radar',
    label: 'present.view.compare-radar',
    search: { view: 'radar' },
  },
  { path: '/allocation', chart: 'allocation-result', label: 'present.view.allocation-result' },
  { path: '/data', chart: 'coverage', label: 'present.view.coverage' },
]

/** What a wall shows where nobody has chosen. */
const usual = ['places', 'money-by-year', 'execution', 'flow']

export const defaultSeconds = 20

/** A view as a word of the link: `overview/places`, `funds/flow`, `indicators`. */
export const codeOf = ({ path, chart }: View): string =>
  [path === '/' ? 'overview' : path.slice(1), chart].filter(Boolean).join('/')

export const writeViews = (views: readonly View[]): string => joinList(views.map(codeOf))

/** The views in a link, in its order; words that mean nothing are left out. `on` is the usual choice. */
export const readViews = (text: string): KnownView[] => {
  const chosen = listOf(text).flatMap((code) => knownViews.find((view) => codeOf(view) === code) ?? [])
  return chosen.length > 0
    ? chosen
    : knownViews.filter(({ chart }) => chart !== null && usual.includes(chart))
}

/** Seconds between 5 and an hour; what is no number is the default. */
export const readSeconds = (text: string | undefined): number => {
  const seconds = Number(text)
  return text && Number.isFinite(seconds) ? Math.min(3600, Math.max(5, Math.round(seconds))) : defaultSeconds
}

/** The view's number after `step` others, round and round. */
export const stepView = (at: number, step: number, count: number): number =>
  count === 0 ? 0 : (((at + step) % count) + count) % count

/** Which of them is shown: a number beyond the end starts anew. */
export const readAt = (text: string | undefined, count: number): number => {
  const at = Number(text)
  return Number.isInteger(at) && at >= 0 && at < count ? at : 0
}
