import { joinList, listOf, type Search } from '../../filters/search.ts'
import { type CompareMetric, defaultMetrics, preferredIndicator, readMetric } from './metrics.ts'

export const views = ['table', 'radar', 'scatter', 'years', 'pair'] as const
export type View = (typeof views)[number]
export const scales = ['shared', 'own'] as const
export const peerCounts = [2, 3, 4] as const

/** What is compared and how it is drawn: the page's own part of the link. */
export interface Choice {
  /** Codes; empty means all that take part. */
  regions: string[]
  metrics: CompareMetric[]
  view: View
  /** The one region that stands out; '' is none. */
  focus: string
  /** How many of the regions most like it to keep; null keeps all. */
  peers: number | null
  /** The metric that orders the rows. */
  sort: string
  /** The two metrics of the scatter. */
  x: string
  y: string
  /** The indicator whose yearly targets are drawn. */
  indicator: string
  /** One axis for all small pictures, or one each. */
  scale: (typeof scales)[number]
  /** The two years held against each other; null leaves it to the data. */
  pair: [number, number] | null
}
export type ChoiceField =
  | 'regions'
  | 'metrics'
  | 'view'
  | 'focus'
  | 'peers'
  | 'sort'
  | 'x'
  | 'y'
  | 'indicator'
  | 'scale'
  | 'pair'
/** A value of the link that means nothing here; it is shown, never silently dropped. */
export interface IgnoredChoice {
  field: ChoiceField
  value: string
}
export interface Known {
  regions: readonly string[]
  /** All indicators, and those that add up. */
  indicators: readonly string[]
  additive: readonly string[]
  years: readonly number[]
}

export const mostMetrics = 12

export const readChoice = (search: Search, known: Known): { choice: Choice; ignored: IgnoredChoice[] } => {
  const ignored: IgnoredChoice[] = []
  const keep = <T>(field: ChoiceField, texts: readonly string[], read: (text: string) => T | null): T[] =>
    texts.flatMap((text) => {
      const found = read(text)
      if (found === null) ignored.push({ field, value: text })
      return found === null ? [] : [found]
    })
  const one = <T>(field: ChoiceField, text: string | undefined, read: (text: string) => T | null): T | null =>
    keep(field, text ? [text] : [], read)[0] ?? null
  const among = (codes: readonly string[]) => (text: string) => (codes.includes(text) ? text : null)
  const metricOf = (text: string) => readMetric(text, known.indicators)

  const named = keep('metrics', listOf(search.metrics), metricOf)
  ignored.push(...named.slice(mostMetrics).map(({ code }) => ({ field: 'metrics' as const, value: code })))
  const metrics =
    named.length > 0
      ? named.slice(0, mostMetrics)
      : defaultMetrics(known.additive).flatMap((code) => metricOf(code) ?? [])
  const codes = metrics.map(({ code }) => code)
  const first = codes[0] ?? ''
  const x = one('x', search.x, among(codes)) ?? first
  return {
    choice: {
      regions: keep('regions', listOf(search.regions), among(known.regions)),
      metrics,
      view: one('view', search.view, (text) => views.find((view) => view === text) ?? null) ?? 'table',
      focus: one('focus', search.focus, among(known.regions)) ?? '',
      peers: one('peers', search.peers, (text) => peerCounts.find((count) => String(count) === text) ?? null),
      sort: one('sort', search.sort, among(codes)) ?? first,
      x,
      y: one('y', search.y, among(codes)) ?? otherThan(x, metrics),
      indicator:
        one('indicator', search.indicator, among(known.additive)) ?? preferredIndicator(known.additive) ?? '',
      scale: one('scale', search.scale, (text) => scales.find((scale) => scale === text) ?? null) ?? 'shared',
      pair: one('pair', search.pair, (text) => readPair(text, known.years)),
    },
    ignored,
  }
}

/** As values of the query string; what equals the default is empty, which leaves it out. */
export const writeChoice = (choice: Choice, known: Known): Search => {
  const { choice: plain } = readChoice({ metrics: codesOf(choice) }, known)
  const codes = choice.metrics.map(({ code }) => code)
  /** A metric that is no longer compared orders nothing. */
  const compared = (code: string, standard: string) => (codes.includes(code) && code !== standard ? code : '')
  return {
    regions: joinList(choice.regions),
    metrics: codesOf(choice) === joinList(defaultMetrics(known.additive)) ? '' : codesOf(choice),
    view: choice.view === 'table' ? '' : choice.view,
    focus: choice.focus,
    peers: choice.peers === null ? '' : String(choice.peers),
    sort: compared(choice.sort, plain.sort),
    x: compared(choice.x, plain.x),
    y: compared(choice.y, otherThan(codes.includes(choice.x) ? choice.x : plain.x, choice.metrics)),
    indicator: choice.indicator === plain.indicator ? '' : choice.indicator,
    scale: choice.scale === 'own' ? 'own' : '',
    pair: choice.pair ? choice.pair.join('..') : '',
  }
}

const codesOf = ({ metrics }: Choice) => joinList(metrics.map(({ code }) => code))

/** What is drawn against x unless told: of the metrics of another kind the first, such as a target against a budget. */
const otherThan = (x: string, metrics: readonly CompareMetric[]): string => {
  const kind = metrics.find(({ code }) => code === x)?.kind
  const other = metrics.find((metric) => metric.kind !== kind) ?? metrics.find(({ code }) => code !== x)
  return other?.code ?? x
}

const readPair = (text: string, years: readonly number[]): [number, number] | null => {
  const [, from, to] = /^(\d{4})\.\.(\d{4})$/.exec(text) ?? []
  const pair: [number, number] = [Number(from), Number(to)]
  return from !== to && pair.every((year) => years.includes(year)) ? pair : null
}
