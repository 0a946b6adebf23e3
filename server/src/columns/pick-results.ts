import type { SortKey } from '../paging.ts'
import { refuseForeign } from '../paging.ts'
import type { ResultQuestion } from '../results/result-question.ts'
import { type Columns, NO_CELL, RESULT_CODES } from './columns.ts'
import { compare } from './rows.ts'
import { type Block, blocks } from './slices.ts'

/** What tells a result apart, and its completion: all that is in memory of it. */
interface Picked {
  project_id: string
  indicator_id: string
  region_code: string
  from_year: number
  to_year: number
  completion: number | null
}

const HELD: ReadonlySet<string> = new Set([
  ...['completion', 'project_id', 'indicator_id', 'region_code', 'from_year', 'to_year'],
])

interface Page {
  sort: readonly SortKey[]
  after: readonly unknown[] | null
  limit: number
}

/**
 * The ids of the first results by completion, and how many results there are: one walk over the completion rates, where
 * the store would sort millions of rows. Null where results are sorted by anything else first: then the store is asked.
 * @throws AppError BAD_CURSOR
 */
export function pickResults(
  columns: Columns,
  question: ResultQuestion,
  { sort, after, limit }: Page,
): { ids: string[]; total: number } | null {
  const [first] = sort
  if (first?.column !== 'completion' || question.scope.answeredBy !== null) return null
  if (sort.some(({ column }) => !HELD.has(column))) return null
  if (after !== null) refuseForeign(sort, after)
  const start = after && new Map(sort.map(({ column }, index) => [column, after[index]]))
  const order = (a: Picked, b: Picked | Map<string, unknown>) =>
    compare(
      sort,
      (column) => Reflect.get(a, column),
      (column) => (b instanceof Map ? b.get(column) : Reflect.get(b, column)),
    )

  const picked: Picked[] = []
  // Most results lie behind the last one picked by their completion alone, and are passed over at once.
  const behind = first.direction === 'asc' ? (a: number, b: number) => a > b : (a: number, b: number) => a < b
  let last = Number.NaN
  const offer = (candidate: Picked) => {
    if (start && order(candidate, start) <= 0) return
    if (picked.length === limit && order(candidate, picked[limit - 1] ?? candidate) >= 0) return
    let at = picked.length
    while (at > 0 && order(candidate, picked[at - 1] ?? candidate) < 0) at--
    picked.splice(at, 0, candidate)
    if (picked.length > limit) picked.pop()
    if (picked.length === limit) last = picked[limit - 1]?.completion ?? Number.NaN
  }

  const fits = fitsOf(question)
  let total = 0
  for (const block of blocks(columns, question.scope)) {
    const { project, place, chosen } = block
    const { indicators, periods, results } = project
    const named = namedIn(question, indicators)
    for (const period of chosen) {
      const base = (place * periods.length + period) * indicators.length
      for (let i = 0; i < indicators.length; i++) {
        const code = results.status[base + i] ?? NO_CELL
        if (code === NO_CELL || named?.[i] === false) continue
        const completion = results.completion[base + i] ?? Number.NaN
        if (fits !== null && !fits(code, completion)) continue
        total++
        if (!Number.isNaN(last) && (Number.isNaN(completion) || behind(completion, last))) continue
        offer(pickedOf(block, period, indicators[i] ?? '', completion))
      }
    }
  }
  return { ids: picked.map(idOf), total }
}

function fitsOf({ statuses, completionBelow }: ResultQuestion) {
  if (statuses === null && completionBelow === null) return null
  const fitting = RESULT_CODES.map((word) => statuses === null || statuses.includes(word))
  return (code: number, completion: number) =>
    fitting[code] === true && (completionBelow === null || completion < completionBelow)
}

function namedIn({ indicators }: ResultQuestion, own: readonly string[]): boolean[] | null {
  if (indicators === null) return null
  const named = new Set(indicators)
  return own.map((id) => named.has(id))
}

const pickedOf = (
  { project, place }: Block,
  period: number,
  indicator_id: string,
  completion: number,
): Picked => ({
  project_id: project.project_id,
  indicator_id,
  region_code: project.regions[place] ?? '',
  from_year: project.periods[period]?.from ?? 0,
  to_year: project.periods[period]?.to ?? 0,
  completion: Number.isNaN(completion) ? null : completion,
})

const idOf = ({ project_id, region_code, from_year, to_year, indicator_id }: Picked) =>
  `${project_id}:${region_code}:${from_year}-${to_year}:${indicator_id}`
