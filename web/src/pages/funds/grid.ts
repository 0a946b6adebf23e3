import type { FundMeasure } from '../../components/evidence/evidence-ref.ts'
import type { RegionOption } from '../../filters/filter-options.ts'
import type { FigureStatus, FundGridQuery } from '../../generated/graphql.ts'

type Answer = FundGridQuery['cells']['nodes'][number] | FundGridQuery['years']['nodes'][number]
export type GridRegion = Pick<RegionOption, 'code' | 'name' | 'nameEn'>

/** One place of the grid: a prefecture or all of them (null), a year or all chosen years (null). */
export interface GridCell {
  region: GridRegion | null
  year: number | null
  /** 万元; null is missing, and `status` says why. */
  value: number | null
  status: FigureStatus
  /** Where the figure does exist, in words. */
  availableAt: readonly string[]
  /** Takes part, but not in that year. */
  isIdle: boolean
}
export interface GridRow {
  region: GridRegion
  cells: GridCell[]
  total: GridCell
}
export interface Grid {
  years: number[]
  rows: GridRow[]
  yearTotals: GridCell[]
  total: GridCell
}

/** Prefecture × year with the totals that the API gives: nothing is added up here. */
export const buildGrid = (
  data: FundGridQuery,
  regions: readonly GridRegion[],
  measure: FundMeasure,
  /** Codes that take part in a chosen project, whatever the year. */
  taking: ReadonlySet<string>,
): Grid => {
  const years = data.years.nodes.flatMap(({ year }) => year ?? [])
  const at = (answer: Answer | undefined, region: GridRegion | null, year: number | null): GridCell => {
    const isIdle = answer === undefined && region !== null && taking.has(region.code)
    return { region, year, isIdle, ...read(answer, measure) }
  }
  const cells = new Map(data.cells.nodes.map((cell) => [`${cell.region?.code} ${cell.year}`, cell]))
  const totals = new Map(data.regions.nodes.map((cell) => [cell.region?.code, cell]))
  return {
    years,
    rows: regions.map((region) => {
      return {
        region,
        cells: years.map((year) => at(cells.get(`${region.code} ${year}`), region, year)),
        total: at(totals.get(region.code), region, null),
      }
    }),
    yearTotals: data.years.nodes.map((node) => at(node, null, node.year ?? null)),
    total: at(data.total.nodes[0], null, null),
  }
}

/** How many places of participating prefectures there are, and how many of them hold a figure. */
export const countReported = ({ rows }: Grid) => {
  const places = rows.flatMap(({ cells }) => cells).filter(({ status }) => status !== 'NOT_IN_PROGRAMME')
  return { places: places.length, reported: places.filter(({ value }) => value !== null).length }
}

/** A cell's shade, 0 to 1, against the largest of its own kind: totals are never shaded against their parts. */
export const shadeOf = (cell: GridCell, largest: number): number =>
  largest > 0 && cell.value !== null ? cell.value / largest : 0

export const largestOf = (cells: readonly GridCell[]): number =>
  Math.max(0, ...cells.map(({ value }) => value ?? 0))

/** Where the API has no such group, the region takes no part there. */
const read = (answer: Answer | undefined, measure: FundMeasure) => {
  if (!answer) return { value: null, status: 'NOT_IN_PROGRAMME' as const, availableAt: [] }
  const [value, evidence] = {
    BUDGET: [answer.budget, answer.budgetEvidence] as const,
    RECEIVED: [answer.received, answer.receivedEvidence] as const,
    EXECUTED: [answer.executed, answer.executedEvidence] as const,
  }[measure]
  const availableAt = 'availableAt' in evidence ? (evidence.availableAt ?? []) : []
  return { value: value ?? null, status: evidence.status, availableAt }
}
